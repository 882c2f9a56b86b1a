import { extname } from 'node:path';

/** A kind of file that is accepted, and how its first bytes look. */
interface FileKind {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly isOne: (bytes: Buffer) => boolean;
}

const begins = (...signature: readonly number[]) => {
  const expected = Buffer.from(signature);
  return (bytes: Buffer) => bytes.subarray(0, expected.length).equals(expected);
};

/** Office files are ZIP archives with a folder that says which program they belong to. */
const officeFile = (folder: string) => (bytes: Buffer) =>
  begins(0x50, 0x4b, 0x03, 0x04)(bytes) && bytes.includes('[Content_Types].xml') && bytes.includes(`${folder}/`);

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const FILE_KINDS: readonly FileKind[] = [
  {
    extensions: ['.pdf'],
    mediaType: 'application/pdf',
    isOne: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1_024).includes('%%EOF'),
  },
  { extensions: ['.docx'], mediaType: `${OFFICE}.wordprocessingml.document`, isOne: officeFile('word') },
  { extensions: ['.xlsx'], mediaType: `${OFFICE}.spreadsheetml.sheet`, isOne: officeFile('xl') },
  { extensions: ['.png'], mediaType: 'image/png', isOne: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { extensions: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', isOne: begins(0xff, 0xd8, 0xff) },
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
