import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { DraftContent } from './drafts.js';

/** Files of my municipality in other rounds, the latest round first. */
export const earlierFilesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['earlier-files', roundId],
    queryFn: async ({ signal }) => {
      const rounds = await answered(api.GET('/api/v1/rounds', { params: { query: { limit: 100 } }, signal }));
      const earlier = rounds.items.filter((round) => round.roundId !== roundId).slice(0, 5);
      const lists = await Promise.all(
        earlier.map((round) =>
          answered(
            api.GET('/api/v1/rounds/{roundId}/applications', {
              params: { path: { roundId: round.roundId }, query: { limit: 10 } },
              signal,
            }),
          ),
        ),
      );
      return lists.flatMap((list) =>
        typeof list === 'string' ? [] : list.items.map(({ id, roundId: of }) => ({ roundId: of, code: codeIn(id) })),
      );
    },
  });

const codeIn = (id: string) => id.split('/').at(-1) ?? id;

/** What can be taken over of an earlier file: partners, and what its projects were called and asked. */
export async function readEarlierFile(path: {
  readonly roundId: string;
  readonly code: string;
}): Promise<DraftContent> {
  const file = await answered(api.GET('/api/v1/rounds/{roundId}/applications/{code}', { params: { path } }));
  return {
    partnerMunicipalities: file.partnerMunicipalities.map(({ code }) => code),
    projects: file.projects.map(({ title, component, category, intervention, requestedCents }) => ({
      ...(title === null ? {} : { title }),
      ...(category === undefined ? {} : { category }),
      ...(intervention === undefined ? {} : { intervention }),
      ...{ component, requestedCents, evaluationPlan: false, rorExemptionAsked: false },
    })),
  };
}
