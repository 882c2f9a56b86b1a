import { Inject, Injectable } from '@nestjs/common';
import type { applicationsQuery } from '@ronde/contracts/http';
import { mayAct, type Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn } from '../platform/http/cursor.js';
import { APPLICATION_SELECT, type ApplicationListRow } from './application-columns.js';

/** What is asked of the list. */
export type ApplicationFilter = Pick<z.output<typeof applicationsQuery>, 'search' | 'flag' | 'phase'>;

/** Where a page of the list starts, and how long it is. */
export interface Slice {
  readonly after?: string | undefined;
  readonly rows: number;
}

/** Reads applications in the order they arrived; by key, so that the last page is as fast as the first. */
@Injectable()
export class ApplicationList {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** Rows the actor may see: a municipality its own, an official all. */
  read(actor: Actor, roundId: string, filter: ApplicationFilter, slice: Slice): Promise<ApplicationListRow[]> {
    const { where, values } = conditions(roundId, filter, slice, ownOnly(actor));
    return this.database.query<ApplicationListRow[]>(
      `SELECT ${APPLICATION_SELECT} FROM application a JOIN municipality m ON m.code = a.lead_municipality
       WHERE ${where.join(' AND ')} ORDER BY a.received_at, a.id LIMIT ${slice.rows}`,
      values,
    );
  }
}

/** The key of a row in the order of the list. */
export function listKey({ receivedAt, applicationId }: ApplicationListRow): readonly string[] {
  return [receivedAt, applicationId];
}

/** The municipality whose applications alone the actor may see; undefined: all. */
function ownOnly(actor: Actor): string | undefined {
  const anybodys = { kind: 'APPLICATION', phase: 'RECEIVED', preparedBy: {} } as const;
  if (mayAct(actor, 'readFile', anybodys).allowed) return undefined;
  insistPermitted(actor, 'readFile', { ...anybodys, municipality: actor.organisation });
  return actor.organisation;
}

function conditions(
  roundId: string,
  { search, flag, phase }: ApplicationFilter,
  { after }: Slice,
  municipality: string | undefined,
): { readonly where: readonly string[]; readonly values: readonly unknown[] } {
  const where = ['a.round_id = $1'];
  const values: unknown[] = [roundId];
  const add = (condition: (...places: readonly string[]) => string, ...given: readonly unknown[]) => {
    const places = given.map((value) => `$${values.push(value)}`);
    where.push(condition(...places));
  };
  const [receivedAt, id] = keyIn(after, 2) ?? [];
  if (id !== undefined) add((at, key) => `(a.received_at, a.id) > (${at}, ${key})`, receivedAt, id);
  if (municipality !== undefined) add((code) => `a.lead_municipality = ${code}`, municipality);
  if (phase !== undefined) add((place) => `a.phase = ${place}`, phase);
  if (flag !== undefined) add((place) => `${place} = ANY (a.flags)`, flag);
  if (search !== undefined) add((text) => `(a.id ILIKE ${text} OR m.name ILIKE ${text})`, `%${likeText(search)}%`);
  return { where, values };
}

function likeText(search: string): string {
  return search.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
