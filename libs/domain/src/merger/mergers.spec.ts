import { describe, expect, it } from '@jest/globals';
import type { RuleViolation } from '../refusal.js';
import { registerOf } from '../permissions/file-in-view.js';
import { mayAct } from '../permissions/permissions.js';
import type { Actor } from '../vocabulary.js';
import { registerMerger, strikeMerger } from './keep-merger-register.js';
import type { MergerFact } from './merger-facts.js';
import { evolveMergers, NO_MERGERS, type MergerRegister, type MergerToRegister } from './merger.js';
import { predecessorsOn, successorOn } from './succession.js';

/** What comes of an act: the type of its first fact, or the code of the refusal. */
const outcomeOf = (act: () => readonly MergerFact[]): string => {
  try {
    return act()[0]!.type;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};

const at = '2022-11-01T08:00:00.000Z';
const wanted: MergerToRegister = { successor: 'GM0518', merged: ['GM0513', 'GM0344'], effectiveOn: '2023-01-01' };
const after = (...facts: readonly MergerFact[]): MergerRegister =>
  facts.reduce((register, fact) => evolveMergers(register, { fact, at, actorId: 'adm' }), NO_MERGERS);
const merging = (more: Partial<MergerToRegister>, register = NO_MERGERS) =>
  registerMerger(register, { ...wanted, ...more });
const one = after(...merging({}));

describe('a merger of municipalities', () => {
  it.each<[string, Partial<MergerToRegister>, string]>([
    ['is registered with who takes over and from when', {}, 'municipalitiesMerged'],
    ['needs a date that exists', { effectiveOn: '2023-02-29' }, 'DATE_INVALID'],
    ['needs somebody who ceases to exist', { merged: [] }, 'MERGER_INVALID'],
    ['names each once', { merged: ['GM0513', 'GM0513'] }, 'MERGER_INVALID'],
    ['leaves the successor in being', { merged: ['GM0513', 'GM0518'] }, 'MERGER_INVALID'],
  ])('%s', (_, more, outcome) => expect(outcomeOf(() => merging(more))).toContain(outcome));

  it.each<[string, Partial<MergerToRegister>, string]>([
    ['the same municipality again', { merged: ['GM0344'], effectiveOn: '2024-01-01' }, 'MERGED_ALREADY'],
    ['into one that has ceased', { successor: 'GM0513', merged: ['GM0363'] }, 'MERGED_ALREADY'],
    [
      'into one that will cease',
      { successor: 'GM0513', merged: ['GM0363'], effectiveOn: '2022-12-31' },
      'municipalitiesMerged',
    ],
    [
      'the successor itself on that very day',
      { successor: 'GM0363', merged: ['GM0518'], effectiveOn: '2023-01-01' },
      'MERGED_ALREADY',
    ],
    [
      'the successor itself a year later',
      { successor: 'GM0363', merged: ['GM0518'], effectiveOn: '2024-01-01' },
      'municipalitiesMerged',
    ],
  ])('beside another: %s', (_, more, outcome) => expect(outcomeOf(() => merging(more, one))).toContain(outcome));

  it('is struck out once, and then may be registered right', () => {
    const struck = after(...merging({}), ...strikeMerger(one, { mergerId: 'h1' }));
    expect(successorOn(struck.mergers, 'GM0513', '2023-01-01')).toBe('GM0513');
    expect(outcomeOf(() => strikeMerger(struck, { mergerId: 'h1' }))).toBe('WRONG_STATE');
    expect(outcomeOf(() => strikeMerger(struck, { mergerId: 'h9' }))).toBe('UNKNOWN_MERGER');
    expect(outcomeOf(() => merging({}, struck))).toContain('municipalitiesMerged');
  });
});

describe('from the date of the merger', () => {
  const chain = after(
    ...merging({}),
    ...merging({ successor: 'GM0363', merged: ['GM0518'], effectiveOn: '2024-01-01' }, one),
  );

  it.each<[string, string, string, readonly string[]]>([
    ['the day before', '2022-12-31', 'GM0513', []],
    ['its first day', '2023-01-01', 'GM0518', ['GM0513', 'GM0344']],
    ['the last day of the first successor', '2023-12-31', 'GM0518', ['GM0513', 'GM0344']],
    ['after a second merger', '2024-01-01', 'GM0363', []],
  ])('%s', (_, day, successor, ofDenHaag) => {
    expect(successorOn(chain.mergers, 'GM0513', day)).toBe(successor);
    expect(predecessorsOn(chain.mergers, 'GM0518', day)).toEqual(ofDenHaag);
  });

  it('a second successor takes over what the first had taken over', () => {
    expect(predecessorsOn(chain.mergers, 'GM0363', '2024-01-01')).toEqual(['GM0513', 'GM0344', 'GM0518']);
  });

  it.each<[string, Partial<Actor>, string | undefined]>([
    [
      'an official of the successor acts in files of the old',
      { organisation: 'GM0518', succeeds: ['GM0513'] },
      undefined,
    ],
    ['an official of another does not', { organisation: 'GM0363', succeeds: [] }, 'NOT_YOUR_MUNICIPALITY'],
    ['nor one of the old municipality any more', { organisation: 'GM0513', ceased: true }, 'NOT_YOUR_MUNICIPALITY'],
  ])('%s', (_, more, refusal) => {
    const official = { id: 'someone', role: 'APPLICANT', organisation: '', ...more } as Actor;
    const verdict = mayAct(official, 'registerMailbox', registerOf('GM0513'));
    expect(verdict.allowed ? undefined : verdict.code).toBe(refusal);
  });
});
