import type { Outage } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator writes down that the electronic channel did not work; the reason says what. */
export type RecordOutage = Command & Pick<Outage, 'from' | 'to'>;
