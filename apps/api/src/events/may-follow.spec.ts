import type { Actor } from '@ronde/domain';
import { mayFollow } from './may-follow.js';

const who = (role: Actor['role'], organisation: string): Actor => ({ id: role, role, organisation });
const denHaag = who('APPLICANT', 'GM0518');
const assessor = who('ASSESSOR', 'SZW');
const operator = who('OPERATOR', 'JENV');
const auditor = who('AUDITOR', 'ADR');

test.each([
  ['its own application', denHaag, 'application/2022/gm0518-1', true],
  ["another's application", denHaag, 'application/2022/gm0363-1', false],
  ['its own objection', denHaag, 'objection/2022/gm0518-1/1', true],
  ["another's objection", denHaag, 'objection/2022/gm0363-1/1', false],
  ['the round', denHaag, 'funding-round/2022', true],
  ['a task of the offices', denHaag, 'task/2022/gm0518-1/assessment-jenv', false],
  ['the register of mandates', denHaag, 'mandate-register/ministries', false],
  ['refused attempts on its file', denHaag, 'refused/application/2022/gm0518-1', false],
  ['the register of mailboxes, of which it reads its own', denHaag, 'mailbox-register/2022', true],
] as const)('a municipality follows %s: as the table says', (_, actor, stream, may) => {
  expect(mayFollow(actor, stream)).toBe(may);
});

test.each([
  ['an assessor an application', assessor, 'application/2022/gm0363-1', true],
  ['an assessor a task', assessor, 'task/2022/gm0518-1/assessment-jenv', true],
  ['an assessor refused attempts', assessor, 'refused/task/2022/gm0518-1/assessment-jenv', false],
  ['an auditor a payment', auditor, 'payment/2022/gm0518-1/1', true],
  ['an auditor the register of absence', auditor, 'absence-register/ministries', true],
  ['an operator an application, whose execution it reads', operator, 'application/2022/gm0363-1', true],
  ['an operator the register of mandates', operator, 'mandate-register/ministries', false],
] as const)('%s: as the table says', (_, actor, stream, may) => {
  expect(mayFollow(actor, stream)).toBe(may);
});
