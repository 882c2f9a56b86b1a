import { AUDITORS_OPINIONS, CRITERIA, CRITERION_SCORES, VAT_KINDS } from '@ronde/domain';
import { z } from 'zod';
import { outdatedReasons } from './reasons-bodies.js';
import {
  attachmentIds,
  claimedCents,
  deficiency,
  interventionType,
  line,
  localDate,
  ministry,
  municipalityCode,
  projectCategory,
  projectId,
  prose,
  reason,
  refusalGround,
} from './values.js';

const yearRequest = z.strictObject({ year: z.int(), requestedCents: claimedCents }).meta({ id: 'YearRequest' });

/** One line of the budget of a project. */
export const costLine = z
  .strictObject({ netCents: claimedCents, vatCents: claimedCents, vat: z.enum(VAT_KINDS) })
  .meta({ id: 'CostLine', description: 'Costs without VAT, the VAT on them, and whether it is compensated.' });

/** What one municipality gets of a project. */
export const municipalityShare = z
  .strictObject({ municipality: municipalityCode, cents: claimedCents })
  .meta({ id: 'MunicipalityShare' });

/** A project as an applicant describes it. What is not filled in becomes a deficiency, not an error (Awb 4:5). */
export const projectBody = z
  .strictObject({
    title: line,
    component: z
      .string()
      .max(40)
      .meta({ examples: ['RESILIENCE'] }),
    category: projectCategory.optional(),
    intervention: interventionType.optional().meta({ description: 'Of which type the intervention is, if it is one.' }),
    requestedCents: claimedCents,
    byYear: z.array(yearRequest).max(10).optional().meta({
      description: 'What is asked in each budget year, together `requestedCents`; in a round that has budget years.',
    }),
    costs: z.array(costLine).max(100).optional().meta({
      description: 'The budget, together `requestedCents`; VAT that is compensated counts only if the round says so.',
    }),
    division: z.array(municipalityShare).max(61).optional().meta({
      description: 'What the lead and each partner get, together `requestedCents`.',
    }),
    goal: prose.optional(),
    intendedEffect: prose.optional(),
    coFundingCents: claimedCents.optional(),
    evaluationPlan: z.boolean().default(false),
    rorExemptionAsked: z.boolean().default(false),
  })
  .meta({ id: 'Project' });

const parts = {
  partnerMunicipalities: z.array(municipalityCode).max(60).default([]),
  projects: z.array(projectBody).max(100).default([]),
  present: z
    .array(deficiency)
    .max(10)
    .default([])
    .meta({
      description: 'What is handed in of what Regeling 2022 art. 4(2) and 4(3) ask for.',
      examples: [['ACTION_PLAN']],
    }),
};

/** A whole application in one request. */
export const applicationBody = z
  .strictObject({ leadMunicipality: municipalityCode, ...parts })
  .meta({ id: 'Application', description: 'What is late, not invited or incomplete is accepted and flagged.' });

/** An application that is being written. */
export const draftBody = z
  .strictObject({ ...parts, projects: z.array(projectBody.partial()).max(100).default([]) })
  .partial()
  .meta({ id: 'Draft' });
export const newDraftBody = z.strictObject({ municipality: municipalityCode }).meta({ id: 'NewDraft' });

export const admissionBody = z
  .strictObject({ admitted: z.boolean(), ground: refusalGround.optional(), reason: reason.optional() })
  .meta({ id: 'DecideAdmission' });
export const supplementRequestBody = z
  .strictObject({ deficiencies: z.array(deficiency).max(10), reason: reason.optional() })
  .meta({ id: 'RequestSupplement' });
export const supplementBody = z
  .strictObject({
    supplied: z.array(deficiency).max(10),
    evaluationPlans: z.array(projectId).max(100).default([]),
    explanation: prose.optional(),
    attachments: attachmentIds,
  })
  .meta({ id: 'Supplement' });
export const withdrawalBody = z
  .strictObject({ projectIds: z.union([z.literal('ALL'), z.array(projectId).min(1)]), reason: reason.optional() })
  .meta({ id: 'Withdrawal' });
export const groundBody = z
  .strictObject({ ground: refusalGround, reason: reason.optional(), ...outdatedReasons })
  .meta({ id: 'RefuseOnGround' });

export const rejectionBody = z
  .strictObject({
    ground: refusalGround,
    restsOnOtherFacts: z.boolean().optional().meta({ description: 'On facts the applicant did not give (Awb 4:7).' }),
    reason: reason.optional(),
    ...outdatedReasons,
  })
  .meta({ id: 'RejectApplication' });

const assessment = z.strictObject({
  projectId,
  advisedCents: claimedCents,
  ground: refusalGround.optional(),
  rorExemption: z.boolean().optional(),
  restsOnOtherFacts: z.boolean().optional(),
  criteria: z
    .array(z.strictObject({ criterion: z.enum(CRITERIA), score: z.enum(CRITERION_SCORES), reason }))
    .max(CRITERIA.length)
    .optional(),
});
export const assessmentBody = z
  .strictObject({ ministry, assessments: z.array(assessment).min(1).max(100), reason: reason.optional() })
  .meta({ id: 'Assess' });

export const moveDeadlineBody = z
  .strictObject({ deadline: z.enum(['SUPPLEMENT', 'CO_ASSESSMENT', 'DECISION']), dueOn: localDate, reason })
  .meta({ id: 'MoveDeadline' });

const spentOnProject = z.strictObject({ projectId, spentCents: claimedCents });
export const accountabilityBody = z
  .strictObject({
    receivedFromBzkOn: localDate,
    activitiesFinished: z.boolean(),
    spent: z.array(spentOnProject).max(100),
    auditorsOpinion: z.enum(AUDITORS_OPINIONS).optional(),
    correctsDay: z.literal(true).optional().meta({ description: 'The day that was registered before was mistyped.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'Accountability', description: 'SiSa information as BZK passed it on (Regeling 2022 art. 10(1)).' });
export const accountabilityDayQuery = z.strictObject({ receivedFromBzkOn: localDate });
const accountabilityDays = z.object({
  receivedFromBzkOn: localDate,
  termStartsOn: localDate,
  settlementDueOn: localDate,
  late: z.boolean(),
});

/** What would follow from the right day of receipt of accountability information. */
export const accountabilityConsequences = z
  .object({
    before: accountabilityDays,
    after: accountabilityDays,
    mails: z.array(z.object({ mail: z.string(), letter: z.string().nullable(), to: z.string() })),
  })
  .meta({ id: 'AccountabilityConsequences' });

export const settlementBody = z
  .strictObject({
    settledCents: claimedCents,
    grounds: z.array(z.enum(['NOT_FULLY_EXECUTED', 'OBLIGATION_NOT_MET', 'AWARD_WRONG'])).default([]),
    reason: reason.optional(),
    ...outdatedReasons,
  })
  .meta({ id: 'DecideSettlement' });
