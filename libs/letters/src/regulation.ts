import { z } from 'zod';
import { day, text } from './fields.js';

/** Where the regulation that carries a round says what; each is printed as "artikel 8 van de Regeling" or "artikel 7, derde lid, van de Regeling". */
interface ArticleNumbers {
  grant: string;
  activities: string;
  application: string;
  expertise: string;
  cooperation: string;
  allocation: string;
  effectEvaluation: string;
  advance: string;
  coordination: string;
  settlement: string;
  settlementGrounds: string;
  recovery: string;
}

/** Article numbers per regulation code. Only the regulation of 2022 was read in full. */
const articlesByCode: Record<string, ArticleNumbers> = {
  R22: {
    grant: 'artikel 2',
    activities: 'artikel 3',
    application: 'artikel 4',
    expertise: 'artikel 5',
    cooperation: 'artikel 6',
    allocation: 'artikel 7',
    effectEvaluation: 'artikel 7, derde lid',
    advance: 'artikel 8',
    coordination: 'artikel 9, eerste lid',
    settlement: 'artikel 10',
    settlementGrounds: 'artikel 10, derde lid',
    recovery: 'artikel 12',
  },
};

/** Full citation of the regulation of 2022 (Stcrt. 2021, 34710). */
export const REGULATION_2022 = {
  code: 'R22',
  citation:
    'Regeling specifieke uitkering gemeente in verband met de versterking van de lokale integrale aanpak van radicalisering, (gewelddadig) extremisme en terrorisme 2022 (Stcrt. 2021, 34710)',
  known: true,
};

/**
 * The regulation a round rests on. Letters name its articles when we know them, else only "de Regeling";
 * where the base of the round is not yet known they say so.
 */
export const regulation = z
  .object({ code: z.string().min(1), citation: text, known: z.boolean(), worksBackTo: day.optional() })
  .transform((given) => ({
    ...given,
    says: phrases(articlesByCode[given.code]),
    numbered: given.code in articlesByCode,
  }));

function phrases(articles: ArticleNumbers | undefined): Record<keyof ArticleNumbers, string> {
  const names = Object.keys(articlesByCode['R22'] ?? {}) as (keyof ArticleNumbers)[];
  const phrase = (name: keyof ArticleNumbers) => (articles ? ofRegulation(articles[name]) : 'de Regeling');
  return Object.fromEntries(names.map((name) => [name, phrase(name)])) as Record<keyof ArticleNumbers, string>;
}

function ofRegulation(article: string): string {
  return `${article}${article.includes(',') ? ',' : ''} van de Regeling`;
}
