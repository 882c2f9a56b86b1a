import { CRITERIA, NOTIFICATION_MOMENTS, VAT_RULES } from '@ronde/domain';
import { z } from 'zod';
import {
  claimedCents,
  component,
  instant,
  line,
  localDate,
  ministry,
  prose,
  municipalityCode,
  pageOf,
  projectCategory,
  reason,
  roundId,
} from './values.js';

const workingDays = z.int().min(0).max(200);
export const allocationStrategy = z.enum(['AS_ADVISED', 'PRO_RATA', 'WEIGHTED']).meta({ id: 'AllocationStrategy' });

const roundDates = z
  .strictObject({
    publishOn: localDate,
    callOpensOn: localDate,
    callClosesOn: localDate,
    completenessDueOn: localDate,
    assessmentDueOn: localDate,
    allocationDueOn: localDate,
    awardDueOn: localDate,
    executionStartsOn: localDate,
    executionEndsOn: localDate,
    monitoringDueOn: localDate,
    evaluationDueOn: localDate,
    accountabilityDueOn: localDate,
  })
  .meta({ id: 'RoundDates' });

const roundIntervals = z
  .strictObject({
    supplementDays: z.int().min(1).max(365),
    coAssessmentWorkingDays: workingDays,
    remindWorkingDaysBefore: z.array(workingDays).max(10),
    remindWorkingDaysAfter: z.array(workingDays).max(10),
    escalateWorkingDaysAfter: workingDays,
    warnWorkingDaysBefore: workingDays.optional(),
  })
  .meta({ id: 'RoundIntervals' });

export const evaluationRule = z
  .strictObject({
    amountCents: claimedCents,
    comparison: z.enum(['GT', 'GTE']),
    basis: z.enum(['REQUESTED', 'AWARDED']),
    unit: z.enum(['PROJECT', 'APPLICATION']),
    kind: z.enum(['ANY', 'EFFECT_INDEPENDENT']),
  })
  .meta({ id: 'EvaluationRule' });

const budgetYear = z
  .strictObject({ year: z.int().min(2014).max(2100), ceilingCents: claimedCents, reserveCents: claimedCents })
  .meta({ id: 'BudgetYear' });

const holidayTable = z
  .strictObject({
    fromYear: z.int(),
    toYear: z.int(),
    decreeYears: z.array(z.int()),
    days: z.record(localDate, z.string()),
  })
  .meta({ id: 'HolidayTable', description: 'Left out: the statutory holidays and the royal decrees known today.' });

/** The clock of a round that is played: only then does it stand still until it is moved. */
const conductedClock = z
  .strictObject({ mode: z.literal('conducted'), now: instant })
  .meta({ id: 'ConductedClock', description: 'For a rehearsal, or a round of another year.' });

export const draftRoundBody = z
  .strictObject({
    roundId,
    year: z.int().min(2014).max(2100),
    title: line,
    regulation: z.strictObject({
      ...{ code: line, citation: line },
      known: z.boolean().meta({ description: 'False: not published yet; no money is divided before it is.' }),
      worksBackTo: localDate.optional().meta({ description: 'The day to which it works back, where it does.' }),
    }),
    ceilingCents: claimedCents,
    reserveCents: claimedCents,
    budgetYears: z.array(budgetYear).min(1).max(10).optional().meta({
      description:
        'The years the ceiling and the reserve are divided over, to the cent; left out in a round of one year.',
    }),
    components: z
      .array(
        z.strictObject({
          component,
          assessedBy: z.array(ministry).min(1),
          criteria: z
            .array(z.strictObject({ criterion: z.enum(CRITERIA), guidance: prose.min(1) }))
            .max(CRITERIA.length)
            .optional()
            .meta({ description: 'What projects are judged by, with guidance; left out, no criteria are answered.' }),
        }),
      )
      .min(1),
    categories: z.array(projectCategory).min(1).max(3).optional().meta({
      description: 'The kinds of projects that are told apart; each project then names one.',
    }),
    evaluationRule,
    allocationStrategy: allocationStrategy,
    reservation: z.enum(['AT_ALLOCATION', 'AT_AWARD']).optional().meta({
      description:
        'When the money of a file is taken from the ceiling: with the approved allocation (default), or award by award.',
    }),
    vat: z.enum(VAT_RULES).optional().meta({
      description: 'What VAT counts in the costs of a project; left out: none that is compensated.',
    }),
    payments: z.enum(['ORDERS', 'OUTSIDE']).optional().meta({
      description: 'Whether awards are paid by orders of this system, or outside of it (default).',
    }),
    budget: z.literal('TO_BE_ADOPTED').optional().meta({
      description: 'Awards are made on condition that the budget gets the money; left out: under no such condition.',
    }),
    penaltyTariff: z
      .array(z.strictObject({ days: z.int().min(1).max(42), centsPerDay: claimedCents }))
      .min(1)
      .max(10)
      .optional()
      .meta({ description: 'What a late decision costs a day, in bands (Awb 4:17(2)); left out: 23, 35 and 45 euro.' }),
    dates: roundDates,
    intervals: roundIntervals,
    holidays: holidayTable.optional(),
    notification: z
      .enum(NOTIFICATION_MOMENTS)
      .optional()
      .meta({ id: 'NotificationMoment', description: 'When decisions on the division leave; left out: AT_ONCE.' }),
    evaluationRefusal: z.enum(['ACTIVITY', 'APPLICATION']).optional().meta({
      description:
        'What gets nothing when the mandatory evaluation is refused, after asking (Regeling 2022 art. 7(3)).',
    }),
    divergence: z
      .enum(['APPROVER', 'ADMINISTRATOR'])
      .optional()
      .meta({ description: 'Which role of JenV decides where the ministries differ; left out: an approver.' }),
    coInitial: z.literal('SZW').optional().meta({
      description: 'SZW: its approver is asked to initial an award on its components along. Left out, nobody is.',
    }),
    mandates: z
      .literal('REQUIRED')
      .optional()
      .meta({ description: 'REQUIRED: only who holds a mandate decides. Left out, roles alone say who may.' }),
    rehearsal: z.boolean().default(false),
    illustrative: z.boolean().default(false),
    clock: conductedClock.optional(),
  })
  .meta({ id: 'DraftRound', description: 'The constants of one yearly round; they do not change once it runs.' });

/** Nothing but a reason, if there is one: the body may be left out altogether. */
export const reasonedBody = z.strictObject({ reason: reason.optional() }).meta({ id: 'Reasoned' }).prefault({});
export const cancelRoundBody = z.strictObject({ reason }).meta({ id: 'CancelRound' });

export const invitedListBody = z
  .strictObject({ municipalities: z.array(municipalityCode).min(1).max(400), reason: reason.optional() })
  .meta({ id: 'InvitedList' });

export const listChangeBody = z
  .strictObject({
    added: z.array(municipalityCode).max(400).default([]),
    dropped: z.array(municipalityCode).max(400).default([]),
    reason,
  })
  .meta({ id: 'InvitedListChange', description: 'Who is added to the approved list, and who leaves it.' });

export const callClosingBody = z
  .strictObject({ closesOn: localDate, reason })
  .meta({ id: 'CallClosing', description: 'The new last day of the call.' });

export const allocationBody = z
  .strictObject({
    strategy: allocationStrategy,
    weights: z.record(municipalityCode, z.int().min(1).max(1_000_000)).optional().meta({
      description: 'Weight per municipality for WEIGHTED: threat, resilience and need (Regeling 2022 art. 7(4)).',
    }),
    reason: reason.optional(),
  })
  .meta({ id: 'ProposeAllocation' });

export const roundsQuery = z.strictObject(pageOf(200, 50));
