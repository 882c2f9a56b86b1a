import { z } from 'zod';
import { instant, roundId } from './values.js';

/** The clock of a rehearsal: moved on to an instant, or given back to the wall's time. */
export const roundClockBody = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('conducted'), now: instant }),
    z.strictObject({ mode: z.literal('wall') }),
  ])
  .meta({ id: 'MoveRoundClock', description: 'For rehearsals only; a conducted clock only goes forward.' });

export const roundClockView = z.object({ roundId, now: instant }).meta({ id: 'RoundClock' });
