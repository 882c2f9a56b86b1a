import { Inject, Injectable } from '@nestjs/common';
import { applicationId } from '@ronde/contracts';
import type { accountabilityImportBody, accountabilityImportReport } from '@ronde/contracts/http';
import { applicationInView, type ApplicationState } from '@ronde/domain';
import type { z } from 'zod';
import { accountabilityFact, RegisterAccountabilityUseCase } from './register-accountability.use-case.js';
import { commandIdOf, type Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { problemOf } from '../platform/problems/problem-of.js';
import { contentHash } from '../platform/receipts/submissions.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { readRows, type ImportedRow } from './read-accountability-rows.js';

type Report = z.output<typeof accountabilityImportReport>;
type Line = Report['rows'][number];
type Readable = ImportedRow & Required<Pick<ImportedRow, 'information'>>;

/**
 * Registers what BZK passed on for many files at once (Regeling 2022 art. 10(1)). Each row stands for itself: a faulty one
 * is told and left out, one that is known already changes nothing, however often a file is sent.
 */
@Injectable()
export class ImportAccountabilityUseCase {
  constructor(
    @Inject(RegisterAccountabilityUseCase) private readonly register: RegisterAccountabilityUseCase,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(acting: Acting, roundId: string, body: z.output<typeof accountabilityImportBody>): Promise<Report> {
    const round = await this.rounds.read(roundId);
    insistPermitted(acting.actor, 'registerAccountability', { kind: 'APPLICATION', phase: 'AWARDED', preparedBy: {} });
    const rows: Line[] = [];
    for (const row of await readRows(body)) rows.push(await this.take(acting, row, { round, dryRun: body.dryRun }));
    return { dryRun: body.dryRun, rows };
  }

  private async take(
    { actor }: Acting,
    row: ImportedRow,
    { round, dryRun }: { readonly round: RoundAtDesk; readonly dryRun: boolean },
  ): Promise<Line> {
    if (!isReadable(row)) return line(row, 'FAULTY', row.faults);
    const { roundId } = round.terms;
    const { information, application: code } = row;
    try {
      const { state } = await this.files.application(idOf(roundId, code));
      if (isKnown(state, information)) return line(row, 'REPEATED');
      insistPermitted(actor, 'registerAccountability', applicationInView(state));
      accountabilityFact(state, information, { receivedAt: round.now, round });
      if (dryRun) return line(row, 'READY');
      const hash = contentHash({ roundId, code, information, after: state.accountability ?? null });
      const key = `accountability-${hash}`;
      const own: Acting = { actor, key, commandId: commandIdOf(actor, key), requestHash: hash };
      await this.register.execute(own, { roundId, code }, information);
      return line(row, 'REGISTERED');
    } catch (error) {
      const { code: refusal, message, errors = [] } = problemOf(error);
      return line(row, 'FAULTY', [
        { code: refusal, column: errors[0]?.field ?? '', message: errors[0]?.message ?? message },
      ]);
    }
  }
}

function isReadable(row: ImportedRow): row is Readable {
  return row.information !== undefined && row.faults.length === 0;
}

/** Whether the file says the same already. */
function isKnown({ accountability }: ApplicationState, information: Readable['information']): boolean {
  if (accountability === undefined) return false;
  const { receivedFromBzkOn, activitiesFinished, auditorsOpinion, spent } = accountability;
  const known = { receivedFromBzkOn, activitiesFinished, spent, ...(auditorsOpinion && { auditorsOpinion }) };
  return contentHash(known) === contentHash(information);
}

function idOf(roundId: string, code: string): string {
  const [municipality = '', ordinal = ''] = code.split('-');
  return applicationId(roundId, municipality, Number(ordinal));
}

function line({ row, application }: ImportedRow, outcome: Line['outcome'], faults: ImportedRow['faults'] = []): Line {
  return { row, application, outcome, faults: [...faults] };
}
