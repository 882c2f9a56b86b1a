import type { MailExample } from './mail-example.js';

/** The mails about a later day for accountability, and payments that were suspended. */
export function lateAccountabilityMailExamples(application: string, ofFile: object): readonly MailExample[] {
  const asked = {
    ...{ askedOn: '2023-07-03', wantedOn: '2023-09-15', accountabilityDueOn: '2023-07-15' },
    ...{ requestDueOn: '2023-06-30', late: true, answerDueOn: '2023-07-17' },
  };
  const moved = { outcome: 'GRANTED', answeredOn: '2023-07-10', previousDueOn: '2023-07-15', dueOn: '2023-09-15' };
  const suspended = { suspendedOn: '2023-09-18', accountabilityDueOn: '2023-09-15', lastDay: '2024-03-18' };
  const resumed = { suspendedOn: '2023-09-18', resumedOn: '2024-03-18' };
  const doubted = { projectIds: ['p1'], receivedAt: '2023-07-10T09:00:00.000Z' };
  return [
    ['accountability-doubted', application, doubted, ofFile, ['verbeteren via BZK', 'Project: p1']],
    ['accountability-explained', application, doubted, ofFile, ['zoals die er ligt']],
    ['extension-asked', application, asked, ofFile, ['voor 1 juli', 'Gevraagde dag: vrijdag 15 september 2023']],
    ['extension-asked-office', application, asked, ofFile, ['Den Haag', 'uiterlijk op: maandag 17 juli 2023']],
    ['extension-answered', application, moved, ofFile, ['Wordt: vrijdag 15 september 2023']],
    ['payments-suspended', application, { ...suspended, cause: 'LATE' }, ofFile, ['maandag 18 maart 2024']],
    ['payments-resumed', application, { ...resumed, cause: 'TERM_OVER' }, ofFile, ['De 26 weken']],
    ['payments-resumed-office', application, { ...resumed, cause: 'LIFTED' }, ofFile, ['Den Haag']],
  ];
}
