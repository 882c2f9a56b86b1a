import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

/** The framework of an earlier round, whose terms a new one takes over. */
export type FrameworkPreset = components['schemas']['FrameworkPresets']['items'][number];

export const frameworkPresetsQuery = queryOptions({
  queryKey: ['framework-presets'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/framework-presets', { signal }))).items,
  staleTime: Infinity,
});
