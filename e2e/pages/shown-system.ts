import { playSample } from '../../tools/rehearse/play-sample.ts';
import { startPassingSystem, type OwnSystem } from '../../tools/rehearse/own-system.ts';
import type { System } from '../../tools/rehearse/played-round.ts';
import { openCall, roundWithTroubles, smallRound } from '../small-round.ts';

/** The round that the pages show. */
export const SHOWN_ROUND = '2022-r1';
/** A round with an objection, a penalty, payments, a report that was judged, an evaluation that is due and a claim. */
export const TROUBLED_ROUND = '2023-r1';
/** A round whose call is open. */
export const OPEN_ROUND = '2022-r2';
/** Who writes an application in it. */
const WRITER = { person: 'demo-gm0599', municipality: 'GM0599' };

/** Starts a whole system with a round of two municipalities that is being assessed, for pages to show. */
export async function startShownSystem(): Promise<OwnSystem> {
  const own = await startPassingSystem('pages');
  try {
    await play(own.system, SHOWN_ROUND);
    return own;
  } catch (error) {
    await own.stop();
    throw error;
  }
}

/** The same with a round for every other page, and the draft of an application; its id replaces `{draft}` in an address. */
export async function startFullSystem(): Promise<{ readonly own: OwnSystem; readonly draft: string }> {
  const own = await startShownSystem();
  try {
    for (const round of [TROUBLED_ROUND, OPEN_ROUND] as const) await play(own.system, round);
    return { own, draft: await beginDraft(own.system) };
  } catch (error) {
    await own.stop();
    throw error;
  }
}

const SCENES = {
  [SHOWN_ROUND]: { sample: () => smallRound(['gm0518-1', 'gm0363-1']), until: '2021-11-01T12:00:00.000Z' },
  [TROUBLED_ROUND]: { sample: roundWithTroubles, until: '2026-04-21T12:00:00.000Z' },
  [OPEN_ROUND]: { sample: () => openCall([WRITER.municipality]), until: '2021-09-20T12:00:00.000Z' },
} as const;

async function play(system: System, round: keyof typeof SCENES): Promise<void> {
  const { sample, until } = SCENES[round];
  const surprises = await playSample(system, sample(), round, () => undefined, until);
  if (surprises.length === 0) return;
  throw new Error(surprises.map(({ act, what }) => `${round}, ${act.name} ${what}`).join('\n'));
}

async function beginDraft({ api }: System): Promise<string> {
  const { person, municipality } = WRITER;
  const path = `/rounds/${OPEN_ROUND}/drafts`;
  const begun = { method: 'POST', path, person, idempotencyKey: 'shown-draft', body: { municipality } } as const;
  const { draftId } = await api.demand<{ readonly draftId: string }>(begun);
  const projects = [{ title: 'Weerbaar opvoeden', component: 'RESILIENCE', requestedCents: 5_500_000 }];
  const written = { partnerMunicipalities: [], projects };
  const saved = { method: 'PUT', path: `/drafts/${draftId}`, person, ifMatch: '1', body: written } as const;
  await api.demand({ ...saved, idempotencyKey: 'shown-draft-written' });
  return draftId;
}
