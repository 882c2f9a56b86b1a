import { useTranslation } from 'react-i18next';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Heading } from '../../../shared/ui/heading.js';
import { TaskList } from '../../../shared/ui/task-list.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Lapse, Lapses } from '../api/lapsing.js';
import type { BoardFile } from '../../../shared/rounds/board.js';
import { usePartyName } from '../../../shared/person/use-party-name.js';
import { useWorkName } from './use-work-name.js';

interface LapsingProps {
  readonly roundId: string;
  readonly files: readonly BoardFile[];
  readonly ending: Lapses;
}

/** What ends within ten working days or has ended, the first of it. */
export function Lapsing({ roundId, files, ending: { items, next } }: LapsingProps) {
  const { t } = useTranslation('board');
  const rowOf = useRow(files);
  const calendar = `${addressOf('calendar', { roundId })}?show=lapsing`;
  return (
    <section aria-labelledby="lapsing">
      <Heading level={2} id="lapsing">
        {t('lapsing.title')}
      </Heading>
      {items.length === 0 ? (
        <Text>{t('lapsing.none')}</Text>
      ) : (
        <TaskList label={t('lapsing.title')} rows={items.map(rowOf)} />
      )}
      {next !== undefined && (
        <p>
          <TextLink to={calendar}>{t('lapsing.all')}</TextLink>
        </p>
      )}
    </section>
  );
}

function useRow(files: readonly BoardFile[]) {
  const { t } = useTranslation('board');
  const { date } = useFormats();
  const nameOfParty = usePartyName();
  const nameOfWork = useWorkName();
  return ({ stream, code, dueOn, responsible, workingDaysLeft }: Lapse) => {
    const applicationId = stream.split('/').slice(1, 3).join('/');
    const file = files.find((one) => one.applicationId === applicationId);
    const what = nameOfWork(code);
    const late = workingDaysLeft < 0;
    return {
      key: `${stream} ${code}`,
      title: file === undefined ? what : `${file.leadName ?? file.code}: ${what}`,
      to: addressOfStream(stream),
      hint: `${date(dueOn)} · ${nameOfParty(responsible)}`,
      status: {
        kind: late ? ('STOPPED' as const) : ('WARNING' as const),
        text: late ? t('lapsing.late', { count: -workingDaysLeft }) : t('lapsing.left', { count: workingDaysLeft }),
      },
    };
  };
}
