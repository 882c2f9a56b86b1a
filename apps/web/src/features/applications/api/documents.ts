import { papersQuery, type Documents } from '../../../shared/attached/documents-of-file.js';
import type { FileParams } from './application.js';

/** The letters of an application. */
export const documentsQuery = (file: FileParams) => ({
  ...papersQuery(file),
  select: ({ items }: Documents) => items,
});

/** The files that came in with an application and what follows from it. */
export const handedInQuery = (file: FileParams) => ({
  ...papersQuery(file),
  select: ({ handedIn }: Documents) => handedIn,
});
