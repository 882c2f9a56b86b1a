import { Inject, Injectable } from '@nestjs/common';
import type { FieldError } from '@ronde/contracts/http';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';

/** The register of municipalities; it changes with a migration only, so it is read once. */
@Injectable()
export class Municipalities {
  private names?: Promise<ReadonlyMap<string, string>>;
  private known?: ReadonlySet<string>;

  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** Names by CBS code. */
  async byCode(): Promise<ReadonlyMap<string, string>> {
    this.names ??= this.read();
    return this.names.catch((error: unknown) => {
      delete this.names;
      throw error;
    });
  }

  /** Every CBS code. */
  async codes(): Promise<ReadonlySet<string>> {
    this.known ??= new Set((await this.byCode()).keys());
    return this.known;
  }

  /** Refuses codes that are no municipality with UNKNOWN_MUNICIPALITY, each at its field. */
  async insistKnown(codes: readonly string[], fieldOf: (index: number, code: string) => string): Promise<void> {
    const names = await this.byCode();
    const errors = codes.flatMap((code, index): FieldError[] => {
      const message = `There is no municipality with code ${code}.`;
      return names.has(code) ? [] : [{ field: fieldOf(index, code), code: 'UNKNOWN_MUNICIPALITY', message }];
    });
    if (errors.length > 0)
      throw new Problem('UNKNOWN_MUNICIPALITY', errors.map(({ message }) => message).join(' '), errors);
  }

  private async read(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ code: string; name: string }[]>('SELECT code, name FROM municipality');
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
