import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Application } from '../api/application.js';

/** The head of the file: whose it is, where it stands, how much, and since when. */
export function FactsOfFile({ file }: { readonly file: Application }) {
  return <SummaryList rows={useFactsOfFile(file)} />;
}

/** The same, row by row. */
export function useFactsOfFile(file: Application): readonly SummaryRow[] {
  const { t } = useTranslation('applications');
  const { cents, instant } = useFormats();
  const isApplicant = useMe().role === 'APPLICANT';
  const { roundId, phase, outcome, leadMunicipality, partnerMunicipalities, flags, missing } = file;
  const of = (amount: 'advisedCents' | 'allocatedCents' | 'awardedCents') =>
    file.projects.some((project) => project[amount] !== undefined)
      ? cents(file.projects.reduce((total, project) => total + (project[amount] ?? 0), 0))
      : t('head.notYet');
  const named = (codes: readonly string[], none: string) =>
    codes.length === 0 ? none : codes.map((code) => t(`choice.${code}`)).join(', ');
  return [
    { term: t('head.reference'), answer: file.caseReference ?? `${roundId}/${file.code}` },
    { term: t('head.round'), answer: <TextLink to={addressOf('round', { roundId })}>{roundId}</TextLink> },
    { term: t('head.municipality'), answer: `${leadMunicipality.name} (${leadMunicipality.code})` },
    {
      term: t('head.partners'),
      answer: partnerMunicipalities.map(({ name }) => name).join(', ') || t('head.noPartners'),
    },
    { term: t('head.phase'), answer: outcome ? t(`outcome.${outcome}`) : t(`phase.${phase}`) },
    { term: t('head.received'), answer: instant(file.receivedAt) },
    { term: t('head.requested'), answer: cents(file.requestedCents) },
    ...(isApplicant
      ? []
      : [
          { term: t('head.advised'), answer: of('advisedCents') },
          { term: t('head.allocated'), answer: of('allocatedCents') },
        ]),
    { term: t('head.awarded'), answer: of('awardedCents') },
    { term: t('head.flags'), answer: named(flags, t('head.noFlags')) },
    { term: t('head.missing'), answer: named(missing, t('head.nothingMissing')) },
  ];
}
