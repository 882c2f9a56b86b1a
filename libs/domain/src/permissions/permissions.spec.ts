import type { Actor, Role } from '../vocabulary.js';
import { ACTIONS, isReading, type Action, type FileKind } from './actions.js';
import type { FileInView } from './file-in-view.js';
import { PERMISSIONS, type Permission } from './permission-table.js';
import { mayAct, possibleActions, refusalOfRole } from './permissions.js';

/** Somebody whom the row is about, and a file on which it lets them act. */
function fitting({ kind, action, role, of, whose, phases }: Permission): { actor: Actor; file: FileInView } {
  const municipal = role === 'APPLICANT';
  const organisation = municipal ? 'GM0518' : (of ?? 'SZW');
  const ministry = organisation === 'SZW' ? 'SZW' : 'JENV';
  return {
    actor: { id: 'somebody', role, organisation },
    file: {
      kind,
      phase: phases === 'ANY' ? 'NONE' : (phases[0] ?? 'NONE'),
      municipality: whose === 'OWN_MUNICIPALITY' ? organisation : 'GM0363',
      ministry,
      workFor: role,
      preparedBy: { [action]: ['somebody-else'] },
    },
  };
}

const rows = PERMISSIONS.map((row) => [`${row.kind} ${row.action}: ${row.role} ${row.of ?? ''}`, row] as const);

describe('a role', () => {
  const ROLES = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'APPLICANT', 'AUDITOR', 'OPERATOR'] as const;
  const actions = [...new Set(PERMISSIONS.map(({ action }) => action))];

  test.each(ROLES)('%s is refused an act whatever the file, exactly where no row names it', (role) => {
    const refused = actions.filter((action) => refusalOfRole({ id: 'somebody', role, organisation: 'JENV' }, action));
    const named = new Set(PERMISSIONS.filter((row) => row.role === role).map(({ action }) => action));
    expect(refused).toEqual(actions.filter((action) => !named.has(action)));
  });

  test('hears who may; of what the table does not know nobody is refused', () => {
    const operator = { id: 'somebody', role: 'OPERATOR', organisation: 'RONDE' } as const;
    expect(refusalOfRole(operator, 'cancelRound')).toMatchObject({
      code: 'WRONG_ROLE',
      message: 'Only a grant administrator may do this.',
    });
    expect(refusalOfRole(operator, 'moveClock')).toBeUndefined();
  });
});

describe('each row of the table', () => {
  test.each(rows)('%s allows it', (_, row) => {
    const { actor, file } = fitting(row);
    expect(mayAct(actor, row.action, file)).toEqual({ allowed: true });
  });

  test.each(rows.filter(([, { phases }]) => phases !== 'ANY'))('%s does not in another phase', (_, row) => {
    const { actor, file } = fitting(row);
    expect(mayAct(actor, row.action, { ...file, phase: 'CANCELLED' })).toMatchObject({
      allowed: false,
      code: 'WRONG_STATE',
    });
  });

  test.each(rows.filter(([, { whose }]) => whose === 'OTHERS_WORK'))('%s does not on own work', (_, row) => {
    const { actor, file } = fitting(row);
    const own = { ...file, preparedBy: { [row.action]: ['somebody'] } };
    expect(mayAct(actor, row.action, own)).toMatchObject({ allowed: false, code: 'OWN_WORK' });
  });

  test.each(rows.filter(([, { whose }]) => whose === 'OWN_MUNICIPALITY'))('%s does not for others', (_, row) => {
    const { actor, file } = fitting(row);
    const others = { ...file, municipality: 'GM0599' };
    expect(mayAct(actor, row.action, others)).toMatchObject({ allowed: false, code: 'NOT_YOUR_MUNICIPALITY' });
  });

  test.each(rows.filter(([, { of, whose }]) => of !== undefined || whose === 'OWN_MINISTRY'))(
    '%s does not for another ministry',
    (_, row) => {
      const { actor, file } = fitting(row);
      const other = { ...actor, organisation: actor.organisation === 'SZW' ? 'JENV' : 'SZW' };
      expect(mayAct(other, row.action, file)).toMatchObject({ allowed: false, code: 'NOT_YOUR_MINISTRY' });
    },
  );
});

describe('what is not in the table is not allowed', () => {
  const all: readonly (readonly [FileKind, Action])[] = Object.entries(ACTIONS).flatMap(([kind, actions]) =>
    actions.map((action) => [kind as FileKind, action] as const),
  );
  const roles: readonly Role[] = [
    'ADMINISTRATOR',
    'ASSESSOR',
    'APPROVER',
    'APPLICANT',
    'AUDITOR',
    'OPERATOR',
    'SYSTEM',
  ];
  const strangers = all.flatMap(([kind, action]) =>
    roles
      .filter((role) => !PERMISSIONS.some((row) => row.kind === kind && row.action === action && row.role === role))
      .map((role) => [`${kind} ${action}: ${role}`, kind, action, role] as const),
  );

  test.each(strangers)('%s', (_, kind, action, role) => {
    const actor = { id: 'somebody', role, organisation: 'JENV' };
    expect(mayAct(actor, action, { kind, phase: 'NONE', preparedBy: {} })).toMatchObject({
      allowed: false,
      code: 'WRONG_ROLE',
    });
  });

  test('every action has somebody who may do it', () => {
    const nobodys = all.filter(
      ([kind, action]) => !PERMISSIONS.some((row) => row.kind === kind && row.action === action),
    );
    expect(nobodys).toEqual([]);
  });

  test('an auditor and an operator only look', () => {
    const acting = PERMISSIONS.filter(
      ({ role, action }) => ['AUDITOR', 'OPERATOR'].includes(role) && !isReading(action),
    );
    expect(acting).toEqual([]);
  });
});

test('who may do nothing now is told why, with the reason that comes closest', () => {
  const approver: Actor = { id: 'approver', role: 'APPROVER', organisation: 'JENV' };
  const file: FileInView = {
    kind: 'APPLICATION',
    phase: 'DECISION',
    municipality: 'GM0518',
    preparedBy: { decideAward: ['approver'] },
  };
  const byAction = Object.fromEntries(
    possibleActions(approver, file).map(({ action, code, why }) => [action, [code, why]]),
  );
  expect(byAction['decideAward']).toEqual(['OWN_WORK', 'Who prepared this may not decide it: another approver must.']);
  expect(byAction['decideSettlement']).toEqual([
    'WRONG_STATE',
    'This cannot be done while the file stands at DECISION.',
  ]);
  expect(byAction['decideAdmission']).toEqual(['WRONG_ROLE', 'Only a grant administrator may do this.']);
  expect(byAction['refuseIncomplete']).toEqual([undefined, undefined]);
  expect(byAction['readFile']).toBeUndefined();
});
