import { OBJECTION_PHASES } from '../objection/objection-state.js';
import { APPLICATION_PHASES, ROUND_PHASES, type Actor, type Role } from '../vocabulary.js';
import { ACTIONS, type Action, type FileKind } from './actions.js';
import type { FileInView, FilePhase } from './file-in-view.js';
import { mayAct } from './permissions.js';
import { WHO_MAY_WHAT } from './stories/who-may-what.js';

const PREPARER = 'somebody-who-prepared-it';
const person = (role: Role, organisation: string, id = 'somebody'): Actor => ({ id, role, organisation });

/** One of each kind of person there is, beside a file of GM0518. */
const PEOPLE = {
  administrator: person('ADMINISTRATOR', 'JENV'),
  'administrator-szw': person('ADMINISTRATOR', 'SZW'),
  assessor: person('ASSESSOR', 'JENV'),
  'assessor-szw': person('ASSESSOR', 'SZW'),
  approver: person('APPROVER', 'JENV'),
  'approver-szw': person('APPROVER', 'SZW'),
  preparer: person('APPROVER', 'JENV', PREPARER),
  municipality: person('APPLICANT', 'GM0518'),
  'other-municipality': person('APPLICANT', 'GM0363'),
  auditor: person('AUDITOR', 'ADR'),
  operator: person('OPERATOR', 'RONDE'),
  system: person('SYSTEM', 'RONDE'),
} as const;
type Person = keyof typeof PEOPLE;

const GROUPS: Readonly<Record<string, readonly Person[]>> = {
  everybody: (Object.keys(PEOPLE) as Person[]).filter((name) => name !== 'system'),
  administrators: ['administrator', 'administrator-szw'],
  approvers: ['approver', 'approver-szw', 'preparer'],
  municipalities: ['municipality', 'other-municipality'],
  officials: [
    ...(['administrator', 'administrator-szw', 'assessor', 'assessor-szw'] as const),
    ...(['approver', 'approver-szw', 'preparer'] as const),
  ],
};

const PHASES: Readonly<Record<FileKind, readonly FilePhase[]>> = {
  ROUND: ['NONE', ...ROUND_PHASES],
  APPLICATION: APPLICATION_PHASES,
  TASK: ['NONE', 'OPEN', 'CLAIMED', 'COMPLETED', 'CANCELLED'],
  EVALUATION: ['NONE', 'DUE', 'RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'NOT_DELIVERED'],
  MONITORING: ['NONE', 'DUE', 'RECEIVED', 'IN_REVIEW', 'REVIEWED', 'NOT_DELIVERED'],
  RECOVERY: ['NONE', 'DUE', 'PLAN', 'DEFAULT', 'INTEREST', 'PAID', 'WRITTEN_OFF', 'DROPPED'],
  REGISTER: ['NONE'],
  OBJECTION: OBJECTION_PHASES,
  PENALTY: ['RUNNING', 'STOPPED', 'FIXED', 'NOTHING_OWED', 'NOT_VALID'],
  PAYMENT: ['DUE', 'PREPARED', 'APPROVED', 'EXPORTED', 'PAID', 'DROPPED'],
  SYSTEM: ['NONE'],
};

interface Line {
  readonly kind: FileKind;
  readonly workFor: Role;
  readonly action: Action;
  readonly who: readonly Person[];
  readonly when: readonly FilePhase[];
}

const lines: readonly Line[] = Object.entries(WHO_MAY_WHAT).flatMap(([about, text]) => {
  const kind = (about.split(' ')[0] ?? '') as FileKind;
  const workFor = about.endsWith('approver') ? 'APPROVER' : 'ASSESSOR';
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [action = '', who = '', when = ''] = row.split('|').map((cell) => cell.trim());
      return {
        ...{ kind, workFor, action: action as Action },
        who: who.split(/\s+/).flatMap((name) => GROUPS[name] ?? [name as Person]),
        when: when === 'always' ? PHASES[kind] : (when.split(/\s+/) as FilePhase[]),
      };
    });
});

/** Everybody who may do it, in every phase in which they may. */
function allowed({ kind, workFor, action }: Line): readonly string[] {
  return PHASES[kind].flatMap((phase) => {
    const file: FileInView = {
      ...{ kind, phase, municipality: 'GM0518', ministry: 'SZW', workFor },
      preparedBy: { [action]: [PREPARER] },
    };
    return Object.entries(PEOPLE).flatMap(([name, actor]) =>
      mayAct(actor, action, file).allowed ? [`${name} in ${phase}`] : [],
    );
  });
}

test.each(lines.map((line) => [`${line.kind} ${line.action}`, line] as const))(
  '%s is for those whom it is expected of, in those phases, and for nobody else',
  (_, line) => {
    const expected = line.when.flatMap((phase) => line.who.map((name) => `${name} in ${phase}`));
    expect([...allowed(line)].sort()).toEqual(expected.sort());
  },
);

test('every action is written down', () => {
  const written = new Set(lines.map(({ kind, action }) => `${kind} ${action}`));
  const all = Object.entries(ACTIONS).flatMap(([kind, actions]) => actions.map((action) => `${kind} ${action}`));
  expect(all.filter((one) => !written.has(one))).toEqual([]);
});
