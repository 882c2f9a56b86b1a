import { Inject, Injectable } from '@nestjs/common';
import type { representativeBody } from '@ronde/contracts/http';
import { registerOf, registerRepresentative } from '@ronde/domain';
import { keepOutsideParty, type OutsideParty, outsidePartyOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DATABASE } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { ChangeRegister } from '../platform/registers/change-register.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { representativesOf } from './representation-register.js';

type Wanted = z.output<typeof representativeBody>;

/** Registers who acts for a municipality. The name and mailbox of an outside party stand in a table, not in the fact. */
@Injectable()
export class RegisterRepresentativeUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(ChangeRegister) private readonly change: ChangeRegister,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(acting: Acting, roundId: string, { name, email, ...wanted }: Wanted) {
    const party = partyOf(wanted.representative, name, email);
    if (party) await this.insistSame(party);
    const codes = [wanted.municipality, ...(party === undefined ? [wanted.representative] : [])];
    await this.municipalities.insistKnown(codes, (index) => (index === 0 ? 'municipality' : 'representative'));
    const { answer, facts } = await this.change.by(acting, representativesOf(roundId), {
      ...{ action: 'registerRepresentative', status: 201, view: () => registerOf(wanted.municipality) },
      rule: (register) => registerRepresentative(register, wanted),
      write: (transaction) => party && keepOutsideParty(transaction, party),
    });
    return { ...answer, representationId: facts[0]!.data.representationId };
  }

  /** A code that is known stands for the same party, called and reached in the same way. */
  private async insistSame({ code, name, email }: OutsideParty): Promise<void> {
    const known = await outsidePartyOf(this.database, code);
    if (known && (known.name !== name || known.email !== email))
      throw Problem.at('representative', 'REPRESENTATIVE_INVALID');
  }
}

/** The outside party, with its name and mailbox; undefined for a municipality. Refuses with REPRESENTATIVE_INVALID. */
function partyOf(code: string, name: string | undefined, email: string | undefined): OutsideParty | undefined {
  const outside = code.startsWith('X-');
  if (outside !== (name !== undefined) || outside !== (email !== undefined))
    throw Problem.at('representative', 'REPRESENTATIVE_INVALID');
  return name === undefined || email === undefined ? undefined : { code, name, email };
}
