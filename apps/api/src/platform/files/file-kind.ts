import { extname } from 'node:path';
import { isJpeg } from './kinds/jpeg-file.js';
import { isOfficeFile } from './office-file.js';
import { isPdf } from './kinds/pdf-file.js';
import { isPng } from './kinds/png-file.js';

/** A kind of file that is accepted, and how its bytes are told. */
interface FileKind {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly isOne: (bytes: Buffer) => boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const office = (extension: string, type: string): FileKind => ({
  extensions: [extension],
  mediaType: `${OFFICE}.${type}`,
  isOne: (bytes) => isOfficeFile(bytes, type),
});

const FILE_KINDS: readonly FileKind[] = [
  { extensions: ['.pdf'], mediaType: 'application/pdf', isOne: isPdf },
  office('.docx', 'wordprocessingml.document'),
  office('.xlsx', 'spreadsheetml.sheet'),
  { extensions: ['.png'], mediaType: 'image/png', isOne: isPng },
  { extensions: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', isOne: isJpeg },
];

/** What a file turned out to be. */
export type FileVerdict = { readonly mediaType: string } | 'KIND_NOT_ACCEPTED' | 'NOT_WHAT_IT_CLAIMS';

/** Judges a file by its bytes: they must be those of its name, and of the type it was sent with. */
export function judgeFile(name: string, sentAs: string, bytes: Buffer): FileVerdict {
  const kind = FILE_KINDS.find(({ extensions }) => extensions.includes(extname(name).toLowerCase()));
  if (kind === undefined) return 'KIND_NOT_ACCEPTED';
  const typeFits = sentAs === kind.mediaType || sentAs === 'application/octet-stream';
  return typeFits && kind.isOne(bytes) ? { mediaType: kind.mediaType } : 'NOT_WHAT_IT_CLAIMS';
}
