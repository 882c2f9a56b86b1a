import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { boardQuery, type BoardFile } from '../../../shared/rounds/board.js';
import { roundQuery } from '../../../shared/rounds/rounds.js';
import { Heading } from '../../../shared/ui/heading.js';
import { More } from '../../../shared/ui/pagination.js';
import { Progress } from '../../../shared/ui/progress.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { mandatesAtQuery, roomQuery, type DeskTask, type Mandate } from '../api/desk.js';
import { againstMandate, amountOf } from './against-mandate.js';

/** As many decisions are drawn at once; the rest on request. */
const AT_ONCE = 40;

interface RoundOnDeskProps {
  readonly roundId: string;
  readonly tasks: readonly DeskTask[];
}

/** What of one round waits for my decision, with the amount against my mandate and the room below the ceiling. */
export function RoundOnDesk({ roundId, tasks }: RoundOnDeskProps) {
  const { t } = useTranslation('desk');
  const { cents } = useFormats();
  const round = useQuery(roundQuery(roundId)).data;
  const room = useQuery(roomQuery(roundId)).data;
  const [drawn, setDrawn] = useState(AT_ONCE);
  const rows = tasks.slice(0, drawn);
  const columns = useColumns(roundId, round?.terms['mandates'] === 'REQUIRED', round?.now);
  return (
    <section aria-labelledby={`desk-${roundId}`}>
      <Heading level={2} id={`desk-${roundId}`}>
        {t('round', { round: roundId })}
      </Heading>
      <div className="desk-room">
        {room && (
          <Progress
            done={room.ceilingCents - room.roomCents}
            of={room.ceilingCents}
            text={t('room', { room: cents(room.roomCents), ceiling: cents(room.ceilingCents) })}
          />
        )}
      </div>
      <Table
        caption={t('caption')}
        columns={columns}
        rows={rows}
        keyOf={({ taskId }) => taskId}
        drawAll={() => setDrawn(tasks.length)}
      />
      {tasks.length > AT_ONCE && (
        <More
          shown={rows.length}
          hasMore={rows.length < tasks.length}
          loading={false}
          onMore={() => setDrawn(drawn + AT_ONCE)}
        />
      )}
    </section>
  );
}

function useColumns(roundId: string, mandateNeeded: boolean, now: string | undefined): readonly Column<DeskTask>[] {
  const { t } = useTranslation('desk');
  const { t: ofNames } = useTranslation('names');
  const { cents, shortDate } = useFormats();
  const { id } = useMe();
  const files = useQuery(boardQuery(roundId)).data ?? [];
  const mandates = useQuery(mandatesAtQuery(id, now)).data;
  const amount = ({ kind, subject }: DeskTask) => amountOf(kind, fileOf(subject, files));
  return [
    {
      ...{ id: 'what', head: t('what'), namesRow: true },
      cell: ({ kind, subject, municipality }) => (
        <>
          <TextLink to={addressOfStream(subject)}>
            {municipality === null
              ? ofNames(`work.${kind}`)
              : t('of', { what: ofNames(`work.${kind}`), name: municipality.name })}
          </TextLink>
          {hasMemo(subject) && (
            <div>
              <TextLink to={addressOf('decisionMemo', { roundId, code: subject.split('/')[2] ?? '' })}>
                {t('memo', { name: municipality?.name ?? '' })}
              </TextLink>
            </div>
          )}
        </>
      ),
    },
    {
      ...{ id: 'amount', head: t('amount'), numeric: true },
      cell: (task) => (amount(task) === null ? '–' : cents(amount(task) ?? 0)),
      inFile: (task) => (amount(task) === null ? null : { cents: amount(task) ?? 0 }),
    },
    {
      ...{ id: 'mandate', head: t('mandate') },
      cell: (task) => <AgainstMandate kind={task.kind} cents={amount(task)} {...{ mandates, mandateNeeded }} />,
    },
    { id: 'due', head: t('due'), cell: ({ dueOn, today }) => <Due dueOn={shortDate(dueOn)} late={dueOn < today} /> },
  ];
}

function Due({ dueOn, late }: { readonly dueOn: string; readonly late: boolean }) {
  const { t } = useTranslation('desk');
  return late ? <StatusBadge kind="STOPPED" text={t('late', { date: dueOn })} /> : dueOn;
}

const hasMemo = (subject: string) => subject.startsWith('application/');

function fileOf(subject: string, files: readonly BoardFile[]): BoardFile | undefined {
  const applicationId = subject.split('/').slice(1, 3).join('/');
  return files.find((file) => file.applicationId === applicationId);
}

interface AgainstMandateProps {
  readonly kind: DeskTask['kind'];
  readonly cents: number | null;
  readonly mandates: readonly Mandate[] | undefined;
  readonly mandateNeeded: boolean;
}

function AgainstMandate({ kind, cents: asked, mandates, mandateNeeded }: AgainstMandateProps) {
  const { t } = useTranslation('desk');
  const { cents } = useFormats();
  if (!mandateNeeded) return t('standing.NOT_ASKED');
  if (mandates === undefined) return '–';
  const standing = againstMandate(kind, asked, mandates);
  switch (standing.kind) {
    case 'NOT_NEEDED':
      return t('standing.NOT_NEEDED');
    case 'NO_MANDATE':
      return <StatusBadge kind="STOPPED" text={t('standing.NO_MANDATE')} />;
    case 'WITHOUT_LIMIT':
      return <StatusBadge kind="DONE" text={t('standing.WITHOUT_LIMIT')} />;
    case 'WITHIN':
      return <StatusBadge kind="DONE" text={t('standing.WITHIN', { max: cents(standing.maxCents) })} />;
    case 'ABOVE':
      return <StatusBadge kind="STOPPED" text={t('standing.ABOVE', { max: cents(standing.maxCents) })} />;
  }
}
