import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkflowType } from '@ronde/contracts';

/** A change that running executions do not survive, as somebody might make it unaware. */
export interface BadEdit {
  readonly workflow: WorkflowType;
  /** What the change does, in words. */
  readonly change: string;
  /** The recorded history that no longer replays. */
  readonly breaks: string;
  /** The file it is made in, below `workflows/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** One for each workflow type; each touches the code of its own type only. */
export const badEdits: readonly BadEdit[] = [
  {
    workflow: 'fundingRound',
    change: 'the evaluation period begins before the execution period',
    breaks: 'funding-round-from-framework-to-closed-books',
    file: 'funding-round/funding-round.workflow.ts',
    from: '  await monitorExecution(round);\n  await evaluate(round);\n',
    to: '  await evaluate(round);\n  await monitorExecution(round);\n',
  },
  {
    workflow: 'application',
    change: 'a file is assessed before it is checked for completeness',
    breaks: 'application-supplemented-awarded-and-settled',
    file: 'application/application.workflow.ts',
    from: '  await checkCompleteness(file);\n  await assess(file);\n',
    to: '  await assess(file);\n  await checkCompleteness(file);\n',
  },
  {
    workflow: 'task',
    change: 'a moved due date is no longer written down',
    breaks: 'task-taken-given-back-and-done',
    file: 'task/task.workflow.ts',
    from: "  await conclude(file)(() => [{ type: 'taskDueMoved', data: { previousDueOn, dueOn, dueAt } }]);\n",
    to: '',
  },
  {
    workflow: 'evaluation',
    change: 'nobody is reminded of a report any more',
    breaks: 'evaluation-returned-and-accepted',
    file: 'evaluation/evaluation.workflow.ts',
    from: '    await awaitReport(file, duty);\n',
    to: "    await until(file, 'report', () => file.state.status !== 'DUE');\n",
  },
  {
    workflow: 'monitoring',
    change: 'a report that came is no longer laid before an office',
    breaks: 'monitoring-reviewed',
    file: 'monitoring/monitoring.workflow.ts',
    from: "  if (file.state.status === 'RECEIVED') await openReview(file, duty, reviewTask(duty));\n",
    to: '',
  },
  {
    workflow: 'recovery',
    change: 'a claim that was not paid in time is no longer laid before an administrator',
    breaks: 'recovery-in-default-and-paid',
    file: 'recovery/recovery.workflow.ts',
    from: '    else await followUp(file);\n',
    to: "    else await until(file, 'follow-up', () => hasEnded(file.state) || awaitsRepayment(file.state));\n",
  },
  {
    workflow: 'objection',
    change: 'an objection is no longer laid before an administrator',
    breaks: 'objection-late-and-founded',
    file: 'objection/phases/preparation.phase.ts',
    from: '    await openHandling(file);\n',
    to: '',
  },
  {
    workflow: 'penalty',
    change: 'a penalty runs without end',
    breaks: 'penalty-fully-run-and-fixed',
    file: 'penalty/penalty.workflow.ts',
    from: 'const lastMoment = () => afterGrace(file.state.notice!.lastDayEndsAt);',
    to: 'const lastMoment = () => undefined;',
  },
  {
    workflow: 'payment',
    change: 'an order to pay is over before it is paid',
    breaks: 'payment-failed-once-and-made',
    file: 'payment/payment.workflow.ts',
    from: '  await untilPaid(file);\n',
    to: '',
  },
  {
    workflow: 'deadlineWatch',
    change: 'nobody looks any more whether something is about to lapse',
    breaks: 'deadline-watch-until-nothing-can-lapse',
    file: 'deadline-watch/deadline-watch.workflow.ts',
    from: '  while (watch.state.nextLookOn !== null) {\n',
    to: '  while (false) {\n',
  },
];

/** Makes every bad edit in a copy of `workflows/`. Throws when one does not apply exactly once. */
export function makeBadEdits(folder: string, edits: readonly BadEdit[] = badEdits): void {
  for (const { file, from, to, change } of edits) {
    const target = path.join(folder, file);
    const pieces = readFileSync(target, 'utf8').split(from);
    if (pieces.length !== 2) throw new Error(`"${change}" applies ${pieces.length - 1} times in ${file}, not once`);
    writeFileSync(target, pieces.join(to));
  }
}
