import type { Language } from '../../../shared/i18n/language.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import type { DateParts } from '../../../shared/ui/form/date-parts.js';
import { datesLater, filledFrom } from './copied-round.js';
import { NO_DATE, type TypedRound } from './round-to-draft.js';
import { DATE_NAMES } from './suggested-dates.js';

/** A constant that is other than it was: by the id of its field, both as they are typed. */
export interface Change {
  readonly id: string;
  readonly was: string;
  readonly is: string;
}

/** What differs from the round that is copied; its dates count as many years later as the new round is. */
export function changesFrom(
  copied: Pick<Round, 'terms'>,
  typed: TypedRound,
  year: number | undefined,
  language: Language,
): readonly Change[] {
  const { texts, notification } = filledFrom(copied, language);
  const lines = Object.entries(texts).map(([id, was]) => ({ id, was, is: (typed.texts[id] ?? '').trim() }));
  const dates = year === undefined ? {} : datesLater(copied, year);
  const days = DATE_NAMES.map((name) => ({
    ...{ id: `dates.${name}`, was: written(dates[name]), is: written(typed.dates[name]) },
  }));
  return [...lines, ...days, { id: 'notification', was: notification, is: typed.notification }].filter(
    ({ was, is }) => was !== is && is !== '',
  );
}

function written({ day, month, year }: DateParts = NO_DATE): string {
  return [day, month, year]
    .filter(Boolean)
    .map((part) => part.replace(/^0/, ''))
    .join('-');
}
