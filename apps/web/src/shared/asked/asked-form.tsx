import type { QueryKey } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt, faultsOf, type Fault } from '../api/faults-of.js';
import { useAct } from '../api/use-act.js';
import { useLanguage } from '../i18n/use-language.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/form/error-summary.js';
import { useDraft } from '../ui/form/use-draft.js';
import { inputsOf, typedOrInitial, type AskedField, type TypedForm } from './asked-field.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { AskedInput } from './asked-input.js';
import { readAsked, type TypingFault } from './read-asked.js';
import { shownInFields, type ShownValue } from './seen.js';
import { useSeen } from './use-seen.js';
import { sendAct, type ActPlace, type SentAct } from './send-act.js';

/** An act as a form: what it is called, what it asks, and where it is sent. */
export interface AskedAct {
  readonly title: string;
  readonly fields: readonly AskedField[];
  readonly place: ActPlace;
  /** What goes with it unasked. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** What the typed answers become in the body, where the API wants another shape. */
  readonly shape?: (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Answers that stand in the address instead of in the body, such as which mandate is revoked. */
  readonly inPath?: readonly string[];
  /** It cannot be undone. */
  readonly final?: boolean;
}

interface AskedFormProps {
  readonly act: AskedAct;
  /** Tells the drafts of the forms of one page apart. */
  readonly draft: string;
  /** What the page shows of the file that the act rests on. */
  readonly shown?: readonly ShownValue[];
  /** Answers that are no longer true afterwards. */
  readonly changes: readonly QueryKey[];
  readonly onDone: () => void;
  /** The way out without doing anything. */
  readonly cancel?: ReactNode;
}

/**
 * The form of an act: what is typed stays until it is sent, faults stand in the order of the page, one click is one act,
 * and what others changed since the first word is shown before it is sent.
 */
export function AskedForm({ act, draft, shown = [], changes, onDone, cancel }: AskedFormProps) {
  const { t } = useTranslation('shared');
  const [kept, keep, forget] = useDraft<TypedForm>({}, draft);
  const typed = typedOrInitial(act.fields, kept);
  const { position } = act.place;
  const now = position === undefined ? undefined : { position, shown: [...shown, ...shownInFields(act.fields)] };
  const seen = useSeen(now, { part: draft });
  const done = () => {
    // A form that stays is empty again.
    keep({});
    forget();
    seen.forget();
    onDone();
  };
  const place = { ...act.place, ...(seen.position !== undefined && { position: seen.position }) };
  const { send, isPending, faults } = useSendAsked({ ...act, place }, changes, done);
  const type = (id: string, value: TypedForm[string]) => {
    seen.begin();
    keep({ ...kept, [id]: value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ChangedMeanwhile moved={isPending ? undefined : seen.moved} onAccept={seen.accept} />
      {act.final && <Alert kind="WARNING">{t('asked.final')}</Alert>}
      {act.fields.map((field) => (
        <AskedInput key={field.name} {...{ field, typed, set: type }} faultOf={(id) => faultAt(faults, id)} />
      ))}
      <p className="form-buttons">
        <Button type="submit" look={act.final ? 'DANGER' : 'PRIMARY'} busy={isPending}>
          {act.title}
        </Button>
        {cancel}
      </p>
    </form>
  );
}

function useSendAsked(asked: AskedAct, changes: readonly QueryKey[], onDone: () => void) {
  const { fields } = asked;
  const { t } = useTranslation('shared');
  const { t: ofFiles } = useTranslation('attached');
  const [language] = useLanguage();
  const [typing, setTyping] = useState<readonly TypingFault[]>([]);
  const { act, isPending, error } = useAct(sendAct, { changes, onDone });
  const send = (typed: TypedForm) => {
    const { body, faults } = readAsked(fields, typed, language);
    setTyping(faults);
    if (faults.length === 0) act(sentBy(asked, body));
  };
  const inputs = inputsOf(fields);
  const idOf = (api: string | undefined) => inputs.find((input) => input.api === api)?.id;
  const names = inputs.map(({ api }) => api);
  const faults: readonly Fault[] =
    typing.length > 0
      ? typing.map(({ id, fault }) => ({
          id,
          message: fault === 'UPLOADING' ? ofFiles('fault.UPLOADING') : t(`asked.fault.${fault}`),
        }))
      : faultsOf(error, names, t).map(({ id, message }) => withId(message, idOf(id)));
  return { send, isPending, faults };
}

/** What was answered, where it belongs: in the address or in the body. */
function sentBy({ place, fixed, shape, inPath = [] }: AskedAct, answers: Readonly<Record<string, unknown>>): SentAct {
  const all = Object.entries(answers);
  const path = all.filter(([name]) => inPath.includes(name)).map(([name, value]) => [name, String(value)] as const);
  const rest = Object.fromEntries(all.filter(([name]) => !inPath.includes(name)));
  return {
    ...place,
    path: { ...place.path, ...Object.fromEntries(path) },
    body: { ...fixed, ...(shape?.(rest) ?? rest) },
  };
}

const withId = (message: string, id: string | undefined): Fault => (id === undefined ? { message } : { id, message });
