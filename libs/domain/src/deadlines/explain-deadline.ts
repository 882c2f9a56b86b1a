import { dateInWords, dayInWords } from '../calendar/date-in-words.js';
import { capitalised } from '../capitalised.js';
import type { Language } from '../calendar/language.js';
import type { Deadline, DeadlineStep } from './deadline.js';

/** The few words around the parts of an explanation. */
const WORDS = {
  nl: {
    because: 'want',
    and: 'en',
    isNot: 'is geen werkdag',
    areNot: 'zijn geen werkdagen',
    stays: 'De einddatum schuift niet op',
    assumption: 'geen wettelijke termijn',
  },
  en: {
    because: 'because',
    and: 'and',
    isNot: 'is no working day',
    areNot: 'are no working days',
    stays: 'The end does not roll',
    assumption: 'assumption',
  },
} as const satisfies Record<Language, unknown>;

function listed(parts: readonly string[], language: Language): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${WORDS[language].and} ${parts.at(-1)}`;
}

function dayPassedOver({ from, because }: DeadlineStep, language: Language): string {
  const day = dayInWords(from, language);
  return day.startsWith(because[language]) ? day : `${day} (${because[language]})`;
}

function whyMoved(steps: readonly DeadlineStep[], language: Language): string {
  const words = WORDS[language];
  const days = steps.map((step) => dayPassedOver(step, language));
  return `, ${words.because} ${listed(days, language)} ${days.length === 1 ? words.isNot : words.areNot} (Awt 1(1))`;
}

function source(article: string, language: Language): string {
  return article === 'assumption' ? WORDS[language].assumption : article;
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}

function asSentence(step: DeadlineStep, language: Language): string {
  return sentence(`${step.because[language]}: ${dateInWords(step.to, language)} (${source(step.article, language)})`);
}

function whyUnmoved(steps: readonly DeadlineStep[], language: Language): string[] {
  if (steps.length === 0) return [];
  const reasons = steps.map(({ because, article }) => `${because[language]} (${source(article, language)})`);
  return [`${WORDS[language].stays}: ${listed(reasons, language)}.`];
}

/**
 * Says in plain sentences when the deadline ends and why: `6 mei 2026, want dinsdag 5 mei 2026 (Bevrijdingsdag) is geen
 * werkdag (Awt 1(1)). 6 weken na …`, then each suspension or extension, and what to look out for.
 */
export function explainDeadline(deadline: Deadline, language: Language): string {
  const { steps } = deadline;
  const rolled = steps.filter(({ rule }) => rule === 'R2');
  const stayed = steps.filter(({ rule }) => ['R4', 'R5', 'R7', 'R15'].includes(rule));
  const others = steps.filter((step) => !rolled.includes(step) && !stayed.includes(step));
  const endsOnDayOff = deadline.warnings.some(({ code }) => code === 'ENDS_ON_NON_WORKING_DAY');
  const answer = `${dateInWords(deadline.end, language)}${rolled.length > 0 ? whyMoved(rolled, language) : ''}.`;
  return [
    answer,
    ...others.map((step) => asSentence(step, language)),
    ...(endsOnDayOff ? whyUnmoved(stayed, language) : []),
    ...deadline.warnings.map(({ text }) => sentence(text[language].replace(/\.$/, ''))),
  ].join(' ');
}
