import { apportion } from '../allocation/apportion.js';
import { divideByWeight } from '../allocation/divide-by-weight.js';
import type { AwardLine, ReceivedApplication } from '../application/application-facts.js';
import { sumCents } from '../money/cents.js';
import type { Cents } from '../vocabulary.js';
import type { MunicipalityShare } from './project-budget.js';

/**
 * What each municipality gets of an award, the lead first: of each project in the proportion of the division that was asked
 * (assumption), by the largest remainder and exact to the cent; a project without a division is the lead's. Empty when no
 * project was divided. The lead divides the money; this says what the decision reckons with (Regeling 2022 art. 9).
 */
export function sharesOfAward(
  lines: readonly Pick<AwardLine, 'projectId' | 'awardedCents'>[],
  { leadMunicipality, partnerMunicipalities, projects }: ReceivedApplication,
): readonly MunicipalityShare[] {
  if (!projects.some(({ division }) => division !== undefined)) return [];
  const shares = lines.flatMap(({ projectId, awardedCents }) => {
    const division = projects.find((project) => project.projectId === projectId)?.division;
    return division === undefined
      ? [{ municipality: leadMunicipality, cents: awardedCents }]
      : divided(division, awardedCents);
  });
  return [leadMunicipality, ...partnerMunicipalities].map((municipality) => ({
    municipality,
    cents: sumCents(shares.filter((share) => share.municipality === municipality).map(({ cents }) => cents)),
  }));
}

function divided(asked: readonly MunicipalityShare[], cents: Cents): readonly MunicipalityShare[] {
  const claims = asked.map((share) => ({ advised: BigInt(share.cents), weight: 1n }));
  const ties = asked.map(({ municipality }) => ({ municipalityCode: municipality, projectId: '' }));
  const amounts = apportion(divideByWeight(claims, BigInt(cents)), ties);
  return asked.map(({ municipality }, nth) => ({ municipality, cents: amounts[nth] ?? 0 }));
}
