import { formatEuro } from '@ronde/domain';
import { compareDates, localDateOf } from '@ronde/domain';
import { day, moment } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { MonitoringView } from './mail-view.js';
import { monitoringPath } from './public-paths.js';

type MonitoringMail =
  | 'monitoring-opened'
  | 'monitoring-reminder'
  | 'monitoring-escalation'
  | 'monitoring-received'
  | 'monitoring-underspent'
  | 'monitoring-not-delivered';

/** Mails about the yearly monitoring of what was awarded. */
export const MONITORING_MAILS: MailTexts<MonitoringMail, MonitoringView> = {
  'monitoring-opened': ({ dueOn }, view) => ({
    subject: `vul ${the(view)} in, uiterlijk ${day(dueOn)}`,
    passages: [
      'Laat ons weten hoe ver uw projecten zijn, wat u heeft uitgegeven en welke gemeenten u heeft bereikt.',
      ...(view.monitoring.year === undefined ? [] : [`Het gaat over het jaar ${view.monitoring.year}.`]),
      { rows: [['Uiterlijk op', day(dueOn)]] },
    ],
    action: fillingIn(view),
    due: { on: dueOn, what: `Laatste dag om ${the(view)} in te vullen` },
  }),

  'monitoring-reminder': ({ dueOn }, view) => {
    const past = compareDates(localDateOf(view.at), dueOn) > 0;
    return {
      subject: past ? `uw ${called(view)} is te laat` : `vul ${the(view)} in, uiterlijk ${day(dueOn)}`,
      passages: [
        `Wij hebben uw ${called(view)} ${past ? 'niet op tijd' : 'nog niet'} ontvangen. Vul ${the(view)} in.`,
        { rows: [['Uiterlijk op', day(dueOn)]] },
      ],
      action: fillingIn(view),
      ...(!past && { due: { on: dueOn, what: `Laatste dag om ${the(view)} in te vullen` } }),
    };
  },

  'monitoring-escalation': ({ dueOn }, view) => ({
    subject: `${the(view)} is te laat`,
    passages: [
      `De gemeente moest ${the(view)} uiterlijk op ${day(dueOn)} invullen en is herinnerd. Neem contact op met de gemeente.`,
    ],
    action: viewing(view),
  }),

  'monitoring-received': ({ receivedAt }, view) => ({
    subject: `wij hebben uw ${called(view)} ontvangen`,
    passages: [`Wij hebben uw ${called(view)} ontvangen op ${moment(receivedAt)}. U hoeft nu niets te doen.`],
    action: viewing(view),
  }),

  'monitoring-underspent': ({ underspending }, view) => ({
    subject: 'de uitgaven blijven achter',
    passages: [
      `Uit ${the(view)} van ${view.municipality} blijkt dat veel minder is uitgegeven dan in deze periode te verwachten was. Neem contact op met de gemeente.`,
      {
        rows: [
          ['Toegekend', formatEuro(underspending!.awardedCents)],
          ['Te verwachten tot nu toe', formatEuro(underspending!.expectedCents)],
          ['Uitgegeven', formatEuro(underspending!.spentCents)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'monitoring-not-delivered': ({ dueOn }, view) => ({
    subject: `u heeft ${the(view)} niet ingevuld`,
    passages: [
      `Wij hebben geen ${called(view)} van u ontvangen. De monitoring moest er uiterlijk op ${day(dueOn)} zijn. Wij houden daar rekening mee als wij het bedrag vaststellen.`,
    ],
    action: viewing(view),
  }),
};

/** The monitoring of one budget year is called after it. */
const called = ({ monitoring: { year } }: MonitoringView) =>
  year === undefined ? 'monitoring' : `monitoring over ${year}`;
const the = (view: MonitoringView) => `de ${called(view)}`;
const viewing = ({ monitoring }: MonitoringView) => ({
  label: 'Bekijk de monitoring',
  path: monitoringPath(monitoring.monitoringId),
});
const fillingIn = (view: MonitoringView) => ({ ...viewing(view), label: 'Vul de monitoring in' });
