import { CONFLICT_CAUSES, CRITERIA, CRITERION_SCORES, DIVERGENCE_OUTCOMES, SUBSTITUTED_ROLES } from '@ronde/domain';
import { z } from 'zod';
import { amendedLine, yearAmount } from './amount-details.js';
import { cents, instant, localDate, ministry, refusalGround } from './values.js';

/** The work of one ministry and where it stands. SILENT is never shown as agreement. */
export const ministryWorkState = z
  .object({
    status: z.enum(['OPEN', 'SILENT', 'DONE']),
    by: z.string().optional(),
    doneFor: z.string().optional().meta({ description: 'Id of whom that person replaced.' }),
    ministry: ministry,
    taskId: z.string(),
    projectIds: z.array(z.string()),
    dueOn: localDate,
  })
  .meta({
    id: 'MinistryWorkState',
    description: 'The work of one ministry and where it stands. SILENT is never shown as agreement.',
  });

/** What a ministry says of one project on one criterion. */
export const criterionAnswer = z
  .object({
    criterion: z.enum(CRITERIA),
    score: z.enum(CRITERION_SCORES),
    reason: z.string(),
  })
  .meta({ id: 'CriterionAnswer', description: 'What a ministry says of one project on one criterion.' });

/** A ministry's judgement of one project. `advisedCents` 0 with a ground is a refusal. */
export const projectAssessment = z
  .object({
    projectId: z.string(),
    advisedCents: cents,
    ground: refusalGround.optional(),
    criteria: z
      .array(criterionAnswer)
      .optional()
      .meta({ description: 'What is said on each criterion of the component, where the round names any.' }),
    restsOnOtherFacts: z
      .boolean()
      .optional()
      .meta({ description: 'Rests on facts about the applicant that it did not give itself (Awb 4:7).' }),
    rorExemption: z.boolean().optional().meta({ description: 'The exemption of Regeling 2022 art. 5 is granted.' }),
  })
  .meta({
    id: 'ProjectAssessment',
    description: "A ministry's judgement of one project. `advisedCents` 0 with a ground is a refusal.",
  });

/** One project that the two ministries judge differently; amounts in cents. */
export const divergenceOfProject = z
  .object({
    projectId: z.string(),
    kind: z.enum(['AMOUNT', 'GROUND']),
    jenvCents: cents,
    szwCents: cents,
    jenvGround: refusalGround.optional(),
    szwGround: refusalGround.optional(),
  })
  .meta({
    id: 'DivergenceOfProject',
    description: 'One project that the two ministries judge differently; amounts in cents.',
  });

/** Where the ministries differ, and what became of it. */
export const divergenceState = z
  .object({
    nth: z.int(),
    divergences: z.array(divergenceOfProject),
    taskId: z.string(),
    dueOn: localDate,
    status: z.enum(['OPEN', 'DECIDED', 'DROPPED']),
    spokenBefore: z
      .int()
      .optional()
      .meta({ description: 'How many consultations were held before they differed again; those do not count.' }),
    decisions: z
      .array(
        z.object({
          projectId: z.string(),
          outcome: z.enum(DIVERGENCE_OUTCOMES),
          advisedCents: cents,
          ground: refusalGround.optional(),
          rorExemption: z.boolean().optional().meta({
            description:
              'Whether training elsewhere than at the ROR may, where JenV left that open by advising nothing.',
          }),
          deviatesFromSzw: z.boolean(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'DivergenceState', description: 'Where the ministries differ, and what became of it.' });

/** Who took part in a joint consultation, as offices and never as persons. */
export const participant = z
  .object({
    ministry: ministry,
    role: z.enum(SUBSTITUTED_ROLES),
  })
  .meta({ id: 'Participant', description: 'Who took part in a joint consultation, as offices and never as persons.' });

/** A joint consultation of the two ministries on one application. */
export const consultation = z
  .object({
    heldOn: localDate,
    outcome: z.enum(['AGREED', 'NOT_AGREED']),
    participants: z.array(participant),
  })
  .meta({ id: 'Consultation', description: 'A joint consultation of the two ministries on one application.' });

/** An interest that stands, and who registered it: who acted, and for whom. */
export const registeredConflict = z
  .object({
    registeredBy: z.array(z.string()),
    personId: z.string().meta({ description: 'Id of the person, never a name.' }),
    cause: z.enum(CONFLICT_CAUSES),
  })
  .meta({
    id: 'RegisteredConflict',
    description: 'An interest that stands, and who registered it: who acted, and for whom.',
  });

/** What an award should have said but for an evident slip of the pen; what the slip was stands with the fact. In cents. */
export const proposedCorrection = z
  .object({
    lines: z.array(amendedLine).meta({ description: 'What these projects should have got.' }),
    previousTotalCents: cents,
    totalCents: cents,
  })
  .meta({
    id: 'ProposedCorrection',
    description:
      'What an award should have said but for an evident slip of the pen; what the slip was stands with the fact. In cents.',
  });

/** The initial that Social Affairs was asked for before the award. */
export const coInitialDetail = z
  .object({
    projectIds: z.array(z.string()),
    amountCents: cents,
    taskId: z.string(),
    dueOn: localDate,
    status: z.enum(['OPEN', 'GIVEN', 'REFUSED', 'SILENT']),
    by: z.string().optional(),
  })
  .meta({ id: 'CoInitialDetail', description: 'The initial that Social Affairs was asked for before the award.' });

/** What the approved allocation gives this file, in cents. */
export const allocationDetail = z
  .object({
    allocationId: z.string(),
    lines: z.array(
      z.object({
        projectId: z.string(),
        allocatedCents: cents,
        byYear: z.array(yearAmount).optional(),
      }),
    ),
    reservedCents: cents.optional(),
  })
  .meta({ id: 'AllocationDetail', description: 'What the approved allocation gives this file, in cents.' });

/** What a ministry said after its silence was recorded. */
export const lateOpinion = z
  .object({ assessments: z.array(projectAssessment), receivedAt: instant })
  .meta({ id: 'LateOpinion', description: 'What a ministry said after its silence was recorded.' });
