import type { Ministry, Role } from '../../vocabulary.js';
import type { Action, FileKind } from '../actions.js';
import type { FilePhase } from '../file-in-view.js';
import type { Whose } from '../permission-table.js';

/** Kind of file, action, role, ministry or none, whose file, phases. */
export type Row = readonly [FileKind, Action, Role, Ministry | '-', Whose, readonly FilePhase[] | 'ANY'];

/** Rows that let each of these roles look, in every phase. */
export function readings(kind: FileKind, action: Action, roles: readonly Role[]): readonly Row[] {
  return roles.map((role) => [kind, action, role, '-', 'ANYBODYS', 'ANY'] as const);
}
