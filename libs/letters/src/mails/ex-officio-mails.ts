import type { ExOfficioCause, LocalDate } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type ExOfficioMail = 'accountability-again' | 'accountability-again-office' | 'ex-officio-opened';

/** Mails about accountability that does not come, or is not finished. */
export const EX_OFFICIO_MAILS: MailTexts<ExOfficioMail, ApplicationView> = {
  'accountability-again': ({ dueOn }, view) => ({
    subject: `verantwoord opnieuw, uiterlijk ${day(dueOn)}`,
    passages: [
      'Uit uw verantwoording blijkt dat de activiteiten nog niet klaar zijn. Daarom stellen wij het bedrag nu niet vast. Verantwoord u opnieuw bij het ministerie van BZK.',
      { rows: [['Uiterlijk op', day(dueOn)]] },
    ],
    action: viewing(view),
    due: { on: dueOn, what: 'Laatste dag om te verantwoorden' },
  }),

  'accountability-again-office': ({ previousDueOn, dueOn }, view) => ({
    subject: 'de activiteiten zijn nog niet klaar',
    passages: [
      `De verantwoording van ${view.municipality} zegt dat de activiteiten nog niet klaar zijn. De gemeente verantwoordt opnieuw. Is de uitvoering voorbij? Dan kunt u ambtshalve laten vaststellen.`,
      {
        rows: [
          ['Was', day(previousDueOn)],
          ['Wordt', day(dueOn)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'ex-officio-opened': ({ cause, accountabilityDueOn, settlementDueOn }, view) => ({
    subject: 'wij stellen uw uitkering ambtshalve vast',
    passages: [
      `${whyExOfficio(cause, accountabilityDueOn)} Daarom stellen wij het bedrag vast met wat wij nu weten.`,
      'Willen wij minder vaststellen dan wij hebben toegekend? Dan vragen wij u eerst wat u daarvan vindt.',
      { rows: [['Wij beslissen uiterlijk op', day(settlementDueOn)]] },
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),
};

function whyExOfficio(cause: ExOfficioCause, dueOn: LocalDate): string {
  if (cause === 'REVOKED') return 'Wij hebben uw toekenning ingetrokken.';
  return cause === 'NO_INFORMATION'
    ? `Wij hebben geen verantwoording van u ontvangen. Die moest er uiterlijk op ${day(dueOn)} zijn.`
    : 'Uit uw verantwoording blijkt dat de activiteiten niet klaar zijn, terwijl de uitvoering voorbij is.';
}

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}
