import type { BoardFile } from '../../../shared/rounds/board.js';
import { EVERYTHING, partiesOf, shownFiles } from './board-rows.js';

const wait = (responsible: string, dueOn: string) => ({
  ...{ code: 'SUPPLEMENT', stream: '', responsible, person: null, dueOn, workingDaysLeft: 1 },
});

function file(code: string, leadName: string, more: Partial<BoardFile> = {}): BoardFile {
  return {
    ...{ applicationId: `2022/${code}`, code, leadMunicipality: code.slice(0, 6).toUpperCase(), leadName },
    ...{ phase: 'ASSESSMENT', outcome: null, components: ['NETWORKS'], requestedCents: 100, advisedCents: null },
    ...{ allocatedCents: null, awardedCents: null, decisionDueOn: '2021-11-15', decisionWorkingDaysLeft: 3 },
    ...{ decidedAt: null, waits: [], ...more },
  };
}

const FILES = [
  file('gm0518-1', '’s-Gravenhage', { requestedCents: 300, waits: [wait('SZW/ASSESSOR', '2021-11-01')] }),
  file('gm0363-1', 'Amsterdam', { phase: 'SUPPLEMENT', requestedCents: 200, waits: [wait('GM0363', '2021-10-01')] }),
  file('gm0344-1', 'Utrecht', { components: ['RESILIENCE', 'NETWORKS'], decisionDueOn: '2021-11-01' }),
];

test.each([
  ['everything by municipality', {}, ['gm0363-1', 'gm0518-1', 'gm0344-1']],
  ['a name as people type it', { q: ' grav' }, ['gm0518-1']],
  ['a code', { q: 'GM0344' }, ['gm0344-1']],
  ['a phase', { phase: 'SUPPLEMENT' }, ['gm0363-1']],
  ['a component', { component: 'RESILIENCE' }, ['gm0344-1']],
  ['what waits for a municipality', { waits: 'APPLICANT' }, ['gm0363-1']],
  ['what waits for an office', { waits: 'SZW/ASSESSOR' }, ['gm0518-1']],
  ['the largest amount first', { sort: 'requested', order: 'down' }, ['gm0518-1', 'gm0363-1', 'gm0344-1']],
  ['what is due first, and last what waits for nobody', { sort: 'waits' }, ['gm0363-1', 'gm0518-1', 'gm0344-1']],
  ['what must be decided first', { sort: 'decision' }, ['gm0344-1', 'gm0363-1', 'gm0518-1']],
  ['an order that does not exist, as by municipality', { sort: 'x' }, ['gm0363-1', 'gm0518-1', 'gm0344-1']],
])('shows %s', (_, filter, codes) => {
  expect(shownFiles(FILES, { ...EVERYTHING, ...filter }).map(({ code }) => code)).toEqual(codes);
});

test('names each whom files wait for once, all municipalities together', () => {
  expect(partiesOf([...FILES, ...FILES])).toEqual(['APPLICANT', 'SZW/ASSESSOR']);
});
