import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultsOf, type Fault } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { namesOfFiles } from '../../../shared/attached/kept-files.js';
import { addressOf } from '../../../shared/paths.js';
import type { useSeen } from '../../../shared/asked/use-seen.js';
import { fileKey, type Application } from '../api/application.js';
import { decideOnApplication, type ActOnApplication } from '../api/decide-on-application.js';
import type { TypingFault } from './act-body.js';
import type { ActDone } from './act-done.js';

const FILES = namesOfFiles('attachments');

/** What is wrong with one of the files stands at their field. */
const atField = (fault: Fault): Fault =>
  fault.id !== undefined && FILES.includes(fault.id) ? { ...fault, id: 'attachments' } : fault;

const restsOn = ({ position }: { readonly position: number | undefined }) =>
  position === undefined ? {} : { position };

interface SendingOn {
  readonly file: Application;
  /** The fields of the form, in the order of the page. */
  readonly ids: readonly string[];
  readonly forget: () => void;
  /** The version it was begun on. */
  readonly seen: ReturnType<typeof useSeen>;
  /** What was done, as the page of the file tells it afterwards. */
  readonly done: ActDone;
}

/** Sends what was typed about a file, if it can be read; afterwards forgets it and leads back to the file. */
export function useSending({ file, ids, forget, seen, done }: SendingOn) {
  const { t } = useTranslation('applications');
  const { t: ofAll } = useTranslation('shared');
  const navigate = useNavigate();
  const [typing, setTyping] = useState<readonly TypingFault[]>([]);
  const { roundId, code } = file;
  const onDone = () => {
    forget();
    seen.forget();
    void navigate(addressOf('application', { roundId, code }), { state: done });
  };
  const { act, isPending, error } = useAct(decideOnApplication, { changes: [fileKey(file), ['tasks']], onDone });
  const send = (unreadable: readonly TypingFault[], sending: Omit<ActOnApplication, 'file' | 'position'>) => {
    setTyping(unreadable);
    if (unreadable.length === 0) act({ ...sending, ...restsOn(seen), file: { roundId, code } });
  };
  const faults: readonly Fault[] =
    typing.length > 0
      ? typing.map(({ id, fault }) => ({ id, message: t(`fault.${fault}`) }))
      : faultsOf(error, [...ids, ...FILES], ofAll).map(atField);
  return { send, isPending, faults };
}
