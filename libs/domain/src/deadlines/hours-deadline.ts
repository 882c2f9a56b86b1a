import { localDateOf, localTimeOf } from '../calendar/amsterdam-time.js';
import { dateInWords } from '../calendar/date-in-words.js';
import { instantOf, millisecondsOf } from '../calendar/instant.js';
import { insist } from '../refusal.js';
import { reasonsNotToRoll } from './awt-scope.js';
import type { Deadline, DeadlineFacts, DeadlineStep } from './deadline.js';
import { lengthInWords } from './length-in-words.js';

const MS_PER_HOUR = 3_600_000;

/**
 * A term in hours: elapsed hours from an instant, over changes of the clock too, never rolled (R4). `endInstant` is
 * exact; `end` is the day it falls on. Refuses with HOURS_NEED_AN_INSTANT a term from a day, counted back, or moved.
 */
export function computeHoursDeadline(facts: DeadlineFacts): Deadline {
  const { term, event } = facts;
  const isPlain = !term.backwards && !facts.suspensions?.length && !facts.extension && !facts.namedDates?.length;
  insist(
    'at' in event && isPlain,
    'HOURS_NEED_AN_INSTANT',
    `${term.code}: a term in hours is counted forward from an instant and nothing else moves it.`,
  );
  const endInstant = instantOf(millisecondsOf(event.at) + term.length.count * MS_PER_HOUR);
  const [startDate, end] = [localDateOf(event.at), localDateOf(endInstant)];
  const length = lengthInWords(term.length);
  const because = {
    nl: `${length.nl} na ${dateInWords(startDate, 'nl')} ${localTimeOf(event.at)}`,
    en: `${length.en} after ${dateInWords(startDate, 'en')} ${localTimeOf(event.at)}`,
  };
  const counted: DeadlineStep = { rule: 'R1', article: term.article, from: startDate, to: end, because };
  const notRolled = reasonsNotToRoll(term).map((reason) => ({ ...reason, from: end, to: end }));
  return {
    term: term.code,
    article: term.article,
    name: term.name,
    startDate,
    countedEnd: end,
    rawEnd: end,
    end,
    endInstant,
    suspendedDays: 0,
    provisional: false,
    suspendedSince: null,
    otherReading: null,
    planOn: end,
    steps: [counted, ...notRolled],
    warnings: [],
    facts,
  };
}
