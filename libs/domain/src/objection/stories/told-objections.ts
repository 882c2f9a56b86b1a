import { holidayTable } from '../../calendar/holiday-table.js';
import type { RoundTerms } from '../../round/round-terms.js';
import type { RuleContext } from '../../rule-context.js';
import type { Actor, LocalDate } from '../../vocabulary.js';
import type { ContestedDecision } from '../contested-decision.js';
import type { ObjectionFact, ReceivedObjection } from '../objection-facts.js';
import { evolveObjection, NO_OBJECTION, type ObjectionState } from '../objection-state.js';
import { receiveObjection, type SubmittedObjection } from '../receive-objection.js';

export const terms = { roundId: '2022-t1', holidays: holidayTable(2021, 2024) } as RoundTerms;

export const handler: Actor = { id: 'handler', role: 'ADMINISTRATOR', organisation: 'JENV' };
export const decider: Actor = { id: 'decider', role: 'APPROVER', organisation: 'JENV' };
export const firstDecider: Actor = { id: 'first-decider', role: 'APPROVER', organisation: 'JENV' };

/** Announced on Friday 10 December 2021: objecting until Friday 21 January 2022, deciding until Friday 4 March. */
export const award: ContestedDecision = {
  decision: 'AWARD',
  caseReference: 'VG-2022-T1-GM0518-1',
  decidedAt: '2021-12-10T10:00:00.000Z',
  decidedBy: firstDecider.id,
  announcedOn: '2021-12-10',
  lines: [
    { projectId: 'p1', requestedCents: 10_000_00, awardedCents: 6_000_00 },
    { projectId: 'p2', requestedCents: 5_000_00, awardedCents: 0 },
  ],
  totalCents: 6_000_00,
};

/** The same award after an amendment on 1 February 2022: p2 got 2,000 euro. */
export const amended: ContestedDecision = {
  ...award,
  decision: 'AMENDMENT',
  decidedAt: '2022-02-01T10:00:00.000Z',
  decidedBy: 'amender',
  announcedOn: '2022-02-01',
  lines: [award.lines[0]!, { ...award.lines[1]!, awardedCents: 2_000_00 }],
  totalCents: 8_000_00,
};

/** What a rule is told beside the state: noon of a day, and who acts. */
export function at(day: LocalDate, actor: Actor = handler): RuleContext {
  return { terms, at: `${day}T11:00:00.000Z`, actor };
}

/** An objection against the award, in time unless the test wants otherwise. */
export function received(
  on: LocalDate = '2022-01-10',
  wanted: Partial<SubmittedObjection> = {},
  decisions: readonly ContestedDecision[] = [award],
): ReceivedObjection {
  return receiveObjection(
    { decision: 'AWARD', channel: 'DIGITAL', lacks: [], ...wanted },
    {
      ...{ terms, at: `${on}T11:00:00.000Z`, decisions, contentHash: 'h' },
      ...{ objectionId: '2022-t1/gm0518-1/1', applicationId: '2022-t1/gm0518-1' },
    },
  );
}

/** One thing that is done in a file: the rule asked, and the day. */
export type Deed = readonly [day: LocalDate, rule: (state: ObjectionState) => readonly ObjectionFact[], who?: Actor];

/** The objection after what was done to it, each deed by its rule. */
export function after(objection: ReceivedObjection, ...deeds: readonly Deed[]): ObjectionState {
  const first = take(NO_OBJECTION, [{ type: 'objectionReceived', data: objection }], objection.receivedAt, 'gm0518');
  return deeds.reduce(
    (state, [day, rule, who = handler]) => take(state, rule(state), `${day}T11:00:00.000Z`, who.id),
    first,
  );
}

function take(state: ObjectionState, facts: readonly ObjectionFact[], when: string, actorId: string): ObjectionState {
  return facts.reduce((before, fact) => evolveObjection(before, { fact, at: when, actorId }), state);
}
