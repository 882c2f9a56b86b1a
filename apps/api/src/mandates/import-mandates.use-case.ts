import { Inject, Injectable } from '@nestjs/common';
import type { listImportBody } from '@ronde/contracts/http';
import {
  grantMandate,
  REGISTER_IN_VIEW,
  type MandateFact,
  type MandateRegister,
  type MandateToGrant,
} from '@ronde/domain';
import { readStream } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { readTable } from '../platform/imports/imported-table.js';
import { refusal, rowFault, type ImportReport } from '../platform/imports/row-fault.js';
import { takeRows, type CheckedRow } from '../platform/imports/take-rows.js';
import { contentHash } from '../platform/receipts/submissions.js';
import { GrantMandateUseCase } from './grant-mandate.use-case.js';
import { MANDATES } from './mandate-register.js';
import { MANDATE_COLUMNS, readMandate, type WantedMandate } from './read-mandate-rows.js';

type Row = CheckedRow<WantedMandate>;

/** Mandates from a list, one grant per row. What stands in the register already is not granted again. */
@Injectable()
export class ImportMandatesUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(GrantMandateUseCase) private readonly grant: GrantMandateUseCase,
  ) {}

  async execute(acting: Acting, body: z.output<typeof listImportBody>): Promise<ImportReport> {
    insistPermitted(acting.actor, 'grantMandate', REGISTER_IN_VIEW);
    const { rows, hash } = await readTable(body, MANDATE_COLUMNS);
    const read = rows.map((row) => readMandate(row, body.language));
    const checked = this.check(acting, await this.register(), read);
    const act = (own: Acting, wanted: WantedMandate) => this.grant.execute(own, wanted);
    return takeRows(acting, checked, { dryRun: body.dryRun, hash, act });
  }

  /** Each row by the rule, as if those before it stood in the register. */
  private check({ actor }: Acting, known: MandateRegister, rows: readonly Row[]): readonly Row[] {
    const at = new Date().toISOString();
    let register = known;
    return rows.map((row, index) => {
      if (row.wanted === undefined) return row;
      const { wanted } = row;
      const twin = rows.slice(0, index).find((earlier) => earlier.wanted && isSame(earlier.wanted, wanted));
      if (twin !== undefined) return { ...row, faults: [sameAs(twin.row)] };
      if (known.mandates.some((one) => one.revokedAt === undefined && isSame(one, wanted)))
        return { ...row, isRepeated: true };
      try {
        const facts = grantMandate(register, toGrant(wanted), { actor, at });
        register = facts.reduce((before, fact) => MANDATES.evolve(before, { fact, at, actorId: actor.id }), register);
        return row;
      } catch (error) {
        return { ...row, faults: [refusal(error)] };
      }
    });
  }

  private async register(): Promise<MandateRegister> {
    const entries = await readStream(this.database, MANDATES.stream);
    return entries.reduce(
      (before, { fact, at, actor: { id } }) => MANDATES.evolve(before, { fact: fact as MandateFact, at, actorId: id }),
      MANDATES.empty,
    );
  }
}

function toGrant({ under, ...body }: WantedMandate): MandateToGrant {
  return { ...body, ...(under === undefined ? {} : { under }) };
}

function isSame(one: MandateToGrant | WantedMandate, other: WantedMandate): boolean {
  return identity(one) === identity(other);
}

function identity({
  holder,
  functionTitle,
  ministry,
  acts,
  maxCents,
  ...mandate
}: MandateToGrant | WantedMandate): string {
  const { validFrom, validUntil, mayDelegate, under = null } = mandate;
  const what = { holder, functionTitle, ministry, acts: [...acts].sort(), maxCents };
  return contentHash({ ...what, validFrom, validUntil, mayDelegate, under });
}

function sameAs(row: number) {
  const [nl, en] = [`Regel ${row} zegt hetzelfde.`, `Row ${row} says the same.`];
  return rowFault('holder', `${nl} Verwijder één van beide.`, `${en} Remove one of them.`);
}
