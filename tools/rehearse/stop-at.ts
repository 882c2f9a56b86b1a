import { localTimeInstant } from '@ronde/domain';
import { playSample, type Say } from './play-sample.ts';
import { setClock, type System } from './played-round.ts';
import { playEarlier } from './rehearse-sample.ts';
import type { Sample } from './sample-file.ts';

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/;

/**
 * Plays a round, the one before it first, up to a moment, `2021-10-21 09:00` in Amsterdam, and leaves it standing there for people to act in.
 * Answers with the exit code: 1 when an act went otherwise than scripted.
 */
export async function stopAt(
  moment: string,
  system: System,
  sample: Sample,
  roundId: string,
  say: Say,
): Promise<number> {
  const [, date, time] = LOCAL_TIME.exec(moment) ?? [];
  if (!date || !time) throw new Error(`"${moment}" is not a moment; write it as "2021-10-21 09:00".`);
  const until = localTimeInstant(date, time);
  const earlier = await playEarlier(system, sample, roundId, say);
  const surprises = await playSample(system, sample, roundId, say, until);
  await setClock(system, roundId, { mode: 'conducted', now: until });
  const all = [...earlier.flatMap((round) => round.surprises), ...surprises];
  for (const { act, what } of all) say(`${act.name} by ${act.person} ${what}`);
  say(`${roundId} stands at ${date} ${time}; go on with --resume ${roundId}`);
  return all.length === 0 ? 0 : 1;
}
