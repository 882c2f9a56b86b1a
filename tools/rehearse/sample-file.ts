import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  COMPONENTS,
  DEFICIENCIES,
  INTERVENTION_TYPES,
  MINISTRIES,
  NOTIFICATION_MOMENTS,
  REFUSAL_GROUNDS,
} from '@ronde/domain';
import { actSchema } from './sample-acts.ts';

/** The format of the files under samples/, described in samples/README.md; another major number would be another format. */
export const SAMPLE_FORMAT = 'ronde-sample/1';

const cents = z.number().int().nonnegative();
const municipality = z.string().regex(/^GM\d{4}$/);
/** A date, or days from the day the sample is played: `2022-01-14`, `today`, `today-40`, `today+12`. */
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2}|today([+-]\d+)?)$/);

const project = z.strictObject({
  title: z.string().min(1),
  component: z.enum(COMPONENTS),
  requestedCents: z.number(),
  /** In a round with budget years: what is asked in each. */
  byYear: z.array(z.strictObject({ year: z.number().int(), requestedCents: cents })).optional(),
  intervention: z.enum(INTERVENTION_TYPES).optional(),
  evaluationPlan: z.boolean().default(false),
  rorExemptionAsked: z.boolean().default(false),
  /** What NCTV advises; 0 is a refusal and needs its ground. */
  advisedCents: cents.default(0),
  ground: z.enum(REFUSAL_GROUNDS).optional(),
  rorExemption: z.boolean().optional(),
  /** What was spent of the award, reported in the accountability; without it, all of it. */
  spentCents: cents.optional(),
});

const application = z.strictObject({
  /** `gm0518-1`: the code it gets in the round. */
  code: z.string().regex(/^gm\d{4}-\d+$/),
  name: z.string(),
  region: z.string().optional(),
  partners: z.array(municipality).default([]),
  /** What the application lacks of what Regeling 2022 art. 4(2) and 4(3) ask for. */
  lacks: z.array(z.enum(DEFICIENCIES)).default([]),
  projects: z.array(project).min(1),
  about: z.string().optional(),
});

const round = z.strictObject({
  year: z.union([z.number().int(), z.literal('this year')]),
  title: z.string(),
  regulation: z.strictObject({
    code: z.string(),
    citation: z.string(),
    known: z.boolean(),
    worksBackTo: date.optional(),
  }),
  ceilingCents: cents,
  reserveCents: cents.default(0),
  components: z.array(
    z.strictObject({ component: z.enum(COMPONENTS), assessedBy: z.array(z.enum(MINISTRIES)).min(1) }),
  ),
  evaluationRule: z.strictObject({
    amountCents: cents,
    comparison: z.enum(['GT', 'GTE']),
    basis: z.enum(['REQUESTED', 'AWARDED']),
    unit: z.enum(['PROJECT', 'APPLICATION']),
    kind: z.enum(['ANY', 'EFFECT_INDEPENDENT']),
  }),
  allocationStrategy: z.enum(['AS_ADVISED', 'PRO_RATA', 'WEIGHTED']),
  dates: z.strictObject({
    publishOn: date,
    callOpensOn: date,
    callClosesOn: date,
    completenessDueOn: date,
    assessmentDueOn: date,
    allocationDueOn: date,
    awardDueOn: date,
    executionStartsOn: date,
    executionEndsOn: date,
    monitoringDueOn: date,
    evaluationDueOn: date,
    accountabilityDueOn: date,
  }),
  intervals: z.strictObject({
    supplementDays: z.number().int().positive(),
    coAssessmentWorkingDays: z.number().int().positive(),
    remindWorkingDaysBefore: z.array(z.number().int().positive()),
    remindWorkingDaysAfter: z.array(z.number().int().positive()),
    escalateWorkingDaysAfter: z.number().int().positive(),
  }),
  illustrative: z.boolean(),
  budgetYears: z.array(z.strictObject({ year: z.number().int(), ceilingCents: cents, reserveCents: cents })).optional(),
  reservation: z.enum(['AT_ALLOCATION', 'AT_AWARD']).optional(),
  payments: z.enum(['ORDERS', 'OUTSIDE']).optional(),
  budget: z.literal('TO_BE_ADOPTED').optional(),
  notification: z.enum(NOTIFICATION_MOMENTS).optional(),
  mandates: z.literal('REQUIRED').optional(),
  coInitial: z.literal('SZW').optional(),
});

/** Closing figures the rehearsal must reproduce; each is compared with what the round itself says. */
const expected = z.strictObject({
  figures: z.record(z.string(), z.number().int()).default({}),
  /** Awarded cents by application code. */
  awardedCents: z.record(z.string(), cents).default({}),
  /** Settled and to be repaid, by application code, where they differ from the award. */
  settledCents: z.record(z.string(), cents).default({}),
  /** Facts that must stand in the journal, by application code or `round`, with how often. */
  facts: z
    .array(z.strictObject({ of: z.string(), type: z.string(), times: z.number().int().positive().default(1) }))
    .default([]),
  /** How a file ended, by application code; SETTLED when it is not listed. */
  outcomes: z.record(z.string(), z.string()).default({}),
  /** How the amounts above were worked out by hand. */
  working: z.array(z.string()).default([]),
});

/** An exception of the cycle, as a sentence, and the facts by which the journal shows that it happened: all of them, in one file. */
const exception = z.strictObject({
  exception: z.string().min(1),
  facts: z.array(z.string()).min(1),
  /** What those facts must hold, where the type alone does not tell it. */
  where: z.record(z.string(), z.unknown()).default({}),
});

export const sampleSchema = z.strictObject({
  format: z.literal(SAMPLE_FORMAT),
  about: z.string(),
  round,
  invited: z.array(municipality).min(1),
  /** A round that went before and is played first: a sample beside this one. */
  earlier: z.string().optional(),
  /** When the round is drafted: the first act. */
  starts: z.strictObject({ on: date, at: z.string(), person: z.string() }),
  applications: z.array(application),
  script: z.array(actSchema).default([]),
  /** Each must happen at least once. */
  exceptions: z.array(exception).default([]),
  expected: expected.default({ figures: {}, awardedCents: {}, settledCents: {}, facts: [], outcomes: {}, working: [] }),
});

/** A round to rehearse: its terms, its applications, who does what when, and what must come of it. */
export type Sample = z.infer<typeof sampleSchema>;
/** One application of a sample. */
export type SampleApplication = Sample['applications'][number];

/** Reads and checks a sample file. Throws with every fault and its place when the file is not what it claims to be. */
export function readSample(file: string): Sample {
  const parsed = sampleSchema.safeParse(contentOf(file));
  if (parsed.success) return withEarlier(parsed.data, path.dirname(file));
  throw new Error(`${file} is not a sample file:\n${z.prettifyError(parsed.error)}`);
}

/** The address of the sample that went before, from where this one lies. */
function withEarlier({ earlier, ...sample }: Sample, folder: string): Sample {
  return earlier === undefined ? sample : { ...sample, earlier: path.join(folder, earlier) };
}

function contentOf(file: string): unknown {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not a sample file: it cannot be read as JSON (${String(error)})`, { cause: error });
  }
}
