import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../infra/local/directories.ts';
import { applicationBody } from '../rehearse/application-body.ts';
import { playSample } from '../rehearse/play-sample.ts';
import { setClock } from '../rehearse/played-round.ts';
import { readSample, type SampleApplication } from '../rehearse/sample-file.ts';
import type { BenchSystem } from './bench-system.ts';

/** The round into which everything is submitted, with its call open and every municipality invited. */
export interface BenchRound {
  readonly roundId: string;
  /** An application nobody has handed in yet: of each municipality its first one, then its second, and so on. */
  nextApplication(): { readonly code: string; readonly person: string; readonly body: object };
}

const OPEN_AT = '2021-09-20T08:00:00.000Z';

/** Conducts the round of 2022 up to its open call, as its sample scripts it, and waits until its invitations are sent. */
export async function openRound(bench: BenchSystem): Promise<BenchRound> {
  const sample = readSample(path.join(projectRoot, 'samples/2022-illustrative.json'));
  const [pattern] = sample.applications as [SampleApplication];
  const roundId = '2022-bench';
  const { rows } = await bench.pools.system.query<{ code: string }>('SELECT code FROM municipality ORDER BY code');
  const invited = rows.map(({ code }) => code);
  const script = sample.script.filter(({ act }) => /Framework|InvitedList/.test(act));
  await playSample(bench.system, { ...sample, invited, script, applications: [] }, roundId, () => undefined, OPEN_AT);
  await setClock(bench.system, roundId, { mode: 'conducted', now: OPEN_AT });
  await untilQuiet(bench);
  const leads = invited.filter((code) => !pattern.partners.includes(code)).map((code) => code.toLowerCase());
  let handedIn = 0;
  return {
    roundId,
    nextApplication: () => {
      const municipality = leads[handedIn % leads.length];
      const code = `${municipality}-${Math.floor(handedIn / leads.length) + 1}`;
      handedIn += 1;
      return { code, person: `demo-${municipality}`, body: applicationBody({ ...pattern, code }) };
    },
  };
}

/** Waits until nothing is on its way in the system any more: no mail, no message. */
export async function untilQuiet({ pools }: BenchSystem): Promise<void> {
  for (let quietLooks = 0; quietLooks < 3; await sleep(200)) {
    const { rows } = await pools.system.query("SELECT 1 FROM outbox WHERE status IN ('pending', 'sending') LIMIT 1");
    quietLooks = rows.length === 0 ? quietLooks + 1 : 0;
  }
}
