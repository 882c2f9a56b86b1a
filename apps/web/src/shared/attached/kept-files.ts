import type { UploadedFile } from './upload-file.js';

/** The files of a form among what is typed: each as one line, so that it is kept like any other answer. */
export function filesOf(kept: unknown): readonly UploadedFile[] {
  if (!Array.isArray(kept)) return [];
  return (kept as readonly string[]).map((line) => {
    const [attachmentId = '', size = '0', ...name] = line.split(' ');
    return { attachmentId, size: Number(size), name: name.join(' ') };
  });
}

/** The same, to be kept. */
export function keptFiles(files: readonly UploadedFile[]): readonly string[] {
  return files.map(({ attachmentId, size, name }) => `${attachmentId} ${size} ${name}`);
}

/** What the API is sent of them; nothing when there are none. */
export function idsOf(kept: unknown): readonly string[] | undefined {
  const ids = filesOf(kept).map(({ attachmentId }) => attachmentId);
  return ids.length === 0 ? undefined : ids;
}

/** As many as the API takes with one form. */
export const MOST_FILES = 20;

/** What the API calls each of the files of this field, where it says what is wrong with one. */
export function namesOfFiles(field: string): readonly string[] {
  return Array.from({ length: MOST_FILES }, (_, index) => `${field}.${index}`);
}

/** Its size in the largest unit that leaves something in front of the point. */
export function sizeIn(bytes: number): { readonly unit: 'kB' | 'MB'; readonly size: number } {
  return bytes < 1_000_000
    ? { unit: 'kB', size: Math.max(1, Math.round(bytes / 1_000)) }
    : { unit: 'MB', size: Math.round(bytes / 100_000) / 10 };
}
