import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';

export type Templates = components['schemas']['Templates'];
export type MailTemplate = components['schemas']['MailTemplate'];
export type LetterTemplate = components['schemas']['LetterTemplate'];
export type ExampleMail = components['schemas']['ExampleMail'];

/** Every kind of mail and letter; they change with a new version only. */
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/templates', { signal })),
  staleTime: Infinity,
});

/** A mail as it might leave. */
export const exampleMailQuery = (mail: string) =>
  queryOptions({
    queryKey: ['templates', mail],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/templates/mails/{mail}', { params: { path: { mail } }, signal })),
    staleTime: Infinity,
  });

/** Where the example of a letter is. */
export const letterAddress = (letter: string): string => `/api/v1/templates/letters/${letter}`;
