import { useTranslation } from 'react-i18next';
import { BeforeAndAfter } from '../../../shared/asked/before-and-after.js';
import { DaysFirst, type RightDays } from '../../../shared/asked/days-first.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { noticeDateQuery, type NoticeDateConsequences, type Penalty } from '../api/penalty.js';
import { placeIn } from './place-in.js';

interface CorrectNoticeDateProps {
  readonly params: NumberedFile;
  readonly penalty: Penalty;
}

/** The day on which a letter came in: first what moves, then the correction. */
export function CorrectNoticeDate({ params, penalty }: CorrectNoticeDateProps) {
  const { t } = useTranslation('penalties');
  const { roundId, code } = params;
  const can = penalty.possibleActions.some(({ action, allowed }) => allowed && action === 'correctNoticeDate');
  if (!can) return null;
  const place = placeIn(params, penalty.position)('date');
  const reason = { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames') } as const;
  const title = t('act.date');
  return (
    <DaysFirst
      {...{ id: 'notice-date', title, lead: t('date.lead'), show: t('date.show'), empty: t('date.empty') }}
      days={[{ name: 'receivedOn', label: t('field.receivedOn') }]}
      query={(days: RightDays) => noticeDateQuery(params, penalty.position, days['receivedOn'] ?? '')}
      follows={(follows) => <Follows follows={follows} />}
      act={(fixed: RightDays) => ({ title, place, fixed, fields: [reason] })}
      changes={[['penalties', roundId], ['applications', roundId, code], ['tasks']]}
      done={t('date.done')}
    />
  );
}

function Follows({ follows }: { readonly follows: NoticeDateConsequences }) {
  const { t } = useTranslation('penalties');
  const before = useSaid(follows.before);
  const after = useSaid(follows.after);
  return (
    <BeforeAndAfter
      caption={t('date.follows')}
      heads={{ what: t('date.what'), before: t('date.before'), after: t('date.after') }}
      rows={before.map(([what, said], nth) => ({ what, before: said, after: after[nth]?.[1] ?? '' }))}
    />
  );
}

type Times = NoticeDateConsequences['before'];

function useSaid(times: Times): readonly (readonly [string, string])[] {
  const { t } = useTranslation('penalties');
  const { date, cents } = useFormats();
  const { receivedOn, judgement, status, decideBy, lastDay, days, amountCents, fixDueOn } = times;
  const counts = judgement === 'VALID';
  const only = (day: string) => (counts ? date(day) : t('date.none'));
  return [
    [t('head.received'), date(receivedOn)],
    [t('head.judgement'), t(`judgement.${judgement}`)],
    [t('head.standing'), t(`status.${status}`)],
    [t('head.decideBy'), only(decideBy)],
    [t('head.lastDay'), only(lastDay)],
    [t('head.ran'), t('head.ranDays', { count: days, amount: cents(amountCents) })],
    [t('date.fixDueOn'), fixDueOn === null ? t('date.none') : date(fixDueOn)],
  ];
}
