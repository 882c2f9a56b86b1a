import { APPLICATION_OUTCOMES, APPLICATION_PHASES, DEFICIENCIES, FLAGS } from '@ronde/domain';
import { z } from 'zod';
import {
  accountabilityDetail,
  accountabilityDoubtDetail,
  accountabilityExtensionDetail,
  exOfficioDetail,
  intendedRevocation,
  paymentSuspensionDetail,
  refusalHearing,
  settlementDetail,
  settlementHearing,
} from './after-award-details.js';
import { possibleAction } from './answers.js';
import { costLine, municipalityShare } from './application-bodies.js';
import {
  allocationDetail,
  coInitialDetail,
  consultation,
  divergenceState,
  lateOpinion,
  ministryWorkState,
  projectAssessment,
  proposedCorrection,
  registeredConflict,
} from './assessment-details.js';
import { deadlineView } from './deadline-views.js';
import {
  amendmentDetail,
  awardDetail,
  changeRequestState,
  notificationState,
  supplementState,
  suspensionState,
} from './decision-details.js';
import { attachmentView } from './draft-views.js';
import { pageOfRows } from './page.js';
import {
  cents,
  component,
  instant,
  interventionType,
  localDate,
  namedMunicipality,
  projectCategory,
  refusalGround,
} from './values.js';

const phase = z.enum(APPLICATION_PHASES).meta({ id: 'ApplicationPhase' });
const outcome = z.enum(APPLICATION_OUTCOMES).meta({ id: 'ApplicationOutcome' });
const flag = z.enum(FLAGS).meta({ id: 'Flag' });
const lack = z.enum(DEFICIENCIES);

export const applicationRow = z
  .object({
    id: z.string(),
    roundId: z.string(),
    leadMunicipality: z.string(),
    leadName: z.string().nullable(),
    categories: z.array(projectCategory),
    partnerMunicipalities: z.array(z.string()),
    position: z.int(),
    phase,
    outcome: outcome.nullable(),
    flags: z.array(flag),
    missing: z.array(lack),
    requestedCents: cents,
    advisedCents: cents.nullable(),
    allocatedCents: cents.nullable(),
    awardedCents: cents.nullable(),
    settledCents: cents.nullable(),
    receivedAt: instant,
    contentHash: z.string(),
    decisionDueOn: localDate,
    refusalGround: refusalGround.nullable(),
    caseReference: z.string().nullable(),
    notifiedOn: localDate.nullable(),
    objectionEndsOn: localDate.nullable(),
    decidedAt: instant.nullable(),
    closedAt: instant.nullable(),
  })
  .meta({ id: 'ApplicationRow' });
export const applicationPage = pageOfRows(applicationRow, 'ApplicationPage');

const projectView = z.object({
  projectId: z.string(),
  title: z.string().nullable(),
  component,
  category: projectCategory.optional(),
  intervention: interventionType.optional(),
  requestedCents: cents,
  byYear: z.array(z.object({ year: z.int(), requestedCents: cents })).optional(),
  costs: z.array(costLine).optional().meta({ description: 'The budget, where one was handed in.' }),
  division: z.array(municipalityShare).optional().meta({ description: 'What the lead and each partner get of it.' }),
  evaluationPlan: z.boolean(),
  evaluationFlagged: z.boolean(),
  rorExemptionAsked: z.boolean(),
  withdrawn: z.boolean(),
  advisedCents: cents.optional(),
  allocatedCents: cents.optional(),
  awardedCents: cents.optional(),
});

const outage = z.object({
  outageId: z.string().meta({ description: '`o1`, `o2`, … in the order of the round.' }),
  from: instant,
  to: instant,
});

/** By ministry; one that was asked nothing is absent. */
const byMinistry = <T extends z.ZodType>(said: T) => z.object({ JENV: said.optional(), SZW: said.optional() });

export const applicationView = z
  .object({
    applicationId: z.string(),
    code: z.string(),
    roundId: z.string(),
    stream: z.string(),
    position: z.int().meta({ description: 'Also the ETag of the file.' }),
    caseReference: z.string().nullable(),
    phase,
    outcome: outcome.optional(),
    leadMunicipality: namedMunicipality,
    succeededBy: namedMunicipality
      .optional()
      .meta({ description: 'Who took the file over when municipalities merged.' }),
    partnerMunicipalities: z.array(namedMunicipality),
    projects: z.array(projectView),
    requestedCents: cents,
    receivedAt: instant,
    contentHash: z.string(),
    flags: z.array(flag),
    lateExcuse: outage.optional().meta({ description: 'The outage that may excuse a late receipt (Awb 2:21(3)).' }),
    missing: z.array(lack),
    supplements: z.array(supplementState),
    suspensions: z
      .array(suspensionState)
      .meta({ description: 'What made the decision period stand still (Awb 4:15(2)).' }),
    decisionDueOn: localDate.optional(),
    notifications: z
      .array(notificationState)
      .meta({ description: 'Decisions on the file, and whether each was notified.' }),
    award: awardDetail.optional(),
    changeRequests: z.array(changeRequestState),
    executionEndsOn: localDate.optional().meta({ description: 'Where the execution was extended.' }),
    amendments: z.array(amendmentDetail).meta({ description: 'How the award became what it is, oldest first.' }),
    accountability: accountabilityDetail.optional(),
    accountabilityDueOn: localDate.optional(),
    accountabilityExtension: accountabilityExtensionDetail
      .optional()
      .meta({ description: 'A later day to account asked of BZK, and its answer (Fvw 17b(2)).' }),
    paymentSuspension: paymentSuspensionDetail
      .optional()
      .meta({ description: 'General payments that BZK suspended (Fvw 17b(3)).' }),
    accountabilityDoubt: accountabilityDoubtDetail
      .optional()
      .meta({ description: 'What is not plausible in the information, until it is corrected or explained.' }),
    exOfficio: exOfficioDetail.optional().meta({ description: 'Settled without an application for it, and why.' }),
    hearing: settlementHearing.optional(),
    refusalHearings: z
      .array(refusalHearing)
      .optional()
      .meta({ description: 'What is intended to be refused on other facts, each time it was told (Awb 4:7).' }),
    revocation: intendedRevocation.optional().meta({ description: 'What is intended to be taken back of the award.' }),
    settlement: settlementDetail.optional(),
    monitoringId: z.string().optional(),
    yearlyMonitorings: z
      .array(z.object({ monitoringId: z.string(), year: z.int() }))
      .optional()
      .meta({ description: 'The reports on each budget year before the last, in a round that has several.' }),
    evaluations: z.array(z.object({ evaluationId: z.string(), projectId: z.string() })),
    work: z.array(ministryWorkState).optional().meta({ description: 'Officials only, like the next eleven.' }),
    assessments: byMinistry(z.array(projectAssessment)).optional(),
    advised: z.array(projectAssessment).optional(),
    divergence: divergenceState
      .optional()
      .meta({ description: 'What the ministries differ on, and how it was decided.' }),
    consultations: z.array(consultation).optional(),
    lateOpinions: byMinistry(lateOpinion).optional().meta({ description: 'Came after the silence was recorded.' }),
    coInitial: coInitialDetail
      .optional()
      .meta({ description: 'The initial SZW was asked for; silence is no agreement.' }),
    conflicts: z
      .array(registeredConflict)
      .optional()
      .meta({ description: 'Who does not work on this file (Awb 2:4).' }),
    correction: proposedCorrection
      .optional()
      .meta({ description: 'The slip of the pen that was proposed to be corrected.' }),
    proposedRefusal: z.string().optional(),
    allocation: allocationDetail.optional(),
    preparedBy: z.array(z.string()).optional(),
    deadlines: z.array(deadlineView),
    attachments: z.array(attachmentView),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'ApplicationView' });
