import { capitalised } from '@ronde/domain';
import type { ExplainedDate } from '../letters/explained-dates.js';
import { day, type MailText, type Passage } from '@ronde/letters/mails';

/** The text with, for each date it names that somebody is held to, why it is that date. */
export function withReasons(text: MailText, dates: readonly ExplainedDate[], toMunicipality: boolean): MailText {
  const said = JSON.stringify([text.subject, text.passages]);
  const named = dates.filter(({ on, internal }) => !(internal && toMunicipality) && said.includes(day(on)));
  if (named.length === 0) return text;
  return { ...text, passages: [...text.passages, ...passages(named)] };
}

function passages(named: readonly ExplainedDate[]): readonly Passage[] {
  const heading = named.length === 1 ? 'Waarom deze datum?' : 'Waarom deze datums?';
  return [heading, { list: named.map(({ name, explanation }) => `${capitalised(name)}: ${explanation}`) }];
}
