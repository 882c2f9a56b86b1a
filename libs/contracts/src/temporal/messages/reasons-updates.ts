import type { ReasonsEditWanted } from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator writes the reasons of a decision that is to be taken (Awb 3:46, 7:12). */
export interface EditReasons extends Command, ReasonsEditWanted {}
