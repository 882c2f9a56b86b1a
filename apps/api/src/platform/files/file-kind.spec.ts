import { officeFile, smallPdf } from '../testing/files.js';
import { judgeFile } from './file-kind.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORD = 'wordprocessingml.document';
const SHEET = 'spreadsheetml.sheet';
const pdf = smallPdf();
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
// One grey dot each
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.from(
  '/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);
const docx = officeFile(WORD);
const xlsx = officeFile(SHEET);
const damaged = (bytes: Buffer, at: number) => {
  const other = Buffer.from(bytes);
  other[at] = other[at]! ^ 0xff;
  return other;
};
const swollen = officeFile(WORD, { 'word/media/zeros.bin': '\0'.repeat(30_000_000) });

const files: readonly (readonly [string, string, string, Buffer, unknown])[] = [
  ['a PDF', 'plan.pdf', 'application/pdf', pdf, { mediaType: 'application/pdf' }],
  [
    'a PDF sent without a type of its own',
    'plan.PDF',
    'application/octet-stream',
    pdf,
    { mediaType: 'application/pdf' },
  ],
  ['a DOCX', 'plan.docx', `${OFFICE}.${WORD}`, docx, { mediaType: `${OFFICE}.${WORD}` }],
  ['an XLSX', 'b.xlsx', `${OFFICE}.${SHEET}`, xlsx, { mediaType: `${OFFICE}.${SHEET}` }],
  ['a DOCX with a large picture', 'plan.docx', `${OFFICE}.${WORD}`, swollen, { mediaType: `${OFFICE}.${WORD}` }],
  ['a PNG', 'map.png', 'image/png', png, { mediaType: 'image/png' }],
  ['a JPEG', 'map.jpeg', 'image/jpeg', jpeg, { mediaType: 'image/jpeg' }],
  ['a program called PDF', 'plan.pdf', 'application/pdf', Buffer.from('MZ\x90'), 'NOT_WHAT_IT_CLAIMS'],
  ['half a PDF', 'plan.pdf', 'application/pdf', Buffer.from('%PDF-1.7 and no end'), 'NOT_WHAT_IT_CLAIMS'],
  ['only both ends of a PDF', 'plan.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF\n'), 'NOT_WHAT_IT_CLAIMS'],
  [
    'a PDF whose table would stand behind its end',
    'plan.pdf',
    'application/pdf',
    Buffer.from('%PDF-1.7\n1 0 obj\nendobj\nstartxref\n99999\n%%EOF\n'),
    'NOT_WHAT_IT_CLAIMS',
  ],
  ['the first eight bytes of a PNG', 'map.png', 'image/png', pngSignature, 'NOT_WHAT_IT_CLAIMS'],
  [
    'only both ends of a PNG',
    'map.png',
    'image/png',
    Buffer.concat([pngSignature, Buffer.from('\0\0\0\rIHDR and the picture IEND')]),
    'NOT_WHAT_IT_CLAIMS',
  ],
  ['half a PNG', 'map.png', 'image/png', png.subarray(0, -5), 'NOT_WHAT_IT_CLAIMS'],
  ['a PNG with a damaged dot', 'map.png', 'image/png', damaged(png, 45), 'NOT_WHAT_IT_CLAIMS'],
  [
    'only both ends of a JPEG',
    'map.jpeg',
    'image/jpeg',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0xff, 0xd9]),
    'NOT_WHAT_IT_CLAIMS',
  ],
  ['half a JPEG', 'map.jpeg', 'image/jpeg', jpeg.subarray(0, -2), 'NOT_WHAT_IT_CLAIMS'],
  ['a DOCX that was cut short', 'plan.docx', 'application/octet-stream', docx.subarray(0, -30), 'NOT_WHAT_IT_CLAIMS'],
  [
    'only both ends of a DOCX',
    'plan.docx',
    'application/octet-stream',
    Buffer.from('PK\x03\x04[Content_Types].xml word/document.xml PK\x05\x06'),
    'NOT_WHAT_IT_CLAIMS',
  ],
  ['a PNG called PDF', 'plan.pdf', 'application/pdf', png, 'NOT_WHAT_IT_CLAIMS'],
  ['a PDF sent as an image', 'plan.pdf', 'image/png', pdf, 'NOT_WHAT_IT_CLAIMS'],
  ['an XLSX called DOCX', 'plan.docx', `${OFFICE}.${WORD}`, xlsx, 'NOT_WHAT_IT_CLAIMS'],
  [
    'a document with macros called DOCX',
    'plan.docx',
    `${OFFICE}.${WORD}`,
    officeFile('macroEnabled'),
    'NOT_WHAT_IT_CLAIMS',
  ],
  ['nothing at all', 'plan.pdf', 'application/pdf', Buffer.alloc(0), 'NOT_WHAT_IT_CLAIMS'],
  ['a page', 'plan.html', 'text/html', Buffer.from('<p>'), 'KIND_NOT_ACCEPTED'],
  ['a name without a kind', 'plan', 'application/pdf', pdf, 'KIND_NOT_ACCEPTED'],
];

test.each(files)('%s', (_, name, sentAs, bytes, expected) => expect(judgeFile(name, sentAs, bytes)).toEqual(expected));
