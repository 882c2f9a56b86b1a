import { LETTER_2021_RULE, REGULATION_2022_RULE } from '../evaluation/evaluation-duty.js';
import { COMPONENTS, type Ministry, PROJECT_CATEGORIES } from '../vocabulary.js';
import type { ComponentTerms, RoundTerms } from './round-terms.js';

/** A framework as it was used before: a round can be drafted from its terms, with ceiling, dates and lengths of its own. */
export interface FrameworkPreset {
  readonly code: 'R22_ANNUAL' | 'R23_2023_2026';
  readonly title: string;
  readonly terms: Pick<
    RoundTerms,
    'regulation' | 'components' | 'categories' | 'evaluationRule' | 'allocationStrategy'
  >;
  /** The years it budgets for, whose ceilings a round sets itself; none in a round of one year. */
  readonly budgetYears: readonly number[];
  /** What no source says. */
  readonly assumptions: readonly string[];
}

/** Components that Social Affairs assesses as well (Kamerstuk 29754-623). */
const CO_ASSESSED: readonly string[] = ['NETWORKS', 'RESILIENCE', 'EVALUATION'];

const components: readonly ComponentTerms[] = COMPONENTS.map((component) => {
  const assessedBy: readonly Ministry[] = CO_ASSESSED.includes(component) ? ['JENV', 'SZW'] : ['JENV'];
  return { component, assessedBy };
});

const NAME =
  'Regeling specifieke uitkering gemeente in verband met de versterking van de lokale integrale aanpak van radicalisering, (gewelddadig) extremisme en terrorisme';

/** The frameworks of Regeling 2022 and of Regeling 2023–2026; of the latter only the opening was read. */
export const FRAMEWORK_PRESETS: readonly FrameworkPreset[] = [
  {
    code: 'R22_ANNUAL',
    title: 'One year, under Regeling 2022',
    terms: {
      regulation: {
        code: 'R22',
        citation: `${NAME} 2022 (Stcrt. 2021, 34710)`,
        known: true,
        worksBackTo: '2021-07-01',
      },
      components,
      evaluationRule: REGULATION_2022_RULE,
      allocationStrategy: 'WEIGHTED',
    },
    budgetYears: [],
    assumptions: [
      'The formula of the division: art. 7(5) says proportional, with regard to threat, resilience and need.',
    ],
  },
  {
    code: 'R23_2023_2026',
    title: 'Four budget years, under Regeling 2023–2026',
    terms: {
      regulation: { code: 'R23', citation: `${NAME} 2023–2026 (Stcrt. 2022, 19011)`, known: true },
      components,
      categories: PROJECT_CATEGORIES,
      evaluationRule: LETTER_2021_RULE,
      allocationStrategy: 'WEIGHTED',
    },
    budgetYears: [2023, 2024, 2025, 2026],
    assumptions: [
      'The components, and which of them Social Affairs assesses: taken over from Regeling 2022.',
      'When a project must be evaluated: the letter of 2021, above € 100,000 requested.',
      'That every project is of one of the three categories, and that a one-year project is in one budget year.',
      'The formula of the division, and that each budget year has a ceiling and a reserve of its own.',
      'The ceiling of each year: no source gives it; a round sets it.',
    ],
  },
];
