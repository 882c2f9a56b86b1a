import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import type { DraftProject } from '../api/drafts.js';
import type { CallTerms } from '../api/round.js';
import { CentsField } from './cents-field.js';
import { withProject } from './change-content.js';
import { CostLines } from './cost-lines.js';
import type { DraftOnPage } from './draft-frame.js';
import { EvaluationAlert } from './evaluation-alert.js';
import { Shares } from './shares.js';
import { costsTotal, divisionTotal, requestedTotal, yearsTotal } from './totals.js';

type Change = { readonly [K in keyof DraftProject]?: DraftProject[K] | undefined };
type NoteFault = (id: string, fault: string | undefined) => void;

interface BudgetPartProps extends DraftOnPage {
  readonly index: number;
  readonly onFault: NoteFault;
}

/** The money of one project, with totals that follow while one types. */
export function BudgetPart({ draft, terms, open: { content, change }, index, onFault }: BudgetPartProps) {
  const { t } = useTranslation('apply');
  const project = content.projects?.[index];
  if (project === undefined) return null;
  const keep = (one: Change) => change(withProject(content, index, one));
  const partners = content.partnerMunicipalities ?? [];
  return (
    <>
      <CentsField
        id="requestedCents"
        label={t('field.requestedCents')}
        hint={t('budget.requestedHint')}
        cents={project.requestedCents}
        onCents={(requestedCents) => keep({ requestedCents })}
        onFault={onFault}
      />
      <EvaluationAlert
        terms={terms}
        project={project}
        all={content.projects ?? []}
        onPlan={(evaluationPlan) => keep({ evaluationPlan })}
      />
      <Heading level={2}>{t('budget.costs')}</Heading>
      <Text>{terms.vat === 'INCLUDED' ? t('budget.vatIncluded') : t('budget.vatWithout')}</Text>
      <CostLines costs={project.costs ?? []} onChange={(costs) => keep({ costs })} onFault={onFault} />
      <CentsField
        id="coFundingCents"
        label={t('field.coFundingCents')}
        hint={t('budget.coFundingHint')}
        cents={project.coFundingCents}
        onCents={(coFundingCents) => keep({ coFundingCents })}
        onFault={onFault}
      />
      <Divisions
        terms={terms}
        project={project}
        taking={[draft.municipality, ...partners]}
        keep={keep}
        onFault={onFault}
      />
      <Totals project={project} all={content.projects ?? []} terms={terms} />
    </>
  );
}

interface DivisionsProps {
  readonly terms: CallTerms;
  readonly project: DraftProject;
  /** The lead and its partners. */
  readonly taking: readonly string[];
  readonly keep: (change: Change) => void;
  readonly onFault: NoteFault;
}

/** What is asked, over the years of the round and over the municipalities, where there are more than one. */
function Divisions({ terms, project, taking, keep, onFault }: DivisionsProps) {
  const { t } = useTranslation('apply');
  return (
    <>
      {terms.budgetYears !== undefined && (
        <Shares
          title={t('field.byYear')}
          keys={terms.budgetYears.map(({ year }) => String(year))}
          field="byYear"
          shares={Object.fromEntries((project.byYear ?? []).map((one) => [one.year, one.requestedCents]))}
          onChange={(shares) =>
            keep({ byYear: shares.map(([year, cents]) => ({ year: Number(year), requestedCents: cents })) })
          }
          onFault={onFault}
        />
      )}
      {taking.length > 1 && (
        <Shares
          title={t('field.division')}
          keys={taking}
          field="division"
          shares={Object.fromEntries((project.division ?? []).map((one) => [one.municipality, one.cents]))}
          onChange={(shares) => keep({ division: shares.map(([municipality, cents]) => ({ municipality, cents })) })}
          onFault={onFault}
        />
      )}
    </>
  );
}

interface TotalsProps {
  readonly project: DraftProject;
  readonly all: readonly DraftProject[];
  readonly terms: CallTerms;
}

function Totals({ project, all, terms }: TotalsProps) {
  const { t } = useTranslation('apply');
  const { cents } = useFormats();
  const asked = project.requestedCents ?? 0;
  const parts = [
    ...(project.costs === undefined ? [] : [{ name: 'costs' as const, total: costsTotal(project, terms.vat) }]),
    ...(project.byYear === undefined ? [] : [{ name: 'byYear' as const, total: yearsTotal(project) }]),
    ...(project.division === undefined ? [] : [{ name: 'division' as const, total: divisionTotal(project) }]),
  ];
  const off = parts.filter(({ total }) => total !== asked);
  return (
    <section aria-labelledby="totals">
      <Heading level={2} id="totals">
        {t('budget.totals')}
      </Heading>
      <SummaryList
        rows={[
          { term: t('budget.asked'), answer: cents(asked) },
          ...parts.map(({ name, total }) => ({ term: t(`budget.total.${name}`), answer: cents(total) })),
          { term: t('budget.all'), answer: cents(requestedTotal(all)) },
        ]}
      />
      <div role="status">
        {off.map(({ name, total }) => (
          <Alert key={name} kind="WARNING">
            {t(`budget.off.${name}`, {
              total: cents(total),
              asked: cents(asked),
              difference: cents(Math.abs(asked - total)),
            })}
          </Alert>
        ))}
      </div>
    </section>
  );
}
