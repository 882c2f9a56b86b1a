import { describe, expect, it } from '@jest/globals';
import { claimTask, releaseTask } from '../task/work-on-task.js';
import type { TaskState } from '../task/task-state.js';
import { type ApplicationState, evolveApplication } from '../application/application-state.js';
import { registerConflict } from '../application/conflict-of-interest.js';
import { decideAward } from '../application/decide-award.js';
import { judgeBankAccount } from '../application/judge-bank-account.js';
import { decisionsIn } from '../objection/contested-decision.js';
import { evolveObjection, NO_OBJECTION, type ObjectionState } from '../objection/objection-state.js';
import { approvePayment } from '../payment/order-payment.js';
import type { PaymentOpening } from '../payment/payment-facts.js';
import { NO_PAYMENT, type PaymentState } from '../payment/payment-state.js';
import { outcomeOf } from '../application/stories/outcome.js';
import {
  allocated,
  approver,
  assessing,
  at as on,
  given,
  nctv,
  received,
} from '../application/stories/told-applications.js';
import { applicationInView, paymentInView } from '../permissions/file-in-view.js';
import { mayAct } from '../permissions/permissions.js';
import type { Actor, Fact } from '../vocabulary.js';
import type { AbsenceFact } from './absence-facts.js';
import { type AbsenceToRegister, type AbsenceRegister, evolveAbsenceRegister, NO_ABSENCES } from './absence.js';
import { endAbsence, registerAbsence } from './keep-absence-register.js';
import { doneFor, insistStandsIn } from './stand-in.js';

const administrator: Actor = { id: 'adm', role: 'ADMINISTRATOR', organisation: 'JENV' };
const away: Actor = { id: 'away', role: 'ASSESSOR', organisation: 'SZW' };
const substitute: Actor = { ...away, id: 'sub' };
const at = '2021-10-01T08:00:00.000Z';
const wanted: AbsenceToRegister = {
  ...{ personId: 'away', substituteId: 'sub', role: 'ASSESSOR', ministry: 'SZW' },
  ...{ firstDay: '2021-10-04', lastDay: '2021-10-15' },
};
const after = (...facts: readonly AbsenceFact[]): AbsenceRegister =>
  facts.reduce((register, fact) => evolveAbsenceRegister(register, { fact, at, actorId: 'adm' }), NO_ABSENCES);
const [registered] = registerAbsence(NO_ABSENCES, wanted, { actor: away });
const one = after(registered!);
const refusal = (act: () => readonly Fact[] | void): string =>
  outcomeOf(() => [...(act() ?? [{ type: 'yes', data: {} }])] as never);

describe('registering an absence', () => {
  it.each<[string, Partial<AbsenceToRegister>, Actor, string]>([
    ['is done by who will be away', {}, away, 'absenceRegistered'],
    ['or by an administrator', {}, administrator, 'absenceRegistered'],
    ['not by a colleague', {}, substitute, 'WRONG_ROLE'],
    ['nor for a role one does not have', { role: 'APPROVER' }, away, 'WRONG_ROLE'],
    ['needs dates that exist', { lastDay: '2021-10-32' }, away, 'DATE_INVALID'],
    ['needs a period that ends after it begins', { lastDay: '2021-10-03' }, away, 'PERIOD_INVALID'],
    ['needs somebody else', { substituteId: 'away' }, away, 'SUBSTITUTE_INVALID'],
  ])('%s', (_, changed, actor, outcome) => {
    expect(refusal(() => registerAbsence(NO_ABSENCES, { ...wanted, ...changed }, { actor }))).toBe(outcome);
  });

  it.each<[string, Partial<AbsenceToRegister>, string]>([
    ['the same days twice', { firstDay: '2021-10-15', lastDay: '2021-10-20' }, 'ABSENCE_OVERLAPS'],
    ['a substitute who is away then', { personId: 'third', substituteId: 'away' }, 'SUBSTITUTE_INVALID'],
    ['days after it', { firstDay: '2021-10-16', lastDay: '2021-10-20' }, 'absenceRegistered'],
  ])('beside another: %s', (_, changed, outcome) => {
    expect(refusal(() => registerAbsence(one, { ...wanted, ...changed }, { actor: administrator }))).toBe(outcome);
  });
});

describe('a substitute', () => {
  it.each<[string, Actor, string, AbsenceRegister, string]>([
    ['acts on the first day', substitute, '2021-10-03T22:00:00.000Z', one, 'yes'],
    ['and until the end of the last', substitute, '2021-10-15T21:59:59.000Z', one, 'yes'],
    ['not the evening before', substitute, '2021-10-03T21:59:59.000Z', one, 'NO_SUBSTITUTION'],
    ['nor the morning after: it ends by itself', substitute, '2021-10-15T22:00:00.000Z', one, 'NO_SUBSTITUTION'],
    ['nor in another role', { ...substitute, role: 'APPROVER' }, '2021-10-05T08:00:00.000Z', one, 'NO_SUBSTITUTION'],
    [
      'nor for the other ministry',
      { ...substitute, organisation: 'JENV' },
      '2021-10-05T08:00:00.000Z',
      one,
      'NO_SUBSTITUTION',
    ],
    ['nor is it anybody else', { ...substitute, id: 'x' }, '2021-10-05T08:00:00.000Z', one, 'NO_SUBSTITUTION'],
    [
      'nor once the other is back',
      substitute,
      '2021-10-05T08:00:00.000Z',
      after(registered!, ...endAbsence(one, { absenceId: 'v1' }, { actor: away, at })),
      'NO_SUBSTITUTION',
    ],
  ])('%s', (_, actor, moment, { absences }, outcome) => {
    expect(refusal(() => insistStandsIn(absences, actor, { personId: 'away', at: moment }))).toBe(outcome);
  });

  it('gives back and takes what the other had taken', () => {
    const taken = { opening: { role: 'ASSESSOR', ministry: 'SZW' }, status: 'CLAIMED', claimedBy: 'away' } as TaskState;
    expect(refusal(() => releaseTask(taken, substitute))).toBe('NOT_YOURS');
    expect(refusal(() => releaseTask(taken, { ...substitute, actingFor: 'away' }))).toBe('taskReleased');
    expect(refusal(() => claimTask({ ...taken, status: 'OPEN' }, { ...substitute, actingFor: 'away' }))).toBe(
      'taskClaimed',
    );
  });

  it('leaves four eyes over both: neither decides what one prepared for the other', () => {
    const acting: Actor = { ...nctv, id: 'sub', actingFor: approver.id };
    const judged = { type: 'assessed' as const, data: { ministry: 'JENV' as const, assessments: [] } };
    const [fact] = doneFor([judged], acting);
    expect(fact).toMatchObject({ data: { actingFor: approver.id } });
    const { preparedBy } = evolveApplication(given(...assessing), { fact: fact!, at, actorId: 'sub' });
    const state = { ...given(...allocated(4_000_000)), preparedBy };
    const decide = (who: Actor) => outcomeOf(() => decideAward(state, on('2021-12-01', who)));
    expect(decide(approver)).toBe('OWN_WORK');
    expect(decide({ ...approver, id: 'sub' })).toBe('OWN_WORK');
    const forHim: Actor = { ...approver, id: 'x', actingFor: approver.id };
    expect(decide(forHim)).toBe('OWN_WORK');
    expect(mayAct(forHim, 'decideAward', applicationInView(state))).toMatchObject({ code: 'OWN_WORK' });
    expect(decide({ ...approver, id: 'x' })).toContain('awardDecided');
  });

  describe('is not who hears an objection against it, and nor is who was replaced (Awb 10:3(3))', () => {
    const forHim: Actor = { ...approver, id: 'sub', actingFor: 'away' };
    const [decided] = doneFor(decideAward(given(...allocated(4_000_000)), on('2021-12-01', forHim)), forHim);
    const happened = { fact: decided!, at, actorId: 'sub' };
    const application = given(...allocated(4_000_000));
    const against = decisionsIn([{ fact: received(), at, actorId: 'e1' }, happened]).at(-1);

    it('both are known as who decided', () => {
      expect(against).toMatchObject({ decidedBy: 'sub', decidedFor: 'away' });
      expect(evolveApplication(application, happened)).toMatchObject({
        awardDecidedBy: 'sub',
        awardDecidedFor: 'away',
      });
    });

    it('neither decides on the objection', () => {
      const state: ObjectionState = { ...NO_OBJECTION, firstDeciders: [] };
      const judged = { takenIntoAccount: true, against: against! };
      const fact = { type: 'timelinessJudged' as const, data: judged as never };
      const { firstDeciders } = evolveObjection(state, { fact, at, actorId: 'adm' });
      expect(firstDeciders).toEqual(['sub', 'away']);
    });

    it('neither approves the payment', () => {
      const opening = { decidedBy: 'sub', decidedFor: 'away' } as PaymentOpening;
      const prepared: PaymentState = { ...NO_PAYMENT, opening, status: 'PREPARED', preparedBy: 'adm' };
      const approve = (id: string) => refusal(() => approvePayment(prepared, on('2021-12-20', { ...approver, id })));
      expect(['sub', 'away', 'adm'].map(approve)).toEqual(['OWN_WORK', 'OWN_WORK', 'OWN_WORK']);
      expect(paymentInView(prepared, 'GM0518').preparedBy.approvePayment).toEqual(['adm', 'sub', 'away']);
    });

    it('and what the file says of the decision does not name who was replaced', () => {
      expect(decided).toMatchObject({ data: { actingFor: 'away' } });
      expect(JSON.stringify(evolveApplication(application, happened).award)).not.toContain('actingFor');
    });
  });

  it('assesses for the other: neither decides where the ministries differ, and an interest of either opens it again', () => {
    const judged = { type: 'assessed' as const, data: { ministry: 'SZW' as const, assessments: [] } };
    const [fact] = doneFor([judged], { ...substitute, actingFor: 'away' });
    const state = evolveApplication(given(...assessing), { fact: fact!, at, actorId: 'sub' });
    expect(applicationInView(state).preparedBy.decideDivergence).toEqual(['sub', 'away']);
    const [interest] = registerConflict(state, { cause: 'OWN_INTEREST', personId: 'away' }, on('2021-10-04'));
    expect(interest).toMatchObject({ data: { reopened: [{ ministry: 'SZW' }] } });
  });

  it('does not confirm for the other the account that the other entered', () => {
    const given = { accountId: 'b1', givenBy: 'away', status: 'GIVEN' as const };
    const state = { phase: 'AWARDED', bankAccount: given } as ApplicationState;
    const judge = (who: Actor) =>
      refusal(() =>
        judgeBankAccount(state, { accountId: 'b1', confirmed: true, through: 'MAILBOX' }, on('2021-12-20', who)),
      );
    expect(judge({ ...administrator, id: 'sub', actingFor: 'away' })).toBe('OWN_WORK');
    expect(judge({ ...administrator, id: 'sub' })).toBe('bankAccountJudged');
  });
});
