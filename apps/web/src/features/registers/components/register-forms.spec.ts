import type { Me } from '../../../shared/person/me.js';
import { possibleInRegisters, type Registers } from './register-forms.js';

const registers = { mandates: [{ held: true }], absences: [{ personId: 'assessor' }] } as unknown as Registers;
const may = (id: string, role: string, ministry: string | null) =>
  possibleInRegisters(registers, { id, role, ministry } as Me)
    .filter(({ allowed }) => allowed)
    .map(({ action }) => action);

test.each([
  ['administrator', 'ADMINISTRATOR', 'JENV', ['grantMandate', 'revokeMandate', 'registerAbsence', 'endAbsence']],
  ['approver', 'APPROVER', 'SZW', ['grantMandate', 'registerAbsence']],
  ['assessor', 'ASSESSOR', 'JENV', ['registerAbsence', 'endAbsence']],
  ['other-assessor', 'ASSESSOR', 'SZW', ['registerAbsence']],
  ['auditor', 'AUDITOR', null, []],
])('%s is offered in the registers what its role may do there', (id, role, ministry, acts) => {
  expect(may(id, role, ministry)).toEqual(acts);
});
