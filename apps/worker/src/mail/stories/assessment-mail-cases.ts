import type { MailCase } from './after-award-mail-cases.js';

/** The mails about an assessment and who makes it, tried on an application. */
export function assessmentMailCases(application: string, ofFile: object): readonly MailCase[] {
  return [
    ['conflict-registered', application, { reopened: [] }, ofFile, ['artikel 2:4', 'Zorg dat een ander dat doet.']],
    ['conflict-registered', application, { reopened: [{ ministry: 'SZW' }] }, ofFile, ['wordt opnieuw beoordeeld']],
  ];
}
