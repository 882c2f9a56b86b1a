import { useTranslation } from 'react-i18next';
import { BeforeAndAfter } from '../../../shared/asked/before-and-after.js';
import { DaysFirst, type RightDays } from '../../../shared/asked/days-first.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { objectionDatesQuery, type Objection, type ObjectionDates, type ObjectionParams } from '../api/objection.js';
import { placeIn } from './place-in.js';

interface CorrectObjectionDatesProps {
  readonly params: ObjectionParams;
  readonly objection: Objection;
}

/** The days of an objection that came by post: first what moves, then the correction. */
export function CorrectObjectionDates({ params, objection }: CorrectObjectionDatesProps) {
  const { t } = useTranslation('objections');
  const { roundId, code } = params;
  const can = objection.possibleActions.some(({ action, allowed }) => allowed && action === 'correctObjectionDates');
  if (!can) return null;
  const place = placeIn(params, objection.position)('dates');
  const reason = { kind: 'TEXT', name: 'reason', label: t('field.reason'), hint: t('noNames') } as const;
  const title = t('act.correctObjectionDates');
  return (
    <DaysFirst
      {...{ id: 'objection-dates', title, lead: t('dates.lead'), show: t('dates.show'), empty: t('dates.empty') }}
      days={[
        { name: 'receivedOn', label: t('dates.receivedOn') },
        { name: 'postmarkedOn', label: t('dates.postmarkedOn'), hint: t('dates.onlyWrong') },
      ]}
      query={(days: RightDays) => objectionDatesQuery(params, objection.position, days)}
      follows={(follows) => <Follows before={follows.before} after={follows.after} />}
      act={(fixed: RightDays) => ({ title, place, fixed, fields: [reason] })}
      changes={[['objections', roundId], ['applications', roundId, code], ['tasks']]}
      done={t('dates.done')}
    />
  );
}

function Follows({ before, after }: Readonly<Record<'before' | 'after', ObjectionDates>>) {
  const { t } = useTranslation('objections');
  const now = useSaid(before);
  const then = useSaid(after);
  return (
    <BeforeAndAfter
      caption={t('dates.follows')}
      heads={{ what: t('dates.what'), before: t('dates.before'), after: t('dates.after') }}
      rows={now.map(([what, said], nth) => ({ what, before: said, after: then[nth]?.[1] ?? '' }))}
    />
  );
}

function useSaid(times: ObjectionDates): readonly (readonly [string, string])[] {
  const { t } = useTranslation('objections');
  const { date } = useFormats();
  const { phase, timeliness, receivedOn, postmarkedOn, objectionEndsOn, decision } = times;
  return [
    [t('head.received'), date(receivedOn)],
    [t('dates.postmarkedOn'), postmarkedOn === null ? t('dates.none') : date(postmarkedOn)],
    [t('head.standing'), t(`phase.${phase}`)],
    [t('head.timeliness'), t(`timeliness.${timeliness}`)],
    [t('dates.objectionEndsOn'), objectionEndsOn === null ? t('dates.none') : date(objectionEndsOn)],
    [t('head.due'), decision === null ? t('head.noTerm') : date(decision.dueOn)],
  ];
}
