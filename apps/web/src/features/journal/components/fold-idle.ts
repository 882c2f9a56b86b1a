import { dateOf, daysBetween } from '../../../shared/format/date.js';

/** A line of the timeline: something that happened, or days in which nothing did. */
export type Line<E> = { readonly entry: E } | { readonly idleDays: number; readonly before: string };

const WORTH_FOLDING = 3;

/** The entries with a line for each stretch of days in which nothing happened. */
export function foldIdle<E extends { readonly at: string }>(entries: readonly E[]): readonly Line<E>[] {
  return entries.flatMap((entry, index): Line<E>[] => {
    const previous = entries[index - 1];
    const idleDays = previous === undefined ? 0 : daysBetween(dateOf(previous.at), dateOf(entry.at)) - 1;
    return idleDays < WORTH_FOLDING ? [{ entry }] : [{ idleDays, before: entry.at }, { entry }];
  });
}
