import { applicationOfStream } from '@ronde/contracts';
import type { FactDetails, LapsingTerm } from '@ronde/domain';
import { day } from './dutch-phrases.js';
import type { MailText } from './mail-text.js';
import type { LapsingView } from './mail-view.js';
import { roundPath } from './public-paths.js';

const TERM_WORDS: Record<LapsingTerm, string> = {
  UNTREATED: 'bekendmaken dat de aanvraag niet wordt behandeld',
  DECISION: 'beslissen op de aanvraag',
  PAYMENT: 'betalen',
  CHANGE_REQUEST: 'beslissen op het wijzigingsverzoek',
  SETTLEMENT: 'vaststellen',
  OBJECTION_DECISION: 'beslissen op bezwaar',
  PENALTY_PAYMENT: 'de dwangsom betalen',
};

/** A mail names this many files; the calendar shows them all. */
const NAMED = 40;

/** Which statutory terms an office must look to, the first to end first. */
export function lapsingMail(
  { ends, warnedUntil }: FactDetails<'deadlinesLapsing'>,
  { round, references }: LapsingView,
): MailText {
  const fileOf = (stream: string) => references?.[applicationOfStream(stream) ?? ''] ?? stream;
  const more = ends.length - NAMED;
  return {
    subject:
      ends.length === 1
        ? 'een wettelijke termijn loopt bijna af'
        : `${ends.length} wettelijke termijnen lopen bijna af`,
    passages: [
      `Deze termijnen lopen uiterlijk ${day(warnedUntil)} af en er is nog niet beslist of betaald.`,
      {
        list: ends
          .slice(0, NAMED)
          .map((end) => `${day(end.dueOn)}: ${TERM_WORDS[end.deadline]}, ${fileOf(end.stream)}`),
      },
      ...(more > 0 ? [`En nog ${more} andere. U ziet ze allemaal in de agenda van de ronde.`] : []),
      'Lukt het niet op tijd? Laat de gemeente dat dan weten vóór de termijn afloopt.',
    ],
    action: { label: 'Open de agenda van de ronde', path: roundPath(round.roundId) },
  };
}
