import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultsOf, faultAt, type Fault } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { fileKey, type Application } from '../api/application.js';
import { decideOnApplication } from '../api/decide-on-application.js';
import { readAct, type TypedAct, type TypingFault } from './act-body.js';
import { ActField } from './act-field.js';
import { belowOf, type ActForm as Form } from './acts.js';

interface ActFormProps {
  readonly action: string;
  readonly form: Form;
  readonly file: Application;
}

/** The form of one act on this file: what is typed is kept until it is sent. */
export function ActForm({ action, form, file }: ActFormProps) {
  const { t } = useTranslation('applications');
  const [typed, keep, forget] = useDraft<TypedAct>({});
  const { send, isPending, faults } = useSendAct({ form, file, forget });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {form.final && <Alert kind="WARNING">{t('form.final')}</Alert>}
      {form.fields.map((field) => (
        <ActField key={field.name} {...{ field, file, typed, keep }} faultOf={(id) => faultAt(faults, id)} />
      ))}
      <p className="form-buttons">
        <Button type="submit" look={form.final ? 'DANGER' : 'PRIMARY'} busy={isPending}>
          {t(`act.${action}`)}
        </Button>
        <TextLink to={addressOf('application', { roundId: file.roundId, code: file.code })}>
          {t('form.cancel')}
        </TextLink>
      </p>
    </form>
  );
}

interface Sending {
  readonly form: Form;
  readonly file: Application;
  readonly forget: () => void;
}

/** Sends what was typed, if it can be read; afterwards leads back to the file. */
function useSendAct({ form, file, forget }: Sending) {
  const { t: ofAll } = useTranslation('shared');
  const [language] = useLanguage();
  const navigate = useNavigate();
  const [typing, setTyping] = useState<readonly TypingFault[]>([]);
  const sentence = useSentence();
  const done = () => {
    forget();
    const address = addressOf('application', { roundId: file.roundId, code: file.code });
    void navigate(address, { state: form.isReceipt && { received: true } });
  };
  const { act, isPending, error } = useAct(decideOnApplication, { changes: [fileKey(file), ['tasks']], onDone: done });
  const send = (typed: TypedAct) => {
    const { body, faults } = readAct(form.fields, typed, file, language);
    setTyping(faults);
    const { roundId, code, position } = file;
    if (faults.length > 0) return;
    act({
      file: { roundId, code },
      below: belowOf(form, file),
      ...(form.isReceipt ? {} : { position }),
      body: { ...form.fixed, ...body },
    });
  };
  const names = form.fields.map(({ name }) => name);
  const faults = typing.length > 0 ? typing.map(sentence) : faultsOf(error, names, ofAll);
  return { send, isPending, faults };
}

function useSentence() {
  const { t } = useTranslation('applications');
  return ({ id, fault }: TypingFault): Fault => ({ id, message: t(`fault.${fault}`) });
}
