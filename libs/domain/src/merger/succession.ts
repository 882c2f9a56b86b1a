import type { LocalDate, MunicipalityCode } from '../vocabulary.js';
import type { RegisteredMerger } from './merger.js';

/**
 * Who bears the rights and duties of a municipality on a day: itself, or who took over, also through several mergers
 * (Wet algemene regels herindeling art. 44).
 */
export function successorOn(
  mergers: readonly RegisteredMerger[],
  municipality: MunicipalityCode,
  day: LocalDate,
): MunicipalityCode {
  const next = standingOn(mergers, day).find(({ merged }) => merged.includes(municipality));
  return next === undefined ? municipality : successorOn(mergers, next.successor, day);
}

/** The municipalities that have gone up in this one by a day; none in one that itself has ceased. */
export function predecessorsOn(
  mergers: readonly RegisteredMerger[],
  municipality: MunicipalityCode,
  day: LocalDate,
): readonly MunicipalityCode[] {
  const ceased = standingOn(mergers, day).flatMap(({ merged }) => merged);
  return ceased.filter((code) => successorOn(mergers, code, day) === municipality);
}

function standingOn(mergers: readonly RegisteredMerger[], day: LocalDate): readonly RegisteredMerger[] {
  return mergers.filter(({ struck, effectiveOn }) => !struck && effectiveOn <= day);
}
