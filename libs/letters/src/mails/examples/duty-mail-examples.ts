import type { MailExample } from './mail-example.js';
import {
  APPLICATION,
  EVALUATION,
  MONITORING,
  TASK,
  at,
  due,
  inFile,
  ofEvaluation,
  ofFile,
  ofMonitoring,
  ofTask,
  ofYear,
} from './example-files.js';
import { penaltyMailExamples } from './penalty-mail-examples.js';
import { recoveryMailExamples } from './recovery-mail-examples.js';
import { underspentMailExample } from './after-award-mail-examples.js';

/** Mails about work, and about what a municipality must do after its award. */
export const DUTY_MAIL_EXAMPLES: readonly MailExample[] = [
  [
    'file-ended-by-cancellation',
    APPLICATION,
    { outcome: 'ROUND_CANCELLED' },
    ofFile,
    ['Wij sluiten daarom uw aanvraag.'],
  ],
  [
    'task-opened',
    TASK,
    { ministry: 'SZW', role: 'ASSESSOR', ...due },
    ofTask,
    [
      'Taak: Beoordeel de aanvraag mee',
      'Gemeente: Den Haag',
      'Voor: SZW, beoordeling',
      'Uiterlijk op: vrijdag 26 november 2021',
      'rounds/2022-r1/tasks/gm0518-1/assessment-szw',
    ],
  ],
  ['task-reminder', TASK, due, ofTask, ['Deze taak is nog niet klaar.']],
  ['task-escalation', TASK, due, ofTask, ['Deze taak is te laat en nog niet klaar.']],
  ['task-due-moved', TASK, { previousDueOn: '2021-11-19', ...due }, ofTask, ['De datum was vrijdag 19 november 2021.']],
  ['evaluation-opened', EVALUATION, due, ofEvaluation, ['Project: Oumnia Works', 'evaluatie verplicht']],
  ['evaluation-reminder', EVALUATION, due, ofEvaluation, ['Stuur de evaluatie op tijd in.']],
  ['evaluation-escalation', EVALUATION, due, ofEvaluation, ['Neem contact op met de gemeente.']],
  ['evaluation-received', EVALUATION, { receivedAt: at }, ofEvaluation, ['op vrijdag 5 november 2021 om 10.30 uur']],
  [
    'evaluation-returned',
    EVALUATION,
    due,
    { ...ofEvaluation, reason: 'De nulmeting ontbreekt.' },
    ['Reden: De nulmeting ontbreekt.', 'stuur deze opnieuw in'],
  ],
  ['evaluation-accepted', EVALUATION, {}, ofEvaluation, ['U heeft aan uw verplichting voldaan.']],
  ['evaluation-not-delivered', EVALUATION, due, ofEvaluation, ['Wij houden daar rekening mee']],
  [
    'monitoring-opened',
    MONITORING,
    due,
    ofMonitoring,
    ['wat u heeft uitgegeven', 'rounds/2022-r1/monitorings/gm0518-1'],
  ],
  [
    'monitoring-opened',
    `${MONITORING}/2023`,
    due,
    ofYear,
    ['Het gaat over het jaar 2023.', 'rounds/2022-r1/monitorings/gm0518-1/2023'],
  ],
  ['monitoring-reminder', MONITORING, due, ofMonitoring, ['nog niet ontvangen']],
  ['monitoring-reminder', `${MONITORING}/2023`, due, ofYear, ['uw monitoring over 2023 nog niet ontvangen']],
  ['monitoring-escalation', MONITORING, due, ofMonitoring, ['Neem contact op met de gemeente.']],
  underspentMailExample(MONITORING, ofMonitoring),
  ['monitoring-received', MONITORING, { receivedAt: at }, ofMonitoring, ['Wij hebben uw monitoring ontvangen']],
  ['monitoring-not-delivered', MONITORING, due, ofMonitoring, ['Wij hebben geen monitoring van u ontvangen.']],
  ...recoveryMailExamples(inFile),
  ...penaltyMailExamples(inFile),
];
