import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { decisionOnApplicationDeadline } from '../deadlines/decision-on-application.js';
import { isAmount } from '../money/cents.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Instant } from '../vocabulary.js';
import type { AmendedLine } from './amendment-facts.js';
import type { ChangeKind, ChangeRequest, ChangeWanted } from './change-request-facts.js';
import type { ApplicationState } from './application-state.js';

/** The part a request of each kind cannot do without. */
const NEEDED: Readonly<Record<ChangeKind, (wanted: ChangeWanted) => boolean>> = {
  BUDGET_SHIFT: ({ lines }) => (lines ?? []).length > 1,
  ACTIVITY_CANCELLED: ({ lines }) => (lines ?? []).length > 0,
  CONTENT: ({ projectIds }) => (projectIds ?? []).length > 0,
  PARTNERS: ({ addedPartners, droppedPartners }) => [...(addedPartners ?? []), ...(droppedPartners ?? [])].length > 0,
  EXTENSION: ({ executionEndsOn }) => executionEndsOn !== undefined,
  WITHDRAWAL: () => true,
  OTHER: () => true,
};

/**
 * A change request as it arrived, with the eight weeks in which it is decided (Awb 4:13(2)). Only what cannot be is
 * refused; whether it is wise is for a person. Codes: CHANGE_INCOMPLETE, UNKNOWN_PROJECT, AMOUNT_INVALID,
 * UNKNOWN_MUNICIPALITY, NOT_LATER.
 */
export function receiveChangeRequest(
  state: ApplicationState,
  wanted: ChangeWanted,
  stamp: {
    readonly receivedAt: Instant;
    readonly contentHash: string;
    readonly terms: RoundTerms;
    readonly knownMunicipalities: ReadonlySet<string>;
  },
): ChangeRequest {
  insist(
    NEEDED[wanted.kind](wanted),
    'CHANGE_INCOMPLETE',
    `A request of kind ${wanted.kind} says what changes.`,
    'kind',
  );
  insistProjects(state, wanted);
  insistPartners(wanted, stamp.knownMunicipalities);
  const present = executionEndsOn(state, stamp.terms);
  insist(
    wanted.executionEndsOn === undefined || compareDates(wanted.executionEndsOn, present) > 0,
    'NOT_LATER',
    `The execution ends on ${present} already.`,
    'executionEndsOn',
  );
  const receivedOn = localDateOf(stamp.receivedAt);
  return {
    ...wanted,
    ...(wanted.kind === 'WITHDRAWAL' && { lines: wanted.lines ?? givenBack(state, wanted.projectIds) }),
    requestId: `c${state.changeRequests.length + 1}`,
    receivedAt: stamp.receivedAt,
    contentHash: stamp.contentHash,
    decisionDueOn: decisionOnApplicationDeadline({ receivedOn, suspensions: [] }, stamp.terms.holidays).end,
  };
}

/** Last day of execution of this file: that of the round, unless it was extended. */
export function executionEndsOn(state: ApplicationState, terms: RoundTerms): string {
  return state.executionEndsOn ?? terms.dates.executionEndsOn;
}

/** What is left of an award when these projects, or all of them, are given back at the request of the municipality: nothing. */
function givenBack(state: ApplicationState, projectIds?: readonly string[]): readonly AmendedLine[] {
  return (state.award?.lines ?? [])
    .filter((line) => line.awardedCents > 0 && (projectIds?.includes(line.projectId) ?? true))
    .map(({ projectId }) => ({ projectId, awardedCents: 0, ground: 'WITHDRAWN' }));
}

function insistProjects(state: ApplicationState, { lines = [], projectIds = [] }: ChangeWanted): void {
  const own = (state.award?.lines ?? []).map(({ projectId }) => projectId);
  [...lines.map(({ projectId }) => projectId), ...projectIds].forEach((projectId) =>
    insist(own.includes(projectId), 'UNKNOWN_PROJECT', `There is no project ${projectId} in this award.`, 'lines'),
  );
  lines.forEach(({ awardedCents }, index) =>
    insist(
      isAmount(awardedCents),
      'AMOUNT_INVALID',
      'An amount is a whole number of cents, 0 or more.',
      `lines.${index}.awardedCents`,
    ),
  );
}

function insistPartners({ addedPartners = [] }: ChangeWanted, known: ReadonlySet<string>): void {
  addedPartners.forEach((code, index) =>
    insist(known.has(code), 'UNKNOWN_MUNICIPALITY', `There is no municipality ${code}.`, `addedPartners.${index}`),
  );
}
