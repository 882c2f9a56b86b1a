import { dateInWords } from '../calendar/date-in-words.js';
import type { Bilingual } from '../calendar/language.js';
import { addDays, compareDates, daysBetween } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import type { DeadlineWarning } from './deadline.js';
import type { LapseReading, OtherSuspension, SupplementSuspension, Suspension } from './suspension.js';

/** The days over which a suspension stops the clock, before overlaps are taken out. Nothing is suspended if `last` is before `first`. */
export interface SuspendedPeriod {
  readonly article: string;
  /** The day whose act stops the clock from the next day on. */
  readonly calledOn: LocalDate;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly open: boolean;
  readonly warnings: readonly DeadlineWarning[];
}

const ARTICLES: Readonly<Record<Suspension['ground'], string>> = {
  supplement: 'Awb 4:15(1)a',
  agreement: 'Awb 4:15(2)a',
  'applicant-delay': 'Awb 4:15(2)b',
  'force-majeure': 'Awb 4:15(2)c',
};

function withoutTerm(invitedOn: LocalDate): DeadlineWarning {
  const text: Bilingual = {
    nl: `Het verzoek van ${dateInWords(invitedOn, 'nl')} noemde geen termijn en schort daarom niets op (ECLI:NL:RVS:2016:2527).`,
    en: `The invitation of ${dateInWords(invitedOn, 'en')} named no term and so suspends nothing (ECLI:NL:RVS:2016:2527).`,
  };
  return { code: 'SUSPENSION_WITHOUT_TERM', text };
}

/** The first day on which the clock runs again: that of receipt, or the one after the unused term (R9). */
function resumeDay(receivedOn: LocalDate | null, termEndsOn: LocalDate, reading: LapseReading): LocalDate {
  if (receivedOn !== null && compareDates(receivedOn, termEndsOn) <= 0) return receivedOn;
  return reading === 'day-after' ? addDays(termEndsOn, 1) : termEndsOn;
}

function supplementPeriod(
  { invitedOn, termEndsOn, receivedOn, article = ARTICLES.supplement }: SupplementSuspension,
  reading: LapseReading,
  asOf: LocalDate | undefined,
): SuspendedPeriod {
  const common = { article, calledOn: invitedOn, first: addDays(invitedOn, 1) };
  if (termEndsOn === null) return { ...common, last: invitedOn, open: false, warnings: [withoutTerm(invitedOn)] };
  insist(
    compareDates(termEndsOn, invitedOn) >= 0 && (receivedOn === null || compareDates(receivedOn, invitedOn) >= 0),
    'SUSPENSION_INVALID',
    `The term and the supplement cannot lie before the invitation of ${invitedOn}.`,
  );
  const last = addDays(resumeDay(receivedOn, termEndsOn, reading), -1);
  const open = receivedOn === null && asOf !== undefined && compareDates(asOf, termEndsOn) <= 0;
  return { ...common, last, open, warnings: [] };
}

function notNotified(firstDay: LocalDate): DeadlineWarning {
  const text: Bilingual = {
    nl: `Begin of einde van de opschorting vanaf ${dateInWords(firstDay, 'nl')} is niet aan de aanvrager meegedeeld (Awb 4:15).`,
    en: `The applicant was not told when the suspension from ${dateInWords(firstDay, 'en')} began or ended (Awb 4:15).`,
  };
  return { code: 'SUSPENSION_NOT_NOTIFIED', text };
}

function otherPeriod(suspension: OtherSuspension, asOf: LocalDate | undefined): SuspendedPeriod {
  const { ground, firstDay, lastDay, startNotifiedOn, endNotifiedOn } = suspension;
  const last = lastDay ?? asOf;
  insist(
    last !== undefined,
    'SUSPENSION_OPEN_NEEDS_DATE',
    `The suspension from ${firstDay} has not ended; say on which day the deadline is asked for.`,
  );
  insist(
    lastDay === null || daysBetween(firstDay, lastDay) >= 0,
    'SUSPENSION_INVALID',
    `A suspension cannot end before it begins on ${firstDay}.`,
  );
  const told = startNotifiedOn !== null && (lastDay === null || endNotifiedOn !== null);
  return {
    article: ARTICLES[ground],
    calledOn: addDays(firstDay, -1),
    first: firstDay,
    last,
    open: lastDay === null,
    warnings: told ? [] : [notNotified(firstDay)],
  };
}

/**
 * R9: from and through which day a suspension stops the clock. Refuses with SUSPENSION_INVALID an impossible order of dates, and
 * with SUSPENSION_OPEN_NEEDS_DATE an open-ended suspension when `asOf` is not given.
 */
export function suspendedPeriod(suspension: Suspension, reading: LapseReading, asOf?: LocalDate): SuspendedPeriod {
  return suspension.ground === 'supplement'
    ? supplementPeriod(suspension, reading, asOf)
    : otherPeriod(suspension, asOf);
}

/** True when a granted term passed, or will pass, unused: then "lapsed" can be read two ways. */
export function lapsesUnused(suspension: Suspension): boolean {
  if (suspension.ground !== 'supplement' || suspension.termEndsOn === null) return false;
  return suspension.receivedOn === null || compareDates(suspension.receivedOn, suspension.termEndsOn) > 0;
}
