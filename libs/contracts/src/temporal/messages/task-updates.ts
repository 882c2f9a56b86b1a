import type { Command } from '../command.js';

/** Somebody of the office takes the task. */
export type ClaimTask = Command;
/** Whoever took the task gives it back. */
export type ReleaseTask = Command;
