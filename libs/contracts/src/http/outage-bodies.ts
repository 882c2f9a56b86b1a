import { z } from 'zod';
import { instant, reason } from './values.js';

export const outageBody = z.strictObject({ from: instant, to: instant, reason }).meta({
  id: 'RecordOutage',
  description: 'When the electronic channel did not work, and what of it. It excuses who came late because of it.',
});
