import { Inject, Injectable } from '@nestjs/common';
import type { Answer, EngineMessage, ObjectionInput, ReopenInput } from '@ronde/contracts';
import { evolveObjection, NO_OBJECTION, objectionInView, registerAppeal, type ObjectionFact } from '@ronde/domain';
import { carriedOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Receipts } from '../platform/receipts/receipts.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { ObjectionParams } from './objection-params.js';

type Appeal = Parameters<typeof registerAppeal>[1];

/** An appeal that is heard of after the file of an objection was closed: noted, and the file opened anew. */
@Injectable()
export class ReopenObjection {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  forAppeal(acting: Acting, params: ObjectionParams, appeal: Appeal): Promise<Answer> {
    return this.receipts.take(acting, () => this.prepare(acting, params, appeal));
  }

  private async prepare({ actor }: Acting, params: ObjectionParams, appeal: Appeal) {
    const objectionId = objectionIdOf(params);
    const [file, round] = await Promise.all([this.files.objection(objectionId), this.rounds.read(params.roundId)]);
    insistPermitted(actor, 'registerAppeal', objectionInView(file.state, municipalityOf(params)));
    const { terms, now: at } = round;
    const [fact] = registerAppeal(file.state, appeal, { terms, at, actor }) as [ObjectionFact];
    const told = { initial: NO_OBJECTION, evolve: evolveObjection };
    const appealed = { fact, at, actorId: actor.id, position: file.position + 1 };
    const carried = await carriedOf(this.database, file.stream, told, [appealed]);
    const input: ReopenInput<ObjectionInput> = { objectionId, terms, carried, startedAt: at };
    return {
      ...{ stream: file.stream, roundId: params.roundId, at, fact, expectedPosition: file.position },
      messages: (): readonly EngineMessage[] => [{ kind: 'start', workflowId: file.stream, input, reopens: true }],
      answer: (position: number): Answer => ({ position, factTypes: [fact.type] }),
    };
  }
}
