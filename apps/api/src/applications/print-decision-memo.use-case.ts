import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { DEADLINE_WORDS, REASONED_DECISION_WORDS, renderDecisionMemo, type DecisionMemoData } from '@ronde/letters';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf } from '../platform/audit/act.js';
import { DATABASE } from '../platform/database/database.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import type { ApplicationParams } from './decide-on-application.js';
import { ReadDecisionMemoUseCase } from './read-decision-memo.use-case.js';

type Memo = Awaited<ReturnType<ReadDecisionMemoUseCase['execute']>>;

/** The decision memo as PDF, as the file stands when it is asked for; the same data as on the page. */
@Injectable()
export class PrintDecisionMemoUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
    @Inject(ReadDecisionMemoUseCase) private readonly memo: ReadDecisionMemoUseCase,
  ) {}

  async execute(actor: Actor, params: ApplicationParams): Promise<Buffer> {
    const { memo, round, position } = await this.memo.read(actor, params);
    const { terms, now } = round;
    const [names, titles] = await Promise.all([this.municipalities.byCode(), this.titles(applicationIdOf(params))]);
    const municipality = municipalityOf(params);
    const about = {
      ...{ rehearsal: terms.rehearsal, round: terms.title, municipality: names.get(municipality) ?? municipality },
      ...{ madeAt: now, position },
    };
    return Buffer.from(
      await renderDecisionMemo(
        { ...about, ...printed(memo, titles), caseReference: memo.caseReference || memo.applicationId },
        'archive',
      ),
    );
  }

  private async titles(applicationId: string): Promise<ReadonlyMap<string, string | null>> {
    const rows = await this.database.query<{ projectId: string; title: string | null }[]>(
      'SELECT project_id AS "projectId", title FROM project WHERE application_id = $1',
      [applicationId],
    );
    return new Map(rows.map(({ projectId, title }) => [projectId, title]));
  }
}

function printed(memo: Memo, titles: ReadonlyMap<string, string | null>) {
  const { roomBeforeCents, roomAfterCents } = memo.ledger;
  const { caseReference, requestedCents, advisedCents, allocatedCents, divergent, mandate } = memo;
  return {
    ...{ caseReference, requestedCents, advisedCents, allocatedCents, divergent, mandate },
    ...{ flags: [...memo.flags], missing: [...memo.missing], proposedRefusal: memo.proposedRefusal ?? null },
    projects: memo.lines.map(({ projectId, advice, conditions, ...line }) => ({
      ...line,
      title: titles.get(projectId) ?? projectId,
      advice: advice.map((one) => ({ ...one })),
      conditions: [...conditions],
    })),
    room: { beforeCents: roomBeforeCents, afterCents: roomAfterCents },
    deadlines: memo.deadlines.map(({ code, dueOn, explanation, done }) => ({
      ...{ title: DEADLINE_WORDS[code] ?? code, dueOn, explanation: explanation.nl, done },
    })),
    reasons: memo.reasons.map(({ decision, outdatedBy, text }) => ({
      ...{ title: REASONED_DECISION_WORDS[decision], outdated: outdatedBy !== null },
      paragraphs: text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    })),
  } satisfies Partial<DecisionMemoData>;
}
