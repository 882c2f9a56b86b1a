import { ALLOCATION_STRATEGIES, BUDGET_CONDITIONS, CRITERIA, NOTIFICATION_MOMENTS, VAT_RULES } from '@ronde/domain';
import { z } from 'zod';
import { cents, component, localDate, ministry, projectCategory } from './values.js';

const regulationVersion = z
  .object({
    code: z.string().meta({ description: 'For instance `R22`.' }),
    citation: z.string().meta({ description: 'Full citation as letters print it.' }),
    known: z.boolean(),
    publishedOn: localDate.optional().meta({ description: 'Where it was published after the round was drafted.' }),
    worksBackTo: localDate.optional().meta({ description: 'The day to which it works back, where it does.' }),
  })
  .meta({ description: 'The rule a round rests on. From 2027 on the legal base is unknown and says so.' });

const budgetYearTerms = z
  .object({
    year: z.int(),
    ceilingCents: cents,
    reserveCents: cents,
  })
  .meta({ description: 'What a round may award in one of its budget years, and what of it is held back, in cents.' });

const criterionTerms = z
  .object({
    criterion: z.enum(CRITERIA),
    guidance: z.string(),
  })
  .meta({
    description: 'A criterion of one component in one year, with the guidance that assessors and applicants read.',
  });

const componentTerms = z
  .object({
    component: component,
    assessedBy: z.array(ministry),
    criteria: z
      .array(criterionTerms)
      .optional()
      .meta({ description: 'What projects under it are judged by; left out, assessments answer no criteria.' }),
  })
  .meta({ description: 'One component of the spending framework and the ministries that assess projects under it.' });

const evaluationRuleTerms = z
  .object({
    amountCents: cents,
    comparison: z.enum(['GT', 'GTE']).meta({
      description: 'GT: strictly above (Kamerstuk 29754-623); GTE: from the amount on (Regeling 2022 art. 7(3)).',
    }),
    basis: z.enum(['REQUESTED', 'AWARDED']),
    unit: z.enum(['APPLICATION', 'PROJECT']),
    kind: z.enum(['ANY', 'EFFECT_INDEPENDENT']),
  })
  .meta({
    description:
      'When a project must be evaluated. The sources differ on all four points, so each is a choice of the round.',
  });

const penaltyBand = z
  .object({
    days: z.int(),
    centsPerDay: cents,
  })
  .meta({ description: 'So many days at so much a day.' });

const roundDatesTerms = z
  .object({
    publishOn: localDate,
    callOpensOn: localDate,
    callClosesOn: localDate.meta({ description: 'Last day on which an application is in time, until 24:00.' }),
    completenessDueOn: localDate,
    assessmentDueOn: localDate,
    allocationDueOn: localDate,
    awardDueOn: localDate,
    executionStartsOn: localDate,
    executionEndsOn: localDate,
    monitoringDueOn: localDate,
    evaluationDueOn: localDate,
    accountabilityDueOn: localDate.meta({ description: '15 July after the execution year (Fvw 17a(1)).' }),
  })
  .meta({ description: 'The dates of a year, chosen by the authority (assumption: no source fixes them).' });

const roundIntervalsTerms = z
  .object({
    supplementDays: z.int(),
    coAssessmentWorkingDays: z.int(),
    remindWorkingDaysBefore: z.array(z.int()),
    remindWorkingDaysAfter: z.array(z.int()),
    escalateWorkingDaysAfter: z.int(),
    warnWorkingDaysBefore: z.int().optional().meta({
      description:
        'How long ahead an office is warned of a statutory term that is about to lapse; ten when left out (assumption).',
    }),
  })
  .meta({
    description:
      'Lengths the authority sets itself. Reminders count in working days before (and after) a due date (assumption).',
  });

const holidaysOfRound = z
  .object({
    fromYear: z.int(),
    toYear: z.int(),
    decreeYears: z
      .array(z.int())
      .meta({ description: 'Years of the table whose Royal Decree is known; in others a day may still be added.' }),
    days: z
      .record(
        z.string(),
        z.enum([
          'NEW_YEARS_DAY',
          'GOOD_FRIDAY',
          'EASTER_MONDAY',
          'KINGS_DAY',
          'LIBERATION_DAY',
          'ASCENSION_DAY',
          'WHIT_MONDAY',
          'CHRISTMAS_DAY',
          'BOXING_DAY',
          'ROYAL_DECREE',
          'ROYAL_DECREE_SECONDARY',
        ]),
      )
      .meta({ description: 'By date, which holiday it is.' }),
  })
  .meta({
    description:
      'The holidays of some years as plain values: a round carries its own table, so that a later decree changes a running round only by a decision to recalculate (R19).',
  });

/** Everything that is constant for one yearly round: it enters as the workflow's input, so that no later year can disturb it. */
export const roundTermsView = z
  .object({
    roundId: z.string().meta({ description: '`2022`, or `2022-r1` for the first rehearsal of it.' }),
    year: z.int(),
    title: z.string(),
    regulation: regulationVersion,
    ceilingCents: cents,
    reserveCents: cents,
    budgetYears: z.array(budgetYearTerms).optional().meta({
      description:
        'The years the ceiling and the reserve are divided over (practice of 2023–2026); absent in a round of one year.',
    }),
    vat: z.enum(VAT_RULES).optional().meta({
      description: 'What VAT counts in the costs of a project; left out: none that is compensated (assumption).',
    }),
    components: z.array(componentTerms),
    categories: z
      .array(projectCategory)
      .optional()
      .meta({ description: 'The kinds of projects its framework tells apart; absent where it tells none apart.' }),
    evaluationRule: evaluationRuleTerms,
    allocationStrategy: z.enum(ALLOCATION_STRATEGIES),
    reservation: z.enum(['AT_ALLOCATION', 'AT_AWARD']).optional().meta({
      description:
        "When a file's money is taken from the ceiling: with the approved allocation, so that every award has its room (the default), or with each award, in the order in which they are decided (assumption).",
    }),
    payments: z
      .enum(['ORDERS', 'OUTSIDE'])
      .optional()
      .meta({ description: 'Whether awards are paid by orders of this system, or outside of it (the default).' }),
    budget: z.enum(BUDGET_CONDITIONS).optional().meta({
      description:
        'Where the budget stands that awards are conditional on; left out, under no such condition (assumption).',
    }),
    penaltyTariff: z.array(penaltyBand).optional().meta({
      description: 'What a late decision costs a day (Awb 4:17(2)); left out, the amounts of the text that was read.',
    }),
    dates: roundDatesTerms,
    intervals: roundIntervalsTerms,
    holidays: holidaysOfRound,
    notification: z.enum(NOTIFICATION_MOMENTS).optional().meta({
      description:
        'Whether decisions leave on the day they are taken (also when absent), or once Parliament has been told.',
    }),
    evaluationRefusal: z.enum(['APPLICATION', 'ACTIVITY']).optional().meta({
      description:
        'What gets nothing when the mandatory evaluation is refused, after the applicant was asked for it: the activity, or the whole application (Regeling 2022 art. 7(3)). Left out, the activity, and nobody need have asked.',
    }),
    divergence: z
      .enum(['ADMINISTRATOR', 'APPROVER'])
      .optional()
      .meta({ description: 'Which role of JenV decides where the ministries differ; left out, an approver.' }),
    coInitial: z.literal('SZW').optional().meta({
      description:
        "Whose initial is asked for an award with projects on its components; left out, nobody's (assumption).",
    }),
    mandates: z.literal('REQUIRED').optional().meta({
      description:
        'REQUIRED: only who holds a mandate decides (Awb 10:3); left out, the table of permissions alone says who may.',
    }),
    rehearsal: z.boolean().meta({
      description: 'A rehearsal has no legal effect: its letters say so and its mails never leave the machine.',
    }),
    illustrative: z.boolean().meta({ description: 'Made-up content under real totals; shown as such.' }),
  })
  .meta({
    id: 'RoundTerms',
    description:
      "Everything that is constant for one yearly round: it enters as the workflow's input, so that no later year can disturb it.",
  });
