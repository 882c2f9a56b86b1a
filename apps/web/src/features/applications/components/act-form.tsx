import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedMeanwhile } from '../../../shared/asked/changed-meanwhile.js';
import { faultAt } from '../../../shared/api/faults-of.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Application } from '../api/application.js';
import { readAct, type TypedAct } from './act-body.js';
import { ActField } from './act-field.js';
import { belowOf, type ActForm as Form } from './acts.js';
import { useActName } from './use-act-name.js';
import { useSeenFile } from './use-seen-file.js';
import { useSending } from './use-sending.js';

interface ActFormProps {
  readonly action: string;
  readonly form: Form;
  readonly file: Application;
}

/** The form of one act on this file: what is typed is kept until it is sent. */
export function ActForm({ action, form, file }: ActFormProps) {
  const { t } = useTranslation('applications');
  const nameOf = useActName();
  const [typed, keep, forget] = useDraft<TypedAct>({});
  const seen = useSeenFile(file, { rests: form.isReceipt !== true });
  const { sendAct, isPending, faults } = useSendAct({ action, form, file, forget, seen });
  const type = (next: TypedAct) => {
    seen.begin();
    keep(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sendAct(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ChangedMeanwhile moved={isPending ? undefined : seen.moved} onAccept={seen.accept} />
      {form.final && <Alert kind="WARNING">{t('form.final')}</Alert>}
      <Note action={action} file={file} />
      {form.fields.map((field) => (
        <ActField
          key={field.name}
          {...{ action, field, file, typed, keep: type }}
          faultOf={(id) => faultAt(faults, id)}
        />
      ))}
      <p className="form-buttons">
        <Button type="submit" look={form.final ? 'DANGER' : 'PRIMARY'} busy={isPending}>
          {nameOf(action)}
        </Button>
        <TextLink to={addressOf('application', { roundId: file.roundId, code: file.code })}>
          {t('form.cancel')}
        </TextLink>
      </p>
    </form>
  );
}

/** What one should know before this act, where there is something. */
function Note({ action, file }: Pick<ActFormProps, 'action' | 'file'>) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const decision = file.deadlines.find(({ code }) => code === 'DECISION')?.dueOn;
  const text = t(`note.${action}`, { date: decision === undefined ? '–' : date(decision), defaultValue: '' });
  return text !== '' && <Alert kind="INFO">{text}</Alert>;
}

interface Sending {
  readonly action: string;
  readonly form: Form;
  readonly file: Application;
  readonly forget: () => void;
  readonly seen: ReturnType<typeof useSeenFile>;
}

function useSendAct({ action, form, file, forget, seen }: Sending) {
  const [language] = useLanguage();
  const ids = form.fields.map(({ name }) => name);
  const done = { action, received: form.isReceipt === true };
  const { send, isPending, faults } = useSending({ file, ids, forget, seen, done });
  const sendAct = (typed: TypedAct) => {
    const { body, faults: unreadable } = readAct(form.fields, typed, file, language);
    send(unreadable, {
      below: belowOf(form, file),
      body: { ...form.fixed, ...body },
    });
  };
  return { sendAct, isPending, faults };
}
