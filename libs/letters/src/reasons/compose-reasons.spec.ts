import { describe, expect, it } from '@jest/globals';
import { NO_APPLICATION, NO_OBJECTION, type ApplicationState, type ObjectionState } from '@ronde/domain';
import { composeReasons } from './compose-reasons.js';
import type { Division } from './division.js';
import { composeObjectionReasons } from './objection-reasons.js';

const judged = {
  ...NO_APPLICATION,
  application: { projects: [{ projectId: 'p1', requestedCents: 5_000_000 }] },
  advised: [{ projectId: 'p1', advisedCents: 4_000_000 }],
  assessments: {
    JENV: [
      {
        projectId: 'p1',
        advisedCents: 4_000_000,
        criteria: [
          { criterion: 'NECESSITY', score: 'MET', reason: 'Nodig.' },
          { criterion: 'EVIDENCE', score: 'PARTLY', reason: 'Het effect is niet onderzocht.' },
        ],
      },
    ],
  },
  allocation: { allocationId: 'a', lines: [{ projectId: 'p1', allocatedCents: 4_000_000 }] },
} as unknown as ApplicationState;
const of = (
  decision: Parameters<typeof composeReasons>[0],
  file: Partial<ApplicationState> = {},
  division?: Division,
) =>
  composeReasons(decision, {
    file: { ...judged, ...file },
    titleOf: () => 'Weerbaar',
    ...(division && { division }),
  }).join(' ');
const cut: Division = { strategy: 'WEIGHTED', advisedCents: 2, totalCents: 1 };
const heard = (status: string) => ({ refusalHearings: [{ status }] }) as unknown as Partial<ApplicationState>;
const objection = (wanted: Partial<ObjectionState>) =>
  composeObjectionReasons({ ...NO_OBJECTION, ...wanted }).join(' ');
const late = { objection: { timeliness: 'late' } } as Partial<ObjectionState>;
const settled = {
  accountability: { spent: [{ projectId: 'p1', spentCents: 3_000_000 }] },
  award: { totalCents: 4_000_000 },
  hearing: { status: 'LAPSED' },
} as unknown as Partial<ApplicationState>;

describe('the reasons of a decision are composed from the assessments and the rules', () => {
  it.each([
    ['an award: that its content was judged', of('AWARD'), 'Ik heb beoordeeld of uw projecten'],
    ['an award: how money was divided', of('AWARD', {}, cut), 'naar evenredigheid verdeeld. Daarbij heb ik gewogen'],
    ['an award: that less was advised', of('AWARD'), 'volgens de beoordelaars voor dat project nodig'],
    [
      'an award: the criteria a project does not fully meet',
      of('AWARD'),
      'Over het project ‘Weerbaar’: Op de onderbouwing voldoet het voor een deel. Het effect is niet onderzocht.',
    ],
    ['a refusal: that views were weighed', of('REJECTION', heard('RECEIVED')), 'Uw zienswijze heb ik meegewogen.'],
    ['a refusal: that none were wanted', of('REJECTION', heard('WAIVED')), 'dat u daarop niet wilt reageren'],
    ['a refusal: that none came', of('REJECTION', heard('OPEN')), 'niet binnen de termijn gereageerd'],
    ['a refusal at the door', of('REJECTION', { advised: [] }), 'ben ik daarom niet toegekomen'],
    ['what is missing', of('NOT_TAKEN', { missing: ['BUDGET'] }), 'ontbreekt nog: de begroting van de aangevraagde'],
    ['what was spent', of('SETTLEMENT', settled), '€ 30.000,00 besteed van de € 40.000,00'],
    ['that nobody reacted', of('SETTLEMENT', settled), 'lager vast te stellen. U heeft daarop niet binnen'],
    [
      'a revocation: that views were weighed',
      of('REVOCATION', { revocation: { status: 'RECEIVED' } } as Partial<ApplicationState>),
      'in te trekken of te verlagen. U heeft daarop gereageerd.',
    ],
    ['an objection that was late', objection(late), 'na afloop van de termijn'],
    ['one that may be late', objection({ ...late, takenIntoAccount: true }), 'Daar had u een goede reden voor'],
    [
      'what a committee advises',
      objection({ withCommittee: true, report: { heard: true, advice: 'FOUNDED' } }),
      'De commissie adviseert mij uw bezwaar gegrond te verklaren.',
    ],
  ])('%s', (_, composed, sentence) => {
    expect(composed.replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  it('nothing is said of a division that is not there yet', () => {
    expect(of('AWARD')).not.toContain('beschikbare bedrag');
  });
});
