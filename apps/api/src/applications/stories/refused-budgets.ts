import { type Case, projects, refused, submitted } from './refused-requests.js';

const line = (netCents: number, vatCents: number, vat = 'NOT_COMPENSABLE') => ({ netCents, vatCents, vat });
const share = (municipality: string, cents: number) => ({ municipality, cents });
const ofCosts = (...costs: readonly object[]) => submitted(projects({ costs }));
const divided = (...division: readonly object[]) => submitted(projects({ division }));

/** VAT, and the division over Den Haag and its partner Westland: a project asks for 80,000 euro, to the cent. */
export const refusedBudgets: readonly (readonly [string, Case])[] = [
  [
    'costs of a cent less than is asked',
    { ...ofCosts(line(7_000_000, 999_999)), ...refused(422, 'BUDGET_DOES_NOT_ADD_UP', 'projects.0.costs') },
  ],
  [
    'VAT that is compensated, counted along',
    {
      ...ofCosts(line(6_611_570, 1_388_430, 'COMPENSABLE')),
      ...refused(422, 'BUDGET_DOES_NOT_ADD_UP', 'projects.0.costs'),
    },
  ],
  [
    'VAT of a kind that is not known',
    { ...ofCosts(line(8_000_000, 0, 'MAYBE')), ...refused(400, 'INPUT_INVALID', 'projects.0.costs.0.vat') },
  ],
  [
    'shares of a cent more than is asked',
    {
      ...divided(share('GM0518', 4_000_000), share('GM1916', 4_000_001)),
      ...refused(422, 'DIVISION_DOES_NOT_ADD_UP', 'projects.0.division'),
    },
  ],
  [
    'a share for who does not take part',
    {
      ...divided(share('GM0518', 4_000_000), share('GM0363', 4_000_000)),
      ...refused(422, 'NOT_A_PARTNER', 'projects.0.division.1'),
    },
  ],
  [
    'two shares for one municipality',
    {
      ...divided(share('GM0518', 4_000_000), share('GM0518', 4_000_000)),
      ...refused(422, 'MUNICIPALITY_TWICE', 'projects.0.division.1'),
    },
  ],
];
