import { calledPath } from './act-requests.ts';
import type { ActName } from './sample-acts.ts';
import type { PlannedAct } from './script-calendar.ts';

const RECOVERY_ACTS: readonly ActName[] = ['registerRepayment', 'demandPayment', 'fixInterest'];

/** Files that are executions of their own, by where they stand in an address: `objections/1`, `payments/gm0518-1/1`. */
const BELOW_APPLICATION: Readonly<Record<string, string>> = { objections: 'objection' };
const BESIDE_APPLICATION: Readonly<Record<string, string>> = {
  payments: 'payment',
  penalties: 'penalty',
  recoveries: 'recovery',
};

/** The workflows that an act's Update or receipt reaches first. */
export function touchedBy(act: PlannedAct, roundId: string): readonly string[] {
  const code = act.application?.code;
  const path = [roundId, code, act.projectId].filter(Boolean).join('/');
  if (act.act === 'call') return touchedByCall(calledPath(act), roundId);
  if (act.act.endsWith('Task')) return [`task/${[roundId, code, act.task].filter(Boolean).join('/')}`];
  if (act.act.endsWith('Evaluation')) return [`evaluation/${path}`];
  if (act.act.endsWith('Monitoring')) return [['monitoring', path, act.year].filter(Boolean).join('/')];
  if (RECOVERY_ACTS.includes(act.act)) return [`recovery/${path}/1`];
  return code === undefined ? [`funding-round/${roundId}`] : [`application/${path}`];
}

function touchedByCall(path: string, roundId: string): readonly string[] {
  const [kind = '', code = '', below = '', nth] = path.split('/');
  if (kind in BESIDE_APPLICATION) return [`${BESIDE_APPLICATION[kind]}/${roundId}/${code}/${below}`];
  const round = `funding-round/${roundId}`;
  if (kind !== 'applications' || code === '') return [round];
  const file = `application/${roundId}/${code}`;
  return nth !== undefined && below in BELOW_APPLICATION
    ? [file, `${BELOW_APPLICATION[below]}/${roundId}/${code}/${nth}`]
    : [file];
}
