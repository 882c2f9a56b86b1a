import type { QueryKey } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt, faultsOf, type Fault } from '../api/faults-of.js';
import { useAct } from '../api/use-act.js';
import { useLanguage } from '../i18n/use-language.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/form/error-summary.js';
import { describedBy, Field } from '../ui/form/field.js';
import { Heading } from '../ui/heading.js';
import { Text } from '../ui/text.js';
import { readChosen, type SentFile } from './chosen-file.js';
import { ImportedRows } from './imported-rows.js';
import { sendList, type ImportAddress } from './send-list.js';

interface ImportListProps {
  readonly id: string;
  readonly title: string;
  /** The columns of the list, in words. */
  readonly columns: string;
  readonly address: ImportAddress;
  readonly roundId?: string;
  /** Answers that are no longer true once the list is processed. */
  readonly changes: readonly QueryKey[];
}

/** A list from a spreadsheet: chosen, tried, told row by row, and processed only when somebody says so. */
export function ImportList({ id, title, columns, ...to }: ImportListProps) {
  const { t } = useTranslation('imports');
  const { faults, choose, tryIt, process, tried, done, busy } = useImport(`${id}-file`, to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tryIt();
  };
  const field = { id: `${id}-file`, label: t('file'), hint: t('hint', { columns }) };
  const error = faultAt(faults, field.id);
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <Text>{t('lead')}</Text>
      <form onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <Field {...field} error={error}>
          <input
            type="file"
            id={field.id}
            accept=".xlsx,.csv"
            aria-invalid={error !== undefined}
            aria-describedby={describedBy({ ...field, error })}
            onChange={({ target }) => choose(target.files?.[0])}
          />
        </Field>
        <Button type="submit" busy={busy}>
          {t('try')}
        </Button>
      </form>
      {(done ?? tried) && <ImportedRows report={(done ?? tried)!} onProcess={process} busy={busy} />}
    </section>
  );
}

function useImport(fieldId: string, { changes, ...to }: Pick<ImportListProps, 'address' | 'roundId' | 'changes'>) {
  const { t } = useTranslation('imports');
  const { t: ofAll } = useTranslation('shared');
  const [language] = useLanguage();
  const [chosen, setChosen] = useState<File>();
  const [sent, setSent] = useState<SentFile>();
  const [unreadable, setUnreadable] = useState<readonly Fault[]>([]);
  const trying = useAct(sendList);
  const processing = useAct(sendList, { changes });
  const forget = () => {
    trying.reset();
    processing.reset();
    setSent(undefined);
  };
  const tryIt = async () => {
    forget();
    const file = chosen && (await readChosen(chosen));
    setUnreadable(file === undefined ? [{ id: fieldId, message: t('unreadable') }] : []);
    if (file === undefined) return;
    setSent(file);
    trying.act({ ...to, file, language, dryRun: true });
  };
  const failed = faultsOf(trying.error ?? processing.error, [], ofAll);
  return {
    faults: unreadable.length > 0 ? unreadable : failed,
    choose: (file: File | undefined) => {
      forget();
      setChosen(file);
    },
    tryIt: () => void tryIt(),
    process: () => {
      if (sent) processing.act({ ...to, file: sent, language, dryRun: false });
    },
    tried: trying.answer,
    done: processing.answer,
    busy: trying.isPending || processing.isPending,
  };
}
