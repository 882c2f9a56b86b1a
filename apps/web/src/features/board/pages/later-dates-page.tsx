import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { faultAt, faultsOf, type Fault } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Button } from '../../../shared/ui/button.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import { dateOfParts, type DateParts } from '../../../shared/ui/form/date-parts.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { laterDatesQuery, nameLaterDates } from '../api/later-dates.js';
import { FilesRunningOver } from '../components/files-running-over.js';
import { ToldDates } from '../components/told-dates.js';

const NO_DAY: DateParts = { day: '', month: '', year: '' };

/** One press tells every municipality whose file will run over its term the later day to expect a decision. */
export function LaterDatesPage() {
  const { t } = useTranslation('board');
  const { roundId = '' } = useParams();
  const [dueOn, setDueOn] = useState('');
  return (
    <Page
      title={t('laterDates.title')}
      above={<TextLink to={addressOf('board', { roundId })}>{t('laterDates.back', { round: roundId })}</TextLink>}
    >
      <Text lead>{t('laterDates.lead')}</Text>
      <ChooseDay onChosen={setDueOn} />
      {dueOn !== '' && <Press key={dueOn} roundId={roundId} dueOn={dueOn} />}
    </Page>
  );
}

function ChooseDay({ onChosen }: { readonly onChosen: (dueOn: string) => void }) {
  const { t } = useTranslation('board');
  const [parts, setParts] = useState(NO_DAY);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = dateOfParts(parts);
    setFaults(day === undefined ? [{ id: 'dueOn', message: t('laterDates.noDay') }] : []);
    onChosen(day ?? '');
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <DateField
        id="dueOn"
        label={t('laterDates.day')}
        error={faultAt(faults, 'dueOn')}
        value={parts}
        onChange={setParts}
      />
      <Button type="submit">{t('laterDates.look')}</Button>
    </form>
  );
}

interface PressProps {
  readonly roundId: string;
  readonly dueOn: string;
}

/** Which files it is about, why, and the press itself. */
function Press({ roundId, dueOn }: PressProps) {
  const { t } = useTranslation('board');
  const { t: ofAll } = useTranslation('shared');
  const { date } = useFormats();
  const [reason, setReason] = useState('');
  const { act, isPending, error, answer } = useAct(nameLaterDates, {
    changes: [
      ['board', roundId],
      ['calendar', roundId],
    ],
  });
  const faults = faultsOf(error, ['reason'], ofAll);
  const preview = useQuery({ ...laterDatesQuery(roundId, dueOn), enabled: answer === undefined });
  if (answer !== undefined) return <ToldDates roundId={roundId} answer={answer} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act({ roundId, dueOn, reason });
  };
  return (
    <QueryView query={preview}>
      {(found) => {
        const told = found.items.filter(({ refused }) => refused === undefined).length;
        return (
          <>
            <FilesRunningOver roundId={roundId} preview={found} />
            {told > 0 && (
              <form onSubmit={submit} noValidate>
                <ErrorSummary faults={faults} />
                <TextAreaField
                  id="reason"
                  label={t('laterDates.reason')}
                  hint={t('laterDates.reasonHint')}
                  error={faultAt(faults, 'reason')}
                  rows={3}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
                <Button type="submit" look="PRIMARY" busy={isPending}>
                  {t('laterDates.press', { count: told, date: date(dueOn) })}
                </Button>
              </form>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
