import type { MailTable } from '../mail.js';
import { theAdministrator, theApplicant } from '../recipients.js';

/** The mails about the yearly monitoring. */
export const monitoringMails = {
  monitoringOpened: [{ mail: 'monitoring-opened', moment: 'the yearly monitoring is asked', to: theApplicant }],
  monitoringReminded: [
    { mail: 'monitoring-reminder', moment: 'the monitoring is nearly due, or overdue', to: theApplicant },
  ],
  monitoringEscalated: [
    { mail: 'monitoring-escalation', moment: 'the monitoring is long overdue', to: theAdministrator },
  ],
  monitoringReceived: [
    { mail: 'monitoring-received', moment: 'the monitoring arrives', to: theApplicant },
    {
      mail: 'monitoring-underspent',
      moment: 'the monitoring shows that spending lags far behind',
      to: (report) => (report.underspending ? theAdministrator() : []),
    },
  ],
  monitoringNotDelivered: [
    { mail: 'monitoring-not-delivered', moment: 'the year ends without monitoring', to: theApplicant },
  ],
} as const satisfies Partial<MailTable>;
