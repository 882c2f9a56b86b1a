import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { applicationQuery, type Application } from '../api/application.js';
import { decisionMemoQuery, type DecisionMemo } from '../api/decision-memo.js';
import { BackToFile } from '../components/back-to-file.js';
import { Deadlines } from '../components/deadlines.js';
import { MemoLines } from '../components/memo-lines.js';
import { PossibleActs } from '../components/possible-acts.js';
import { useFile } from '../components/use-file.js';

/** What an approver needs to know before deciding, on one page. */
export function DecisionMemoPage() {
  const { t } = useTranslation('applications');
  const nameOf = useFileName();
  const file = useFile();
  const memo = useQuery(decisionMemoQuery(file));
  const application = useQuery(applicationQuery(file));
  return (
    <Page title={t('memo.title', { file: nameOf(file.code) })} above={<BackToFile file={file} />}>
      <QueryView query={memo}>{(known) => <Memo memo={known} projects={application.data?.projects ?? []} />}</QueryView>
      <QueryView query={application}>{(known) => <PossibleActs file={known} />}</QueryView>
    </Page>
  );
}

interface MemoProps {
  readonly memo: DecisionMemo;
  readonly projects: Application['projects'];
}

function Memo({ memo, projects }: MemoProps) {
  const { t } = useTranslation('applications');
  const { id } = useMe();
  return (
    <>
      {memo.preparedBy.includes(id) && <Alert kind="WARNING">{t('memo.ownWork')}</Alert>}
      {memo.mandate.required && memo.mandate.mandateId === null && <Alert kind="WARNING">{t('memo.noMandate')}</Alert>}
      {memo.divergent && <Alert kind="WARNING">{t('memo.divergent')}</Alert>}
      <MemoSums memo={memo} />
      <MemoLines lines={memo.lines} projects={projects} />
      <Reasons reasons={memo.reasons} />
      <Heading level={2}>{t('part.deadlines')}</Heading>
      <Deadlines deadlines={memo.deadlines} />
    </>
  );
}

function MemoSums({ memo }: { readonly memo: DecisionMemo }) {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  const { mandate, ledger, flags, missing, proposedRefusal } = memo;
  const named = (codes: readonly string[], none: string) => codes.map((code) => t(`choice.${code}`)).join(', ') || none;
  return (
    <SummaryList
      rows={[
        { term: t('head.reference'), answer: memo.caseReference },
        { term: t('head.phase'), answer: t(`phase.${memo.phase}`) },
        { term: t('head.requested'), answer: cents(memo.requestedCents) },
        { term: t('head.advised'), answer: cents(memo.advisedCents) },
        { term: t('memo.proposed'), answer: cents(memo.allocatedCents) },
        { term: t('memo.roomBefore'), answer: cents(ledger.roomBeforeCents) },
        { term: t('memo.roomAfter'), answer: cents(ledger.roomAfterCents) },
        { term: t('head.flags'), answer: named(flags, t('head.noFlags')) },
        { term: t('head.missing'), answer: named(missing, t('head.nothingMissing')) },
        {
          term: t('memo.refusal'),
          answer: proposedRefusal === null ? t('memo.noRefusal') : t(`choice.${proposedRefusal}`),
        },
        {
          term: t('memo.mandate'),
          answer: mandate.required ? (mandate.mandateId ?? t('memo.mandateMissing')) : t('memo.mandateNotAsked'),
        },
      ]}
    />
  );
}

function Reasons({ reasons }: Pick<DecisionMemo, 'reasons'>) {
  const { t } = useTranslation('applications');
  return reasons.map(({ decision, text, outdatedBy }) => (
    <section key={decision} aria-labelledby={`reasons-${decision}`}>
      <Heading level={2} id={`reasons-${decision}`}>
        {t('memo.reasons', { decision: t(`choice.${decision}`) })}
      </Heading>
      {outdatedBy !== null && <Alert kind="WARNING">{t('memo.outdated')}</Alert>}
      <p className="letter-text">{text}</p>
    </section>
  ));
}
