import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Problem } from '../problems/problem.js';
import { judgeFile } from './file-kind.js';

/** A file as it came in. */
export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A file that is what it claims to be. */
export interface CheckedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

const LONGEST_NAME = 200;
const NAME_TOO_LONG = `The name of a file has at most ${LONGEST_NAME} characters.`;

/** SHA-256 of what came in. */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Looks at a file that came in: its name without folders, the type of its bytes. Refuses what is not what it claims. */
export function checkedFile({ name, mediaType, bytes }: UploadedFile): CheckedFile {
  const safeName = basename(name.replaceAll('\\', '/'));
  if (safeName.length > LONGEST_NAME) throw Problem.at('file', 'FIELD_INVALID', NAME_TOO_LONG);
  const verdict = judgeFile(safeName, mediaType, bytes);
  if (verdict === 'KIND_NOT_ACCEPTED') throw Problem.at('file', 'FILE_KIND_NOT_ACCEPTED');
  if (verdict === 'NOT_WHAT_IT_CLAIMS') throw Problem.at('file', 'FILE_NOT_WHAT_IT_CLAIMS');
  return { name: safeName, mediaType: verdict.mediaType, size: bytes.length, sha256: sha256Of(bytes) };
}

/** The id of a file: the same one when the same act is sent again. */
export function attachmentIdOf(belongsTo: string, commandId: string): string {
  return createHash('sha256').update(`${belongsTo} ${commandId}`).digest('hex').slice(0, 24);
}
