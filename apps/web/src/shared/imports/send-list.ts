import { answered, api } from '../api/client.js';
import type { components, paths } from '../api/schema.js';
import type { ActHeaders } from '../api/use-act.js';
import type { SentFile } from './chosen-file.js';

export type ImportReport = components['schemas']['ListImportReport'];
export type ImportRow = components['schemas']['ImportRow'];

/** Where a list is sent. */
export type ImportAddress = Extract<keyof paths, `/api/v1/${string}-imports`>;

/** A list as it is sent: to try it, or to process it. */
export interface SentList {
  readonly address: ImportAddress;
  readonly roundId?: string | undefined;
  readonly file: SentFile;
  readonly language: 'nl' | 'en';
  readonly dryRun: boolean;
}

/** Sends a list; the API tells each row. */
export function sendList({ address, roundId, file, ...how }: SentList, header: ActHeaders): Promise<ImportReport> {
  const path = roundId === undefined ? {} : { roundId };
  const request = { params: { path, header }, body: { ...file, ...how } };
  return answered(api.POST(address as never, request as never)) as Promise<ImportReport>;
}
