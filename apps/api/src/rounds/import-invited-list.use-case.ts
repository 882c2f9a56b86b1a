import { Inject, Injectable } from '@nestjs/common';
import type { listImportBody } from '@ronde/contracts/http';
import { OTHER_NAMES } from '@ronde/contracts/names';
import { draftInvitedList, roundInView } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { bare, readTable, type ImportedRow } from '../platform/imports/imported-table.js';
import { rowFault, type ImportReport } from '../platform/imports/row-fault.js';
import { ownAct, takeRows, type CheckedRow } from '../platform/imports/take-rows.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { DraftInvitedListUseCase } from './draft-invited-list.use-case.js';

const COLUMNS = {
  known: [
    { name: 'municipality', called: ['gemeente', 'naam', 'name', 'code', 'gemeentecode', 'leadMunicipality'] },
    { name: 'reason', called: ['reden', 'toelichting', 'note'], optional: true },
  ],
} as const;

/** The invited municipalities from a list, each by name or code; all of them are one draft of the invited list. */
@Injectable()
export class ImportInvitedListUseCase {
  constructor(
    @Inject(DraftInvitedListUseCase) private readonly draft: DraftInvitedListUseCase,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(acting: Acting, roundId: string, body: z.output<typeof listImportBody>): Promise<ImportReport> {
    const [{ state }, { now: at, terms }] = await Promise.all([this.files.round(roundId), this.rounds.read(roundId)]);
    insistPermitted(acting.actor, 'draftInvitedList', roundInView(state));
    const { rows, hash } = await readTable(body, COLUMNS);
    const byName = await this.codesByName();
    const read = rows.map((row) => readMunicipality(row, byName));
    const checked = read.map((row) => withoutTwins(row, read));
    const codes = checked.flatMap(({ wanted }) => wanted ?? []);
    if (codes.length > 0) draftInvitedList(state, { municipalities: codes }, { actor: acting.actor, at, terms });
    if (body.dryRun || checked.length === 0 || checked.some(({ faults }) => faults.length > 0))
      return takeRows(acting, checked, { dryRun: true, hash, act: () => Promise.resolve() });
    const list = { municipalities: codes };
    await this.draft.execute(ownAct(acting, hash, { roundId, list }), roundId, list);
    return { dryRun: false, rows: checked.map(({ row, about }) => ({ row, about, outcome: 'DONE', faults: [] })) };
  }

  private async codesByName(): Promise<ReadonlyMap<string, string>> {
    const names = await this.municipalities.byCode();
    const official = [...names].flatMap(([code, name]) => [[bare(name), code] as const, [bare(code), code] as const]);
    return new Map([...OTHER_NAMES.map(([name, code]) => [bare(name), code] as const), ...official]);
  }
}

function readMunicipality({ row, cells }: ImportedRow, byName: ReadonlyMap<string, string>): CheckedRow<string> {
  const about = String(cells['municipality'] ?? '');
  const wanted = byName.get(bare(about)) ?? byName.get(bare(`GM${about.padStart(4, '0')}`));
  if (wanted !== undefined) return { row, about, faults: [], wanted };
  const nl = 'Deze gemeente bestaat niet. Schrijf de naam of de code van het CBS, zoals GM0518.';
  const en = 'There is no such municipality. Write its name or its code by the CBS, such as GM0518.';
  return { row, about, faults: [{ ...rowFault('municipality', nl, en), code: 'UNKNOWN_MUNICIPALITY' }] };
}

function withoutTwins(one: CheckedRow<string>, rows: readonly CheckedRow<string>[]): CheckedRow<string> {
  const twin = rows.find(({ row, wanted }) => row < one.row && wanted !== undefined && wanted === one.wanted);
  if (twin === undefined) return one;
  const [nl, en] = [`Regel ${twin.row} noemt deze gemeente ook.`, `Row ${twin.row} names this municipality too.`];
  return { ...one, faults: [rowFault('municipality', `${nl} Verwijder één van beide.`, `${en} Remove one of them.`)] };
}
