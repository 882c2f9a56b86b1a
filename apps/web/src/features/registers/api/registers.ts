import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type Mandate = components['schemas']['MandateRow'];
export type Absence = components['schemas']['AbsenceRow'];

/** Who may decide for the minister, and whether each mandate holds now. */
export const mandatesQuery = queryOptions({
  queryKey: ['mandates'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/mandates', { signal }))).items,
  meta: { follows: ['mandate-register/'] },
});

/** Who is away, and who does the work then. */
export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/absences', { signal }))).items,
  meta: { follows: ['absence-register/'] },
});
