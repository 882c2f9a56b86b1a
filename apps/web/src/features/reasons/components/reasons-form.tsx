import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf, type Fault } from '../../../shared/api/faults-of.js';
import { Problem } from '../../../shared/api/problem.js';
import { useAct } from '../../../shared/api/use-act.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import { reasonsName, reasonsQuery, writeReasons, type Reasons, type ReasonsParams } from '../api/reasons.js';

interface ReasonsFormProps {
  readonly params: ReasonsParams;
  readonly reasons: Reasons;
}

/** What was typed, and on which version of the file. */
interface Typed {
  readonly text: string;
  readonly position: number;
}

/**
 * The reasons as a text to write in. What is typed stays until it is saved; when somebody else changed the file meanwhile,
 * both texts stand there, and one saves again on purpose.
 */
export function ReasonsForm({ params, reasons }: ReasonsFormProps) {
  const { t } = useTranslation('reasons');
  const current = textNow(reasons);
  const [typed, keep, forget] = useDraft<Typed>({ text: current, position: reasons.position }, reasonsName(params));
  const { save, isPending, isDone, isStale, faults } = useSaving(params, (position) => {
    // What is written next is written on what was saved now.
    keep({ ...typed, position });
    forget();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {isDone && (
        <Alert kind="DONE" announced>
          <Text>{t('form.saved')}</Text>
        </Alert>
      )}
      {isStale && current !== typed.text && (
        <TextOfOthers
          text={current}
          onTake={() => keep({ text: current, position: reasons.position })}
          onKeepMine={() => keep({ ...typed, position: reasons.position })}
        />
      )}
      <TextAreaField
        id="text"
        label={t('form.label')}
        hint={t('form.hint')}
        rows={16}
        error={faults.find(({ id }) => id === 'text')?.message}
        value={typed.text}
        onChange={({ target }) => keep({ ...typed, text: target.value })}
      />
      <p className="form-buttons">
        <Button type="submit" look="PRIMARY" busy={isPending}>
          {t('form.save')}
        </Button>
        <Button onClick={() => keep({ ...typed, text: reasons.composed })}>{t('form.propose')}</Button>
      </p>
    </form>
  );
}

interface TextOfOthersProps {
  readonly text: string;
  readonly onTake: () => void;
  readonly onKeepMine: () => void;
}

/** What somebody else saved meanwhile, and the two ways on. */
function TextOfOthers({ text, onTake, onKeepMine }: TextOfOthersProps) {
  const { t } = useTranslation('reasons');
  return (
    <section aria-labelledby="reasons-now">
      <Heading level={3} id="reasons-now">
        {t('form.theirs')}
      </Heading>
      <p className="letter-text">{text}</p>
      <p>
        <Button onClick={onTake}>{t('form.takeTheirs')}</Button>{' '}
        <Button onClick={onKeepMine}>{t('form.keepMine')}</Button>
      </p>
    </section>
  );
}

/** The latest version, or what the engine proposes while there is none. */
export function textNow({ versions, composed }: Pick<Reasons, 'versions' | 'composed'>): string {
  return versions[0]?.text ?? composed;
}

function useSaving(params: ReasonsParams, onSaved: (position: number) => void) {
  const { t: ofAll } = useTranslation('shared');
  const { t } = useTranslation('reasons');
  const client = useQueryClient();
  const [empty, setEmpty] = useState(false);
  const { queryKey } = reasonsQuery(params);
  const { act, isPending, isDone, error } = useAct(writeReasons, {
    changes: [queryKey, ['applications', params.roundId, params.code], ['objections', params.roundId]],
    onDone: ({ position }) => onSaved(position),
  });
  const isStale = error instanceof Problem && error.code === 'STALE_VERSION';
  const save = ({ text, position }: Typed) => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    // What others wrote meanwhile must stand beside it.
    void client.invalidateQueries({ queryKey });
    act({ of: params, position, text });
  };
  const faults: readonly Fault[] = empty
    ? [{ id: 'text', message: t('form.empty') }]
    : faultsOf(error, ['text'], ofAll);
  return { save, isPending, isDone, isStale, faults };
}
