import { TOLD_APPLICATION, TOLD_ROUND } from '@ronde/testing';

export const administrator = 'demo-administrator';
export const applicant = 'demo-gm0518';
export const ROUND = `/api/v1/rounds/${TOLD_ROUND}`;
export const FILE = `${ROUND}/applications/gm0518-1`;
/** A kept run of each of its files. */
export const TOLD_RUN = '0198e2c4-7d5a-4b7e-9c9f-3f29a0c1d2e4';
/** Ids that are given out while the round is set up; whoever sets it up fills them in. */
export const given = { draftId: '', attachmentId: '', feed: '' };

const workflow = (address: string) => [address, `${address}?run=${TOLD_RUN}`];

/** How each reading is asked for: its addresses, and who asks. */
export const ASKED: Readonly<Record<string, readonly [addresses: () => readonly string[], ...by: readonly string[]]>> =
  {
    '/live': [() => ['/live'], administrator],
    '/api/v1/live': [() => ['/api/v1/live'], administrator],
    '/ready': [() => ['/ready'], administrator],
    '/api/v1/ready': [() => ['/api/v1/ready'], administrator],
    '/api/v1/problems': [() => ['/api/v1/problems'], administrator],
    '/api/v1/problems/{problem}': [() => ['/api/v1/problems/NOT_FOUND'], administrator],
    '/api/v1/me': [() => ['/api/v1/me'], administrator, applicant],
    '/api/v1/demo-people': [() => ['/api/v1/demo-people'], administrator],
    '/api/v1/framework-presets': [() => ['/api/v1/framework-presets'], administrator],
    '/api/v1/templates': [() => ['/api/v1/templates'], administrator],
    '/api/v1/templates/mails/{mail}': [() => ['/api/v1/templates/mails/invitation'], administrator],
    '/api/v1/templates/letters/{letter}': [() => ['/api/v1/templates/letters/award'], administrator],
    '/api/v1/municipalities': [() => ['/api/v1/municipalities'], administrator, applicant],
    '/api/v1/municipalities/map': [() => ['/api/v1/municipalities/map'], administrator, applicant],
    '/api/v1/rounds/{roundId}/drafts': [() => [`${ROUND}/drafts`], applicant],
    '/api/v1/rounds': [() => ['/api/v1/rounds'], administrator, applicant],
    '/api/v1/rounds/{roundId}': [() => [ROUND], administrator, applicant],
    '/api/v1/rounds/{roundId}/figures': [() => [`${ROUND}/figures`], administrator],
    '/api/v1/rounds/{roundId}/reach': [() => [`${ROUND}/reach`], administrator],
    '/api/v1/rounds/{roundId}/calendar': [() => [`${ROUND}/calendar`], administrator, applicant],
    '/api/v1/rounds/{roundId}/board': [
      () => [`${ROUND}/board`, `${ROUND}/board?format=csv`, `${ROUND}/board?format=xlsx`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/calendar-feeds': [() => [`${ROUND}/calendar-feeds`], administrator],
    '/api/v1/calendar-feeds/{file}': [() => [given.feed], administrator],
    '/api/v1/rounds/{roundId}/journal': [() => [`${ROUND}/journal`], administrator],
    '/api/v1/rounds/{roundId}/workflow': [() => workflow(`${ROUND}/workflow`), administrator],
    '/api/v1/rounds/{roundId}/later-dates': [() => [`${ROUND}/later-dates?dueOn=2021-12-20`], administrator],
    '/api/v1/rounds/{roundId}/decree-days/consequences': [
      () => [`${ROUND}/decree-days/consequences?year=2021&days=2021-05-14,2021-11-15`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/ledger': [() => [`${ROUND}/ledger`], administrator],
    '/api/v1/rounds/{roundId}/ledger/lines': [
      () => [`${ROUND}/ledger/lines?limit=2`, `${ROUND}/ledger/lines?format=csv`, `${ROUND}/ledger/lines?format=xlsx`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/ledger/ceiling-consequences': [
      () => [`${ROUND}/ledger/ceiling-consequences?ceilingCents=1`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/allocations': [() => [`${ROUND}/allocations`], administrator],
    '/api/v1/rounds/{roundId}/allocations/scenarios': [
      () => [`${ROUND}/allocations/scenarios`, `${ROUND}/allocations/scenarios?weights=GM0518:3,GM0363:2`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/allocations/{allocation}/lines': [
      () => [`${ROUND}/allocations/demo-allocator%3Atold/lines`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications': [
      () => [
        `${ROUND}/applications`,
        `${ROUND}/applications?limit=1`,
        `${ROUND}/applications?format=csv`,
        `${ROUND}/applications?format=xlsx`,
      ],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}': [
      () => [FILE, `${ROUND}/applications/gm0518-2`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/documents': [() => [`${FILE}/documents`], administrator, applicant],
    '/api/v1/rounds/{roundId}/applications/{code}/journal': [() => [`${FILE}/journal`], administrator],
    '/api/v1/rounds/{roundId}/applications/{code}/workflow': [() => workflow(`${FILE}/workflow`), administrator],
    '/api/v1/rounds/{roundId}/tasks/{task}/workflow': [
      () => workflow(`${ROUND}/tasks/gm0518-1~settlement/workflow`),
      administrator,
    ],
    '/api/v1/rounds/{roundId}/evaluations': [() => [`${ROUND}/evaluations`], administrator, applicant],
    '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/documents': [
      () => [`${ROUND}/evaluations/gm0518-1/p1/documents`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/workflow': [
      () => workflow(`${ROUND}/evaluations/gm0518-1/p1/workflow`),
      administrator,
    ],
    '/api/v1/rounds/{roundId}/monitorings': [() => [`${ROUND}/monitorings`], administrator, applicant],
    '/api/v1/rounds/{roundId}/monitorings/{code}/documents': [
      () => [`${ROUND}/monitorings/gm0518-1/documents`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/monitorings/{code}/workflow': [
      () => workflow(`${ROUND}/monitorings/gm0518-1/workflow`),
      administrator,
    ],
    '/api/v1/rounds/{roundId}/monitorings/{code}/{year}/documents': [
      () => [`${ROUND}/monitorings/gm0518-1/2023/documents`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/monitorings/{code}/{year}/workflow': [
      () => workflow(`${ROUND}/monitorings/gm0518-1/2023/workflow`),
      administrator,
    ],
    '/api/v1/rounds/{roundId}/application-form.pdf': [
      () => [`${ROUND}/application-form.pdf`],
      administrator,
      applicant,
    ],
    '/api/v1/public-register': [
      () => ['/api/v1/public-register', '/api/v1/public-register?format=csv', '/api/v1/public-register?format=xlsx'],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/publication-list': [
      () => [
        `${ROUND}/publication-list`,
        `${ROUND}/publication-list?format=csv`,
        `${ROUND}/publication-list?format=xlsx`,
      ],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/bank-accounts': [
      () => [`${FILE}/bank-accounts`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/payments': [() => [`${ROUND}/payments`], administrator, applicant],
    '/api/v1/rounds/{roundId}/payments/{code}/{nth}': [
      () => [`${ROUND}/payments/gm0518-1/1`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/payments/orders.csv': [() => [`${ROUND}/payments/orders.csv`], administrator],
    '/api/v1/rounds/{roundId}/payments/orders.xlsx': [() => [`${ROUND}/payments/orders.xlsx`], administrator],
    '/api/v1/rounds/{roundId}/payments/{code}/{nth}/workflow': [
      () => workflow(`${ROUND}/payments/gm0518-1/1/workflow`),
      administrator,
    ],
    '/api/v1/rounds/{roundId}/recoveries': [() => [`${ROUND}/recoveries`], administrator, applicant],
    '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}': [
      () => [`${ROUND}/recoveries/gm0518-1/1`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/documents': [
      () => [`${ROUND}/recoveries/gm0518-1/1/documents`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/workflow': [
      () => workflow(`${ROUND}/recoveries/gm0518-1/1/workflow`),
      administrator,
    ],
    '/api/v1/rounds/{roundId}/penalties': [() => [`${ROUND}/penalties`], administrator, applicant],
    '/api/v1/rounds/{roundId}/penalties/{code}/{nth}': [
      () => [`${ROUND}/penalties/gm0518-1/1`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/penalties/{code}/{nth}/date/consequences': [
      () => [`${ROUND}/penalties/gm0518-1/1/date/consequences?receivedOn=2021-01-04`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/objections': [() => [`${ROUND}/objections`], administrator],
    '/api/v1/rounds/{roundId}/applications/{code}/objections': [() => [`${FILE}/objections`], administrator, applicant],
    '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}': [
      () => [`${FILE}/objections/1`],
      administrator,
      applicant,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/dates/consequences': [
      () => [`${FILE}/objections/2/dates/consequences?receivedOn=2021-01-04`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/papers': [
      () => [`${FILE}/objections/1/papers`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/accountability/consequences': [
      () => [`${ROUND}/applications/gm0363-1/accountability/consequences?receivedFromBzkOn=2021-09-13`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/notifications/consequences': [
      () => [`${FILE}/notifications/consequences?decision=AWARD&notifiedOn=2021-09-20`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/reasons/{decision}': [
      () => [`${FILE}/reasons/award`, `${FILE}/reasons/settlement`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/reasons': [
      () => [`${FILE}/objections/1/reasons`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/decision-memo': [
      () => [`${FILE}/decision-memo`],
      administrator,
      'demo-approver-jenv',
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/decision-memo.pdf': [
      () => [`${FILE}/decision-memo.pdf`],
      administrator,
      'demo-approver-jenv',
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/papers.zip': [
      () => [`${FILE}/objections/1/papers.zip`],
      administrator,
    ],
    '/api/v1/rounds/{roundId}/applications/{code}/evidence.zip': [() => [`${FILE}/evidence.zip`], administrator],
    '/api/v1/drafts/{draftId}': [() => [`/api/v1/drafts/${given.draftId}`], applicant],
    // Answers for as long as somebody listens: see events.int-spec.ts.
    '/api/v1/events': [() => []],
    '/api/v1/tasks': [() => ['/api/v1/tasks'], administrator],
    '/api/v1/rounds/{roundId}/mailboxes': [() => [`${ROUND}/mailboxes`], administrator, applicant],
    '/api/v1/rounds/{roundId}/advice': [() => [`${ROUND}/advice`], administrator],
    '/api/v1/rounds/{roundId}/mergers': [() => [`${ROUND}/mergers`], administrator, applicant],
    '/api/v1/rounds/{roundId}/representatives': [() => [`${ROUND}/representatives`], administrator, applicant],
    '/api/v1/absences': [() => ['/api/v1/absences'], administrator],
    '/api/v1/mandates': [() => ['/api/v1/mandates'], administrator],
    '/api/v1/documents/{documentId}': [() => ['/api/v1/documents/letter-application'], administrator],
    '/api/v1/attachments/{attachmentId}': [() => [`/api/v1/attachments/${given.attachmentId}`], administrator],
    '/api/v1/journal/verification': [
      () => [`/api/v1/journal/verification?stream=application/${TOLD_APPLICATION}`],
      administrator,
    ],
    '/api/v1/operations/stuck': [() => ['/api/v1/operations/stuck'], administrator],
    '/api/v1/operations/outbox': [() => ['/api/v1/operations/outbox?limit=2'], administrator],
  };
