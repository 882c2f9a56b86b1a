import type { FileParams } from '../platform/audit/act.js';

/** The address of the notices of default about one application and its objections. */
export type LateFileParams = FileParams & { readonly roundId: string; readonly code: string };

/** The address of a notice of default. */
export type PenaltyParams = LateFileParams & { readonly nth: string };
