import type { MailExample } from './mail-example.js';

/** The mails about an assessment and who makes it, tried on an application. */
export function assessmentMailExamples(application: string, ofFile: object): readonly MailExample[] {
  return [
    ['conflict-registered', application, { reopened: [] }, ofFile, ['artikel 2:4', 'Zorg dat een ander dat doet.']],
    ['conflict-registered', application, { reopened: [{ ministry: 'SZW' }] }, ofFile, ['wordt opnieuw beoordeeld']],
    [
      'divergence-found',
      application,
      { divergences: [{ projectId: 'p1', jenvCents: 100_000, szwCents: 90_000 }], dueOn: '2021-10-25' },
      ofFile,
      ['Overleg met elkaar', 'Project p1: JenV € 1.000,00, SZW € 900,00', 'maandag 25 oktober 2021'],
    ],
    [
      'divergence-decided',
      application,
      { decisions: [{ projectId: 'p1', advisedCents: 100_000, deviatesFromSzw: true }] },
      { ...ofFile, reason: 'De dreiging weegt zwaarder' },
      ['Project p1: € 1.000,00', 'Reden: De dreiging weegt zwaarder', 'Het oordeel van SZW is niet (geheel) gevolgd.'],
    ],
    ['co-initial-given', application, { amountCents: 100_000 }, ofFile, ['€ 1.000,00', 'U kunt besluiten.']],
    [
      'co-initial-refused',
      application,
      {},
      { ...ofFile, reason: 'Niet bewezen' },
      ['SZW weigert', 'Reden: Niet bewezen', 'Wie toch toekent, zegt waarom.'],
    ],
    ['co-initial-silent', application, {}, ofFile, ['Dat is geen instemming.']],
    ['late-opinion', application, { ministry: 'SZW' }, ofFile, ['staat als te laat in het dossier']],
    [
      'refusal-intended',
      application,
      { projectIds: ['p1'], viewsDueOn: '2021-12-15' },
      ofFile,
      ['die u niet zelf hebt verstrekt', 'Gaat over: Project p1', 'woensdag 15 december 2021'],
    ],
    [
      'views-recorded',
      application,
      { how: 'ORALLY', on: '2021-12-06' },
      { ...ofFile, reason: 'Zo is het' },
      ['mondeling', 'Zo is het'],
    ],
    ['views-recorded', application, { how: 'WAIVED', on: '2021-12-06' }, ofFile, ['geen zienswijze']],
  ];
}
