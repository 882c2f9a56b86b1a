/** The columns of an application in a list: name in the answer and expression in the query. One place for JSON and CSV. */
export const APPLICATION_COLUMNS = {
  applicationId: 'a.id',
  code: `split_part(a.id, '/', 2)`,
  municipality: 'a.lead_municipality',
  municipalityName: 'm.name',
  phase: 'a.phase',
  outcome: 'a.outcome',
  flags: 'a.flags',
  missing: 'a.missing',
  partners: 'cardinality(a.partner_municipalities)',
  requestedCents: 'a.requested_cents',
  advisedCents: 'a.advised_cents',
  allocatedCents: 'a.allocated_cents',
  awardedCents: 'a.awarded_cents',
  settledCents: 'a.settled_cents',
  receivedAt: 'a.received_at',
  decisionDueOn: 'a.decision_due_on',
  caseReference: 'a.case_reference',
} as const;

/** One row of the list. */
export type ApplicationListRow = Readonly<Record<keyof typeof APPLICATION_COLUMNS, unknown>> & {
  readonly applicationId: string;
  readonly receivedAt: string;
};

export const APPLICATION_NAMES = Object.keys(APPLICATION_COLUMNS) as (keyof typeof APPLICATION_COLUMNS)[];

export const APPLICATION_SELECT = Object.entries(APPLICATION_COLUMNS)
  .map(([name, expression]) => `${expression} AS "${name}"`)
  .join(', ');
