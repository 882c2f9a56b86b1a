import { extname } from 'node:path';

/** A kind of file that is accepted, and how its first and last bytes look. */
interface FileKind {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly isOne: (bytes: Buffer) => boolean;
}

const begins = (...signature: readonly number[]) => {
  const expected = Buffer.from(signature);
  return (bytes: Buffer) => bytes.subarray(0, expected.length).equals(expected);
};

const beginsPng = begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const beginsJpeg = begins(0xff, 0xd8, 0xff);
const beginsZip = begins(0x50, 0x4b, 0x03, 0x04);
const endOfJpeg = Buffer.from([0xff, 0xd9]);
const endOfZip = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** The last bytes, where each kind says that it ends; some programs add a few of their own behind it. */
const tail = (bytes: Buffer, length = 1_024) => bytes.subarray(-length);

/** A PNG begins with its header chunk and ends with its end chunk. */
const isPng = (bytes: Buffer) =>
  beginsPng(bytes) && bytes.subarray(12, 16).toString('latin1') === 'IHDR' && tail(bytes).includes('IEND');

const isJpeg = (bytes: Buffer) => beginsJpeg(bytes) && tail(bytes).includes(endOfJpeg);

/** Office files are ZIP archives, with their list of contents last and a folder that says which program they belong to. */
const officeFile = (folder: string) => (bytes: Buffer) =>
  beginsZip(bytes) &&
  tail(bytes, 66_000).includes(endOfZip) &&
  bytes.includes('[Content_Types].xml') &&
  bytes.includes(`${folder}/`);

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const FILE_KINDS: readonly FileKind[] = [
  {
    extensions: ['.pdf'],
    mediaType: 'application/pdf',
    isOne: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-' && tail(bytes).includes('%%EOF'),
  },
  { extensions: ['.docx'], mediaType: `${OFFICE}.wordprocessingml.document`, isOne: officeFile('word') },
  { extensions: ['.xlsx'], mediaType: `${OFFICE}.spreadsheetml.sheet`, isOne: officeFile('xl') },
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
