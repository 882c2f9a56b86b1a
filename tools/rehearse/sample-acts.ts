import { z } from 'zod';

/** Everything a person can be scripted to do; each is one call of the API (`act-requests.ts`). */
export const ACTS = [
  'approveFramework',
  'draftInvitedList',
  'approveInvitedList',
  'moveCallClosing',
  'submit',
  'decideAdmission',
  'confirmCompleteness',
  'requestSupplement',
  'supplement',
  'withdraw',
  'refuseIncomplete',
  'assess',
  'moveDeadline',
  'suspendDecision',
  'endSuspension',
  'proposeAllocation',
  'returnAllocation',
  'approveAllocation',
  'award',
  'reject',
  'reportMonitoring',
  'reviewMonitoring',
  'reportEvaluation',
  'acceptEvaluation',
  'returnEvaluation',
  'registerAccountability',
  'intendSettlement',
  'giveViews',
  'settle',
  'registerRepayment',
  'demandPayment',
  'fixInterest',
  'claimTask',
  'releaseTask',
  'cancelRound',
  'nameLaterDates',
  'recordOutage',
  'changeDecreeDays',
  'call',
] as const;
/** The name of a scripted act. */
export type ActName = (typeof ACTS)[number];

/**
 * One line of the script. With `applications` (or `projects`) it stands for one act on each of them, over `overDays`
 * working days. `body` replaces what would be sent, field by field. `refusedWith` says that the act must be refused.
 */
export const actSchema = z.strictObject({
  on: z.string().regex(/^(\d{4}-\d{2}-\d{2}|today([+-]\d+)?)$/),
  at: z.string().regex(/^\d{2}:\d{2}$/),
  /** A demo person, or `applicant`: the lead municipality's own. */
  person: z.string(),
  act: z.enum(ACTS),
  /**
   * Of a `call`: the address below the round, `applications/{application}/suspensions`, or with a stroke before it below
   * the whole API, `/mandates`.
   */
  path: z.string().optional(),
  method: z.enum(['POST', 'PUT']).optional(),
  applications: z.union([z.literal('all'), z.array(z.string()).min(1)]).optional(),
  except: z.array(z.string()).optional(),
  /** `gm0518-1/p1`, or every project that must be evaluated. */
  projects: z.union([z.literal('with duty'), z.array(z.string()).min(1)]).optional(),
  overDays: z.number().int().positive().default(1),
  ministry: z.enum(['JENV', 'SZW']).optional(),
  /** The work a task is for, as in its id: `completeness-1`, `assessment-szw`. */
  task: z.string().optional(),
  /** The budget year that a monitoring report is about, where it is not the last one. */
  year: z.number().int().optional(),
  reason: z.string().optional(),
  /** Whose work it is, when a substitute does it. */
  actingFor: z.string().optional(),
  body: z.record(z.string(), z.unknown()).default({}),
  /** The version of the file that was seen (`If-Match`). */
  ifMatch: z.string().optional(),
  refusedWith: z.string().optional(),
  /** A name for this act, so that another can send the same key again. */
  label: z.string().optional(),
  sameKeyAs: z.string().optional(),
  about: z.string().optional(),
});
/** One line of a script. */
export type ScriptLine = z.infer<typeof actSchema>;
