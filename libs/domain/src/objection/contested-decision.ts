import { actedFor } from '../absence/stand-in.js';
import type { AwardAmendment } from '../application/amendment-facts.js';
import type { ApplicationFact, ReceivedApplication } from '../application/application-facts.js';
import { NOTIFIED_DECISIONS } from '../application/decision-facts.js';
import { askedByYear, type YearAmount } from '../budget-years/budget-year.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import type { Cents, Happened, Instant, LocalDate } from '../vocabulary.js';

/**
 * Decisions to which one can object (Awb 1:3, 7:1): those on the application, and beside it on a change that leaves the
 * amounts as they are, on a plan to pay in parts, on interest and on a penalty.
 */
export const CONTESTED_DECISIONS = [...NOTIFIED_DECISIONS, 'CHANGE', 'PAYMENT_PLAN', 'INTEREST', 'PENALTY'] as const;
/** A kind of decision to which one can object. */
export type ContestedKind = (typeof CONTESTED_DECISIONS)[number];

/** What a decision gave one project, in cents; 0 where it was refused. */
export interface ContestedLine {
  readonly projectId: string;
  readonly requestedCents: Cents;
  readonly awardedCents: Cents;
  /** What was awarded and asked in each budget year; absent in a round without them. */
  readonly byYear?: readonly YearAmount[];
  readonly asked?: readonly YearAmount[];
}

/** A decision as an objection needs to know it: who took it, when it was announced, and what it gave. */
export interface ContestedDecision {
  readonly decision: ContestedKind;
  /** Which one, where there may be several: a change request (`c1`), a position in the claim, the number of a notice. */
  readonly id?: string;
  readonly caseReference: string;
  readonly decidedAt: Instant;
  /** Id of who decided under mandate: not the one who decides on the objection (Awb 10:3(3)). */
  readonly decidedBy: string;
  /** Id of whom that person replaced: not the one either. */
  readonly decidedFor?: string;
  /** Day of the announcement (Awb 3:41); null while it has not been announced, and then no term runs. */
  readonly announcedOn: LocalDate | null;
  readonly lines: readonly ContestedLine[];
  readonly totalCents: Cents;
}

type Entry = Happened<ApplicationFact>;

/** Every decision that the history of an application holds, the oldest first. */
export function decisionsIn(history: readonly Entry[]): readonly ContestedDecision[] {
  const received = history.find(({ fact }) => fact.type === 'applicationReceived')?.fact;
  const application = received?.type === 'applicationReceived' ? received.data : undefined;
  return history.reduce<readonly ContestedDecision[]>((known, entry) => announced(known, entry, application), []);
}

/** The latest decision of a kind; null when there is none yet. */
export function latestDecision(
  decisions: readonly ContestedDecision[],
  kind: ContestedKind,
  named?: string,
): ContestedDecision | null {
  return decisions.findLast(({ decision, id }) => decision === kind && (named === undefined || id === named)) ?? null;
}

/** The latest decision of a kind, once it was announced: until then it does not exist for who objects (Awb 3:40). */
export function announcedDecision(
  decisions: readonly ContestedDecision[],
  kind: ContestedKind,
  named?: string,
): ContestedDecision | null {
  const latest = latestDecision(decisions, kind, named);
  return latest?.announcedOn ? latest : null;
}

type Given = Pick<ContestedDecision, 'decision' | 'caseReference' | 'lines' | 'totalCents'> &
  Partial<Pick<ContestedDecision, 'announcedOn' | 'decidedBy' | 'id'>>;
type Details<T extends ApplicationFact['type']> = Extract<ApplicationFact, { type: T }>['data'];
type Reading<T extends ApplicationFact['type']> = (
  data: Details<T>,
  application: ReceivedApplication | undefined,
  at: Instant,
) => Given | undefined;

/** How each fact that is a decision is read as one. */
const READINGS: { readonly [T in ApplicationFact['type']]?: Reading<T> } = {
  awardDecided: (award, application) => amounts('AWARD', award, application),
  awardAmended: (amendment, application) => ({
    ...amounts('AMENDMENT', amendment, application),
    announcedOn: announcedByObjection(amendment),
    ...(amendment.causedBy && { decidedBy: amendment.causedBy }),
  }),
  applicationRejected: ({ caseReference }, application) => ({
    ...{ decision: 'REJECTION', caseReference },
    ...nothing(application),
  }),
  notTakenIntoConsideration: ({ caseReference }, application) => ({
    ...{ decision: 'NOT_TAKEN', caseReference },
    ...nothing(application),
  }),
  // What changes the amounts is told, and objected to, as an amendment of the award.
  changeRequestDecided: ({ requestId, caseReference, amends }, _, at) =>
    amends
      ? undefined
      : {
          ...{ decision: 'CHANGE', id: requestId, caseReference },
          ...{ announcedOn: localDateOf(at), lines: [], totalCents: 0 },
        },
  settlementDecided: ({ caseReference, settledCents }) => ({
    ...{ decision: 'SETTLEMENT', caseReference, lines: [], totalCents: settledCents },
  }),
};

/** The decisions known so far with what one more entry says: another one, or that one was notified or came back. */
function announced(
  known: readonly ContestedDecision[],
  entry: Entry,
  application: ReceivedApplication | undefined,
): readonly ContestedDecision[] {
  const { fact } = entry;
  if (fact.type !== 'decisionNotified' && fact.type !== 'notificationReturned')
    return [...known, ...[decisionOf(entry, application) ?? []].flat()];
  const { decision, caseReference, notifiedOn } = fact.data;
  const announcedOn = fact.type === 'decisionNotified' ? notifiedOn : null;
  const latest = known.findLastIndex((one) => one.decision === decision && one.caseReference === caseReference);
  return known.map((one, nth) => (nth === latest ? { ...one, announcedOn } : one));
}

function decisionOf(
  { fact, at, actorId }: Entry,
  application: ReceivedApplication | undefined,
): ContestedDecision | undefined {
  const read = READINGS[fact.type] as Reading<ApplicationFact['type']> | undefined;
  if (read === undefined) return undefined;
  const absent = actedFor(fact);
  const decidedFor = absent === undefined ? {} : { decidedFor: absent };
  const given = read(fact.data, application, at);
  return given && { announcedOn: null, decidedBy: actorId, ...decidedFor, ...given, decidedAt: at };
}

function amounts(
  decision: ContestedKind,
  { caseReference, lines, totalCents }: Pick<ContestedDecision, 'caseReference' | 'lines' | 'totalCents'>,
  application: ReceivedApplication | undefined,
): Given {
  const withYears = (line: ContestedLine): ContestedLine => {
    const project = application?.projects.find(({ projectId }) => projectId === line.projectId);
    if (line.byYear === undefined || project === undefined) return lineOf(line);
    return { ...lineOf(line), byYear: line.byYear, asked: askedByYear(project) };
  };
  return { decision, caseReference, lines: lines.map(withYears), totalCents };
}

/** What follows from a decision on an objection was announced with it; it is taken to court, not objected to. */
function announcedByObjection({ cause, causedAt }: AwardAmendment): LocalDate | null {
  return cause === 'OBJECTION' && causedAt !== undefined ? localDateOf(causedAt) : null;
}

function lineOf({ projectId, requestedCents, awardedCents }: Omit<ContestedLine, 'byYear'>): ContestedLine {
  return { projectId, requestedCents, awardedCents };
}

function nothing(application: ReceivedApplication | undefined): Pick<ContestedDecision, 'lines' | 'totalCents'> {
  const lines = (application?.projects ?? []).map((project) => lineOf({ ...project, awardedCents: 0 }));
  return { lines, totalCents: 0 };
}
