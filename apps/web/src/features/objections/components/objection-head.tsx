import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { StatusBadge, type StatusKind } from '../../../shared/ui/status-badge.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import type { Objection } from '../api/objection.js';

const LOOKS: Readonly<Record<string, StatusKind>> = { CURE: 'WAITING', DECIDED: 'DONE', ENDED: 'STOPPED' };

/** Where an objection stands: what it is against, what it lacks, who is heard, and how it ended. */
export function ObjectionHead({ objection }: { readonly objection: Objection }) {
  return <SummaryList rows={useObjectionRows(objection)} />;
}

/** The same, row by row. */
export function useObjectionRows(objection: Objection): readonly SummaryRow[] {
  const { t } = useTranslation('objections');
  const { t: ofFile } = useTranslation('applications');
  const { date } = useFormats();
  const { caseReference, phase, objection: received, lacks, decisionDueOn } = objection;
  const text = t(`phase.${phase}`);
  return [
    { term: t('head.reference'), answer: caseReference },
    { term: t('head.standing'), answer: <StatusBadge kind={LOOKS[phase] ?? 'BUSY'} text={text} />, text },
    { term: t('head.against'), answer: ofFile(`choice.${received.decision}`) },
    { term: t('head.received'), answer: date(received.receivedOn) },
    { term: t('head.timeliness'), answer: t(`timeliness.${received.timeliness}`) },
    { term: t('head.lacks'), answer: lacks.map((lack) => t(`word.lack.${lack}`)).join(', ') || t('head.nothing') },
    { term: t('head.due'), answer: decisionDueOn === undefined ? t('head.noTerm') : date(decisionDueOn) },
    ...useHearing(objection),
    ...useEnd(objection),
  ];
}

function useHearing({ hearing, hearingWaived }: Objection): readonly SummaryRow[] {
  const { t } = useTranslation('objections');
  const { date } = useFormats();
  const term = t('head.hearing');
  if (hearingWaived !== undefined)
    return [{ term, answer: t('head.waived', { why: t(`word.waiver.${hearingWaived}`) }) }];
  if (hearing === undefined) return [];
  const { on, time, form } = hearing;
  return [{ term, answer: t('head.heardOn', { date: date(on), time, form: t(`word.form.${form}`) }) }];
}

function useEnd({ decision, withdrawn, appeal }: Objection): readonly SummaryRow[] {
  const { t } = useTranslation('objections');
  const { date } = useFormats();
  return [
    ...(decision === undefined ? [] : [{ term: t('head.outcome'), answer: t(`word.outcome.${decision.outcome}`) }]),
    ...(decision?.returnedOn ? [{ term: t('head.returned'), answer: date(decision.returnedOn) }] : []),
    ...(decision?.notifiedOn ? [{ term: t('head.notified'), answer: date(decision.notifiedOn) }] : []),
    ...(withdrawn ? [{ term: t('head.outcome'), answer: t('head.withdrawn') }] : []),
    ...(appeal === undefined ? [] : [{ term: t('head.appeal'), answer: appeal.courtCaseNumber }]),
  ];
}
