import type { Instant } from '@ronde/domain';
import type { ApiAnswer } from './api-client.ts';
import { inParallel } from './persistent-call.ts';
import type { RoundWatch } from './round-watch.ts';
import type { PlannedAct } from './script-calendar.ts';

/** What a conductor needs of the system: people who act, a round whose clock can be set, and its executions. */
export interface Stage {
  readonly watch: RoundWatch;
  setClock(now: Instant): Promise<void>;
  /** Plays one act and says which workflow it touched. */
  play(act: PlannedAct): Promise<{ readonly answer: ApiAnswer; readonly touched: readonly string[] }>;
  progress(at: Instant, playedActs: number): void;
}

/** An act that did not go as the script says. */
export interface Surprise {
  readonly act: PlannedAct;
  readonly what: string;
}

/** Reminders of one morning are spread over half an hour; they are let pass in one step. */
const STEP_MS = 45 * 60_000;
const WIDTH = 8;

/**
 * Plays a script against a round in lock-step: always what comes first, the next act or the next instant at which
 * something falls due, and nothing further until all is quiet again. Ends when nobody acts and nothing falls due any
 * more, or at `until`. Returns the acts that went otherwise than scripted.
 */
export async function conduct(
  stage: Stage,
  acts: readonly PlannedAct[],
  until?: Instant,
): Promise<readonly Surprise[]> {
  const endMs = until === undefined ? Infinity : Date.parse(until);
  const surprises: Surprise[] = [];
  let played = 0;
  for (;;) {
    const actMs = played < acts.length ? Date.parse(acts[played]?.at ?? '') : Infinity;
    const dueMs = stage.watch.earliestDueMs() ?? Infinity;
    const nextMs = Math.min(actMs, dueMs);
    if (nextMs === Infinity || nextMs > endMs) return surprises;
    const now = new Date(nextMs).toISOString();
    if (dueMs <= actMs) {
      await stage.watch.passDue(Math.min(dueMs + STEP_MS, Math.max(dueMs, actMs - 1), endMs));
    } else {
      const together = acts.slice(played).filter((act) => act.at === acts[played]?.at);
      surprises.push(...(await playTogether(stage, now, together)));
      played += together.length;
    }
    stage.progress(now, played);
  }
}

/** Plays what happens at one instant: on different files side by side, on the same file one after the other. */
async function playTogether(stage: Stage, now: Instant, acts: readonly PlannedAct[]): Promise<readonly Surprise[]> {
  await stage.setClock(now);
  const found: Surprise[] = [];
  const touched = new Set<string>();
  await inParallel(byFile(acts), WIDTH, async (inOrder) => {
    for (const act of inOrder) {
      const played = await stage.play(act);
      for (const workflowId of played.touched) touched.add(workflowId);
      const what = surpriseOf(act, played.answer);
      if (what !== undefined) found.push({ act, what });
    }
  });
  await stage.watch.settle(touched);
  return found;
}

function byFile(acts: readonly PlannedAct[]): readonly (readonly PlannedAct[])[] {
  const fileOf = (act: PlannedAct) => act.application?.code ?? 'round';
  return [...new Set(acts.map(fileOf))].map((file) => acts.filter((act) => fileOf(act) === file));
}

function surpriseOf(act: PlannedAct, answer: ApiAnswer): string | undefined {
  const code = answer.problem?.code;
  if (code === act.refusedWith) return undefined;
  if (code === undefined) return `was accepted and should have been refused with ${act.refusedWith}`;
  const should = act.refusedWith === undefined ? '' : ` and should have been with ${act.refusedWith}`;
  return `was refused with ${code}${should}: ${answer.problem?.detail}`;
}
