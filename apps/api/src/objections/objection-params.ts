import type { FileParams } from '../platform/audit/act.js';

/** The address of the objections against decisions on an application. */
export type ContestedParams = FileParams & { readonly roundId: string; readonly code: string };

/** The address of an objection. */
export type ObjectionParams = ContestedParams & { readonly nth: string };
