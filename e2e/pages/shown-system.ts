import { playSample } from '../../tools/rehearse/play-sample.ts';
import { startPassingSystem, type OwnSystem } from '../../tools/rehearse/own-system.ts';
import { smallRound } from '../small-round.ts';

/** The round that the pages show. */
export const SHOWN_ROUND = '2022-r1';

/** Starts a whole system with a round of two municipalities that is being assessed, for pages to show. */
export async function startShownSystem(): Promise<OwnSystem> {
  const own = await startPassingSystem('pages');
  try {
    const sample = smallRound(['gm0518-1', 'gm0363-1']);
    await playSample(own.system, sample, SHOWN_ROUND, () => undefined, '2021-11-01T12:00:00.000Z');
    return own;
  } catch (error) {
    await own.stop();
    throw error;
  }
}
