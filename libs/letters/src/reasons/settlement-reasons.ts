import type { ApplicationState } from '@ronde/domain';
import { euroText } from '../notation/dutch-notation.js';
import { totalCents } from '../fields.js';
import type { ReasonsSource } from './compose-reasons.js';

/** Why a grant is settled as it is, beside the grounds themselves. */
export function settlementReasons({ file }: ReasonsSource): readonly string[] {
  return [...spent(file), ...viewsOn(file.hearing?.status, 'lager vast te stellen')];
}

/** Why an award is taken back, wholly or in part. */
export function revocationReasons({ file }: ReasonsSource): readonly string[] {
  return viewsOn(file.revocation?.status, 'in te trekken of te verlagen');
}

function spent({ accountability, award }: ApplicationState): readonly string[] {
  if (accountability === undefined || award === undefined) return [];
  const spentCents = totalCents(accountability.spent.map(({ spentCents: cents }) => ({ cents })));
  return [
    `Volgens uw verantwoording heeft u ${euroText(spentCents)} besteed van de ${euroText(award.totalCents)} die ik heb toegekend.`,
  ];
}

/** What came of the chance to give views before money is taken back. */
function viewsOn(status: 'OPEN' | 'RECEIVED' | 'LAPSED' | undefined, what: string): readonly string[] {
  if (status === undefined) return [];
  const told = `Ik heb u laten weten dat ik van plan was de uitkering ${what}.`;
  return [
    status === 'RECEIVED'
      ? `${told} U heeft daarop gereageerd. Uw zienswijze heb ik meegewogen.`
      : `${told} U heeft daarop niet binnen de termijn gereageerd.`,
  ];
}
