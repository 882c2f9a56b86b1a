import type { PaymentSuspensionCause } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type LateAccountabilityMail =
  | 'extension-asked'
  | 'extension-asked-office'
  | 'extension-answered'
  | 'payments-suspended'
  | 'payments-resumed'
  | 'payments-resumed-office'
  | 'accountability-doubted'
  | 'accountability-explained';

/** Mails about a later day for accountability, payments that were suspended, and information that is not plausible. */
export const ACCOUNTABILITY_EXTENSION_MAILS: MailTexts<LateAccountabilityMail, ApplicationView> = {
  'extension-asked': ({ askedOn, wantedOn, accountabilityDueOn, answerDueOn, late }, view) => ({
    subject: 'u heeft BZK om uitstel gevraagd',
    passages: [
      `U heeft het ministerie van BZK op ${day(askedOn)} gevraagd om later te mogen verantwoorden. BZK antwoordt binnen twee weken.`,
      ...(late ? ['Uitstel moet u vragen voor 1 juli. BZK bepaalt wat er met uw late verzoek gebeurt.'] : []),
      'Zolang er geen antwoord is, blijft uw dag zoals hij was.',
      {
        rows: [
          ['Gevraagde dag', day(wantedOn)],
          ['Nu verantwoordt u uiterlijk op', day(accountabilityDueOn)],
          ['BZK antwoordt uiterlijk op', day(answerDueOn)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'extension-asked-office': ({ wantedOn, answerDueOn, late }, view) => ({
    subject: 'de gemeente heeft BZK om uitstel gevraagd',
    passages: [
      `${view.municipality} heeft BZK gevraagd om later te mogen verantwoorden${late ? ', na de dag waarop dat nog kon' : ''}. Leg het antwoord van BZK vast als u het hoort.`,
      {
        rows: [
          ['Gevraagde dag', day(wantedOn)],
          ['BZK antwoordt uiterlijk op', day(answerDueOn)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'extension-answered': ({ outcome, previousDueOn, dueOn }, view) => ({
    subject: outcome === 'GRANTED' ? `u mag verantwoorden tot en met ${day(dueOn)}` : 'BZK geeft u geen uitstel',
    passages:
      outcome === 'GRANTED'
        ? [
            'Het ministerie van BZK geeft u uitstel voor uw verantwoording.',
            {
              rows: [
                ['Was', day(previousDueOn)],
                ['Wordt', day(dueOn)],
              ],
            },
            ...reasonGiven(view.reason),
          ]
        : [
            'Het ministerie van BZK geeft u geen uitstel voor uw verantwoording. De dag blijft zoals hij was.',
            { rows: [['Uiterlijk op', day(dueOn)]] },
            ...reasonGiven(view.reason),
          ],
    action: viewing(view),
    due: { on: dueOn, what: 'Laatste dag om te verantwoorden' },
  }),

  'payments-suspended': ({ suspendedOn, cause, accountabilityDueOn, lastDay }, view) => ({
    subject: 'BZK heeft betalingen aan u opgeschort',
    passages: [
      `${whySuspended(cause, day(accountabilityDueOn))} Daarom heeft het ministerie van BZK de algemene betalingen aan u opgeschort. Dat duurt ten hoogste 26 weken.`,
      {
        rows: [
          ['Vanaf', day(suspendedOn)],
          ['Ten langste tot en met', day(lastDay)],
        ],
      },
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),

  'payments-resumed': ({ resumedOn, cause }, view) => ({
    subject: 'BZK betaalt u weer',
    passages: [
      cause === 'TERM_OVER'
        ? `De 26 weken waarin BZK betalingen aan u kon opschorten, zijn op ${day(resumedOn)} geëindigd.`
        : `De opschorting van betalingen aan u is op ${day(resumedOn)} geëindigd.`,
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),

  'payments-resumed-office': ({ resumedOn }, view) => ({
    subject: 'de opschorting van betalingen is voorbij',
    passages: [`De opschorting van betalingen aan ${view.municipality} is op ${day(resumedOn)} geëindigd.`],
    action: viewing(view),
  }),

  'accountability-doubted': ({ projectIds }, view) => ({
    subject: 'wij hebben een vraag over uw verantwoording',
    passages: [
      projectIds.length === 0
        ? 'De informatie over uw verantwoording die wij van het ministerie van BZK kregen, begrijpen wij niet.'
        : `De informatie over uw verantwoording die wij van het ministerie van BZK kregen, begrijpen wij niet voor ${projectIds.length === 1 ? 'een project' : `${projectIds.length} projecten`}.`,
      ...reasonGiven(view.reason),
      'Leg ons uit hoe het zit. Klopt de informatie niet, laat die dan verbeteren via BZK. Tot die tijd stellen wij de uitkering niet vast zoals zij is verleend.',
      ...(projectIds.length === 0 ? [] : [{ rows: projectIds.map((id): [string, string] => ['Project', id]) }]),
    ],
    action: viewing(view),
  }),

  'accountability-explained': (_, view) => ({
    subject: 'onze vraag over uw verantwoording is beantwoord',
    passages: [
      'U heeft uitgelegd wat wij niet begrepen. Wij gaan uit van de informatie zoals die er ligt.',
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),
};

function whySuspended(cause: PaymentSuspensionCause, dueOn: string): string {
  return cause === 'LATE'
    ? `Uw verantwoording is niet binnen. Die moest er uiterlijk op ${dueOn} zijn.`
    : 'Uw verantwoording is nog niet af.';
}

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}
