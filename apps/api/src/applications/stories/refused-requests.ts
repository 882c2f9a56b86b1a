import { applicationStream } from '@ronde/contracts';
import { LARGEST_AMOUNT_CENTS } from '@ronde/domain';
import type { Asked } from '../../platform/testing/api-for.js';
import { applicationBody, projectBody } from '../../platform/testing/bodies.js';

export const ROUND = '/api/v1/rounds/2022-t1';
export const FILE = `${ROUND}/applications/gm0518-1`;
export const STREAM = applicationStream('2022-t1/gm0518-1');

const submission = (wanted: object) => ({ body: applicationBody(wanted) });
export const projects = (...wanted: readonly object[]) => submission({ projects: wanted.map(projectBody) });

export interface Case {
  readonly path: string;
  readonly asked: Asked;
  readonly status: number;
  readonly code: string;
  readonly fields: readonly string[];
  readonly about?: string;
}

const at = (path: string, as: string, asked: Asked): Pick<Case, 'path' | 'asked'> => ({
  path,
  asked: { as, ...asked },
});
export const refused = (status: number, code: string, ...fields: readonly string[]) => ({ status, code, fields });
export const submitted = (asked: Asked) => at(`${ROUND}/applications`, 'demo-gm0518', asked);

/** Requests that the machine refuses: what is sent by whom, and how it is answered. */
export const refusedRequests: readonly (readonly [string, Case])[] = [
  [
    'an unknown municipality as partner',
    {
      ...submitted(submission({ partnerMunicipalities: ['GM1916', 'GM9999'] })),
      ...refused(422, 'UNKNOWN_MUNICIPALITY', 'partnerMunicipalities.1'),
    },
  ],
  [
    'an unknown municipality as lead',
    {
      ...at(`${ROUND}/applications`, 'demo-gm9999', submission({ leadMunicipality: 'GM9999' })),
      ...refused(422, 'UNKNOWN_MUNICIPALITY', 'leadMunicipality'),
    },
  ],
  [
    'a negative amount',
    { ...submitted(projects({ requestedCents: -1 })), ...refused(422, 'AMOUNT_INVALID', 'projects.0.requestedCents') },
  ],
  [
    'a fraction of a cent',
    {
      ...submitted(projects({}, { requestedCents: 10.5 })),
      ...refused(422, 'AMOUNT_INVALID', 'projects.1.requestedCents'),
    },
  ],
  [
    'an amount as text',
    {
      ...submitted(projects({ requestedCents: '100' })),
      ...refused(422, 'AMOUNT_INVALID', 'projects.0.requestedCents'),
    },
  ],
  [
    'no money at all',
    { ...submitted(projects({ requestedCents: 0 })), ...refused(422, 'AMOUNT_INVALID', 'projects.0.requestedCents') },
  ],
  [
    'more than can be counted',
    {
      ...submitted(projects({ requestedCents: 2 ** 53 })),
      ...refused(422, 'AMOUNT_TOO_LARGE', 'projects.0.requestedCents'),
    },
  ],
  [
    'a cent more than a billion euro',
    {
      ...submitted(projects({}, { coFundingCents: LARGEST_AMOUNT_CENTS + 1 })),
      ...refused(422, 'AMOUNT_TOO_LARGE', 'projects.1.coFundingCents'),
    },
  ],
  [
    'more than a billion euro together',
    {
      ...submitted(projects({ requestedCents: LARGEST_AMOUNT_CENTS }, { requestedCents: 1 })),
      ...refused(422, 'AMOUNT_TOO_LARGE', 'projects'),
    },
  ],
  [
    'a component that is not in the framework',
    {
      ...submitted(projects({ component: 'EVALUATION' })),
      ...refused(422, 'COMPONENT_NOT_IN_FRAMEWORK', 'projects.0.component'),
    },
  ],
  ['no project', { ...submitted(submission({ projects: [] })), ...refused(422, 'NO_PROJECTS', 'projects') }],
  [
    'several faults, all at once',
    {
      ...submitted(
        submission({
          partnerMunicipalities: ['GM9999'],
          projects: [projectBody({ requestedCents: -5, component: 'MAGIC' })],
        }),
      ),
      ...refused(400, 'INPUT_INVALID', 'projects.0.requestedCents', 'partnerMunicipalities.0', 'projects.0.component'),
    },
  ],
  [
    'faults of form and of substance, all at once',
    {
      ...submitted(
        submission({
          leadMunicipality: 'GM0518',
          partnerMunicipalities: ['GM9999', 7],
          projects: [
            { component: 'MAGIC', requestedCents: -5.5 },
            { ...projectBody(), title: 'x'.repeat(301), requestedCents: LARGEST_AMOUNT_CENTS + 1 },
          ],
        }),
      ),
      ...refused(
        ...([400, 'INPUT_INVALID', 'partnerMunicipalities.1', 'projects.0.title'] as const),
        ...['projects.0.requestedCents', 'projects.1.title', 'projects.1.requestedCents'],
        ...['partnerMunicipalities.0', 'projects.0.component'],
      ),
    },
  ],
  [
    'a field that does not exist',
    {
      ...submitted(submission({ partnerMunicipality: 'GM1916' })),
      ...refused(400, 'INPUT_INVALID', 'partnerMunicipality'),
    },
  ],
  [
    'a field that is missing',
    {
      ...submitted({ body: { projects: [{ component: 'RESILIENCE' }] } }),
      ...refused(400, 'INPUT_INVALID', 'leadMunicipality', 'projects.0.title', 'projects.0.requestedCents'),
    },
  ],
  [
    'another municipality',
    { ...at(`${ROUND}/applications`, 'demo-gm0363', submission({})), ...refused(403, 'NOT_YOUR_MUNICIPALITY') },
  ],
  [
    'a decision by the wrong role',
    { ...at(`${FILE}/award`, 'demo-assessor-jenv', { body: {} }), ...refused(403, 'WRONG_ROLE'), about: STREAM },
  ],
  [
    'a decision by the other ministry',
    { ...at(`${FILE}/award`, 'demo-approver-szw', { body: {} }), ...refused(403, 'NOT_YOUR_MINISTRY'), about: STREAM },
  ],
  [
    'a decision on one’s own work',
    { ...at(`${FILE}/award`, 'demo-approver-jenv', { body: {} }), ...refused(403, 'OWN_WORK'), about: STREAM },
  ],
  [
    'an act that does not fit the state',
    {
      ...at(`${FILE}/untreated-proposal`, 'demo-administrator', { body: {} }),
      ...refused(409, 'WRONG_STATE'),
      about: STREAM,
    },
  ],
  [
    'a stale version',
    {
      ...at(`${FILE}/deadlines`, 'demo-administrator', {
        ifMatch: '"1"',
        body: { deadline: 'DECISION', dueOn: '2021-12-01', reason: 'too much work' },
      }),
      ...refused(412, 'STALE_VERSION'),
      about: STREAM,
    },
  ],
  [
    'a version that is none',
    {
      ...at(`${FILE}/award`, 'demo-approver-jenv', { ifMatch: 'W/"x"', body: {} }),
      ...refused(400, 'FIELD_INVALID', 'If-Match'),
      about: STREAM,
    },
  ],
  [
    'no key',
    { ...submitted({ ...submission({}), key: '' }), ...refused(400, 'IDEMPOTENCY_KEY_MISSING', 'Idempotency-Key') },
  ],
  [
    'a supplement of nothing',
    {
      ...at(`${FILE}/supplement`, 'demo-gm0518', { body: { supplied: [] } }),
      ...refused(422, 'NOTHING_SUPPLIED', 'supplied'),
      about: STREAM,
    },
  ],
  [
    'a supplement before its request',
    {
      ...at(`${FILE}/supplement`, 'demo-gm0518', { body: { supplied: ['BUDGET'] } }),
      ...refused(409, 'SUPPLEMENT_NOT_ASKED'),
      about: STREAM,
    },
  ],
  [
    'a project of somebody else',
    {
      ...at(`${FILE}/withdrawal`, 'demo-gm0518', { body: { projectIds: ['p1', 'p7'] } }),
      ...refused(422, 'UNKNOWN_PROJECT', 'projectIds.1'),
      about: STREAM,
    },
  ],
];
