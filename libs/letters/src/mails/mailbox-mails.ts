import type { MailboxPurpose } from '@ronde/domain';
import type { MailTexts } from './mail-text.js';
import type { MailboxView } from './mail-view.js';
import { mailboxesPath } from './public-paths.js';

type MailboxMail = 'mailbox-code' | 'mailbox-confirmed' | 'mailbox-removed';

const PURPOSE_WORDS: Readonly<Record<MailboxPurpose, string>> = {
  EVERYTHING: 'alle berichten',
  APPLICATION: 'berichten over aanvragen',
  REPORTS: 'berichten over verslagen en verantwoording',
  PAYMENT: 'berichten over betalingen',
  OBJECTION: 'berichten over bezwaren',
};

/** Mails about the mailboxes of a municipality. */
export const MAILBOX_MAILS: MailTexts<MailboxMail, MailboxView> = {
  'mailbox-code': ({ purpose }, view) => ({
    subject: 'bevestig dit postvak',
    passages: [
      `${view.municipality} wil ${PURPOSE_WORDS[purpose]} op dit postvak krijgen.`,
      view.code === undefined
        ? 'Dit postvak is al bevestigd of weer verwijderd. U hoeft niets te doen.'
        : { rows: [['Code', view.code]] },
      'Geef de code binnen een week op in Ronde. Tot dan sturen wij hier niets anders naartoe.',
    ],
    action: viewing(view),
  }),

  'mailbox-confirmed': ({ purpose }, view) => ({
    subject: 'er is een ander postvak bevestigd',
    passages: [
      `Vanaf nu sturen wij ${PURPOSE_WORDS[purpose]} naar een postvak dat uw gemeente heeft bevestigd.`,
      'Heeft uw gemeente dit niet gedaan? Neem dan contact met ons op.',
    ],
    action: viewing(view),
  }),

  'mailbox-removed': ({ purpose }, view) => ({
    subject: 'een postvak is verwijderd',
    passages: [`Het postvak was voor ${PURPOSE_WORDS[purpose]}. Wij gebruiken het niet meer.`],
    action: viewing(view),
  }),
};

function viewing({ round }: MailboxView) {
  return { label: 'Bekijk de postvakken', path: mailboxesPath(round.roundId) };
}
