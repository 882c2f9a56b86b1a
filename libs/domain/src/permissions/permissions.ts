import { bothPersons } from '../absence/stand-in.js';
import { isCurable, lacksAuthorisation, municipalitiesActedFor } from '../representation/authorised.js';
import { RuleViolation } from '../refusal.js';
import type { Actor } from '../vocabulary.js';
import { ACTIONS, isReading, type Action } from './actions.js';
import { isKeptFrom } from './kept-from.js';
import type { FileInView } from './file-in-view.js';
import { PERMISSIONS, type Permission, type Whose } from './permission-table.js';

/** Codes of a refused permission; each has a page in docs/problems. */
export type PermissionCode =
  | 'WRONG_ROLE'
  | 'NOT_YOUR_MINISTRY'
  | 'NOT_YOUR_MUNICIPALITY'
  | 'NOT_AUTHORISED'
  | 'NOT_YOUR_WORK'
  | 'OWN_WORK'
  | 'WRONG_STATE'
  | 'CONFLICT_OF_INTEREST';

/** Whether somebody may, and if not, why not, as a sentence for the person. */
export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly code: PermissionCode; readonly why: string };

/** One thing that can be done with a file, for this actor, now. */
export interface PossibleAction {
  readonly action: Action;
  readonly allowed: boolean;
  readonly code?: string;
  readonly why?: string;
}

/** Whether `actor` may do `action` on `file` by the table of permissions; if no row fits, the one that came closest says why. */
export function mayAct(actor: Actor, action: Action, inView: FileInView): Verdict {
  const file = actor.role === 'APPLICANT' && inView.toldPhase ? { ...inView, phase: inView.toldPhase } : inView;
  const rows = PERMISSIONS.filter((row) => row.kind === file.kind && row.action === action);
  const refusals = rows.map((row) => refusalBy(row, actor, file));
  const ofTheirs = refusals.some((refusal) => refusal === undefined || OF_THE_FILE.includes(refusal));
  if (ofTheirs && isKeptFrom(file, actor, action)) return KEPT_FROM;
  if (refusals.includes(undefined)) return { allowed: true };
  const closest = refusals.reduce(later, 'WRONG_ROLE') ?? 'WRONG_ROLE';
  return { allowed: false, code: closest, why: sentence(closest, rows, file) };
}

/** The refusal of somebody whose role may not do `action` on any file, at any moment; undefined where the file decides. */
export function refusalOfRole({ role }: Actor, action: string): RuleViolation | undefined {
  const rows = PERMISSIONS.filter((row) => row.action === action);
  if (rows.length === 0 || rows.some((row) => row.role === role)) return undefined;
  return new RuleViolation('WRONG_ROLE', onlyThese(rows));
}

/** Refusals of who could do it on another file, or at another moment. */
const OF_THE_FILE: readonly PermissionCode[] = ['OWN_WORK', 'WRONG_STATE'];

const KEPT_FROM: Verdict & { readonly allowed: false } = {
  allowed: false,
  code: 'CONFLICT_OF_INTEREST',
  why: 'An interest of yours in this file is registered; a colleague must do this.',
};

/** Everything that can be done with a file of this kind, each allowed for `actor` or not, and why not. */
export function possibleActions(actor: Actor, file: FileInView): readonly PossibleAction[] {
  const acts = (ACTIONS[file.kind] as readonly Action[]).filter((action) => !isReading(action));
  return acts.map((action) => ({ action, ...mayAct(actor, action, file) }));
}

const CLOSENESS: readonly PermissionCode[] = [
  'WRONG_ROLE',
  'NOT_YOUR_MINISTRY',
  'NOT_YOUR_MUNICIPALITY',
  'NOT_AUTHORISED',
  'NOT_YOUR_WORK',
  'OWN_WORK',
  'WRONG_STATE',
];

function later(one: PermissionCode | undefined, other: PermissionCode | undefined): PermissionCode | undefined {
  const rank = (code: PermissionCode | undefined) => (code === undefined ? -1 : CLOSENESS.indexOf(code));
  return rank(other) > rank(one) ? other : one;
}

function refusalBy(row: Permission, actor: Actor, file: FileInView): PermissionCode | undefined {
  if (row.role !== actor.role) return 'WRONG_ROLE';
  if (row.of !== undefined && row.of !== actor.organisation) return 'NOT_YOUR_MINISTRY';
  return WHOSE[row.whose](row, actor, file) ?? phaseRefusal(row, file);
}

function phaseRefusal(row: Permission, file: FileInView): PermissionCode | undefined {
  return row.phases === 'ANY' || row.phases.includes(file.phase) ? undefined : 'WRONG_STATE';
}

type Check = (row: Permission, actor: Actor, file: FileInView) => PermissionCode | undefined;

const ownMinistry: Check = (_, actor, file) =>
  file.ministry === undefined || file.ministry === actor.organisation ? undefined : 'NOT_YOUR_MINISTRY';

const WHOSE: Readonly<Record<Whose, Check>> = {
  ANYBODYS: () => undefined,
  OWN_MUNICIPALITY: ({ action }, actor, file) => {
    if (!municipalitiesActedFor(actor).some((code) => code === file.municipality)) return 'NOT_YOUR_MUNICIPALITY';
    return lacksAuthorisation(actor, action) && !isCurable(action) ? 'NOT_AUTHORISED' : undefined;
  },
  OWN_MINISTRY: ownMinistry,
  OWN_OFFICE: (row, actor, file) =>
    ownMinistry(row, actor, file) ?? (file.workFor === actor.role ? undefined : 'NOT_YOUR_WORK'),
  OTHERS_WORK: (row, actor, file) => {
    const preparers = file.preparedBy[row.action] ?? [];
    return bothPersons(actor).some((id) => preparers.includes(id)) ? 'OWN_WORK' : undefined;
  },
};

function sentence(code: PermissionCode, rows: readonly Permission[], file: FileInView): string {
  switch (code) {
    case 'WRONG_ROLE':
      return onlyThese(rows);
    case 'NOT_YOUR_MINISTRY':
      return 'This belongs to the other ministry.';
    case 'NOT_YOUR_MUNICIPALITY':
      return 'This file belongs to another municipality.';
    case 'NOT_AUTHORISED':
      return 'You are not authorised to do this for the municipality today.';
    case 'NOT_YOUR_WORK':
      return 'This work is for another role.';
    case 'OWN_WORK':
      return 'Who prepared this may not decide it: another approver must.';
    case 'CONFLICT_OF_INTEREST':
      return KEPT_FROM.why;
    case 'WRONG_STATE':
      return `This cannot be done while the file stands at ${file.phase}.`;
  }
}

function onlyThese(rows: readonly Permission[]): string {
  return rows.length === 0 ? 'Nobody may do this here.' : `Only ${roles(rows)} may do this.`;
}

function roles(rows: readonly Permission[]): string {
  const words = [...new Set(rows.map((row) => ROLE_WORDS[row.role]))];
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const ROLE_WORDS = {
  ADMINISTRATOR: 'a grant administrator',
  ASSESSOR: 'an assessor',
  APPROVER: 'an approver',
  APPLICANT: 'an official of the municipality',
  AUDITOR: 'an auditor',
  OPERATOR: 'an operator',
  SYSTEM: 'the system',
} as const;
