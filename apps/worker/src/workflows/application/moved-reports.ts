import {
  DUE_MOVED,
  type EngineMessage,
  evaluationStream,
  monitoringStream,
  type ReportDueMoved,
} from '@ronde/contracts';
import { type ApplicationFact, dueAtEndOf, type Instant, type LocalDate } from '@ronde/domain';
import type { ApplicationFile } from './application-file.js';

/** An extension of the execution tells the reports that hang on its end their new days. */
export function reportsMoved(
  { state }: ApplicationFile,
  facts: readonly ApplicationFact[],
  at: Instant,
): readonly EngineMessage[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'executionExtended' || state.monitoringId === undefined) return [];
    const { evaluationDueOn, monitoringDueOn, accountabilityDueOn: awaitedUntil } = fact.data;
    const moved = (workflowId: string, dueOn?: LocalDate): EngineMessage => {
      const payload: ReportDueMoved = { ...(dueOn && dueAtEndOf(dueOn)), awaitedUntil, at };
      return { kind: 'signal', workflowId, signal: DUE_MOVED, payload };
    };
    return [
      moved(monitoringStream(state.monitoringId), monitoringDueOn),
      ...state.evaluations.map(({ evaluationId }) => moved(evaluationStream(evaluationId), evaluationDueOn)),
    ];
  });
}
