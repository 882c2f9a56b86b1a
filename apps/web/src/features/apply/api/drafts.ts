import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type DraftView = components['schemas']['DraftView'];
export type DraftContent = Partial<components['schemas']['Draft']>;
export type DraftProject = components['schemas']['Draft']['projects'][number];
export type Deficiency = components['schemas']['Deficiency'];

/** Where the drafts of these pages are kept. */
export const DRAFTS_KEY = ['drafts'] as const;

/** What colleagues of my municipality are writing in this round. */
export const draftsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...DRAFTS_KEY, roundId],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{roundId}/drafts', { params: { path: { roundId } }, signal }))).items,
  });

/** One draft with its files. */
export const draftQuery = (draftId: string) =>
  queryOptions({
    queryKey: [...DRAFTS_KEY, 'one', draftId],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/drafts/{draftId}', { params: { path: { draftId } }, signal })),
  });
