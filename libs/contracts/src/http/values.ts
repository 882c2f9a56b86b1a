import {
  COMPONENTS,
  PROJECT_CATEGORIES,
  INTERVENTION_TYPES,
  DEFICIENCIES,
  isPlannable,
  LARGEST_AMOUNT_CENTS,
  MINISTRIES,
  REFUSAL_GROUNDS,
} from '@ronde/domain';
import { z } from 'zod';

/** An amount as somebody sends it: whole cents, none below 0, at most what one amount may be. */
export const claimedCents = z
  .number()
  .multipleOf(1)
  .min(0)
  .max(LARGEST_AMOUNT_CENTS)
  .meta({
    id: 'Cents',
    type: 'integer',
    minimum: 0,
    description: 'Whole euro cents, from 0 to a billion euro.',
    examples: [12_345_600],
  });

/** An amount as we answer it. */
export const cents = z.int().meta({ description: 'Whole euro cents.' });

/** The code of a fault that a schema finds, where it is not FIELD_INVALID. */
const coded = (code: 'DATE_INVALID' | 'REASON_SAYS_NOTHING') => ({ params: { code } });

export const localDate = z.iso
  .date()
  .refine(isPlannable, coded('DATE_INVALID'))
  .meta({ id: 'LocalDate', description: 'A calendar date in Europe/Amsterdam, YYYY-MM-DD.', examples: ['2022-10-14'] });

export const instant = z.iso
  .datetime({ error: 'Write an instant in UTC, such as 2022-01-14T22:59:59.000Z.' })
  .meta({ id: 'Instant', description: 'An instant in UTC, ISO 8601.', examples: ['2022-01-14T22:59:59.000Z'] });

export const municipalityCode = z
  .string()
  .max(20)
  .meta({ id: 'MunicipalityCode', description: 'CBS code of a municipality.', examples: ['GM0518'] });

/** A municipality as people read of it. */
export const namedMunicipality = z.object({ code: z.string(), name: z.string() }).meta({ id: 'NamedMunicipality' });

/** The municipalities, by name. */
export const municipalityList = z.object({ items: z.array(namedMunicipality) }).meta({ id: 'Municipalities' });

export const roundId = z
  .string()
  .regex(/^[0-9]{4}(-[a-z0-9]{1,20}){0,3}$/, {
    error: 'A round is named by its year, and a suffix if needed: 2022, 2022-r1.',
  })
  .meta({ id: 'RoundId', examples: ['2022', '2022-r1'] });

/** Text for people: a line. */
export const line = z.string().trim().min(1).max(300);

/** Text for people: a plan, a description. */
export const prose = z.string().trim().max(20_000);

/** True of a text with three letters or digits: spaces and punctuation tell nobody why (Awb 3:46). */
const saysSomething = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;

export const reason = z.string().trim().max(2_000).refine(saysSomething, coded('REASON_SAYS_NOTHING')).meta({
  id: 'Reason',
  minLength: 3,
  description:
    'Why, in plain words with at least three letters or digits. Names no private persons: it stands in the journal.',
});

/** The whole text in which a decision gives its reasons. */
export const justification = prose.refine(saysSomething, coded('REASON_SAYS_NOTHING'));

export const projectCategory = z.enum(PROJECT_CATEGORIES).meta({ id: 'ProjectCategory' });
export const interventionType = z.enum(INTERVENTION_TYPES).meta({ id: 'InterventionType' });
export const component = z.enum(COMPONENTS).meta({ id: 'Component' });
export const ministry = z.enum(MINISTRIES).meta({ id: 'Ministry' });
export const refusalGround = z.enum(REFUSAL_GROUNDS).meta({ id: 'RefusalGround' });
export const deficiency = z.enum(DEFICIENCIES).meta({ id: 'Deficiency' });

/** Files that were uploaded before, by their ids. */
export const attachmentIds = z
  .array(z.string().regex(/^[0-9a-f]{24}$/, { error: 'Name a file by the id that its upload answered.' }))
  .max(20)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'Name each file once.' })
  .optional()
  .meta({ description: 'Ids of files that were uploaded for this application, each for one thing only.' });

/** `p1`, `p2`, … in the order of the application. */
export const projectId = z.string().regex(/^p[1-9][0-9]{0,2}$/, { error: 'Projects are named p1, p2, …' });

/** How many rows a page has, and after which it starts. */
export const pageOf = (most: number, usual: number) => ({
  after: z.string().max(4_000).optional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(most).default(usual),
});

/** Narrows a list to the files of one application. */
export const ofApplication = z
  .string()
  .max(40)
  .meta({ description: 'Of this application only.', examples: ['gm0518-1'] });
