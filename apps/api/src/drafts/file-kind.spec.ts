import { judgeFile } from './file-kind.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\n');
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const png = Buffer.concat([pngSignature, Buffer.from('\0\0\0\rIHDR and the picture IEND')]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0xff, 0xd9]);
const contents = Buffer.from([0x50, 0x4b, 5, 6]);
const cutZip = (...names: string[]) => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(names.join('\0'))]);
const zip = (...names: string[]) => Buffer.concat([cutZip(...names), contents]);
const docx = zip('[Content_Types].xml', 'word/document.xml');
const xlsx = zip('[Content_Types].xml', 'xl/workbook.xml');

const files: readonly (readonly [string, string, string, Buffer, unknown])[] = [
  ['a PDF', 'plan.pdf', 'application/pdf', pdf, { mediaType: 'application/pdf' }],
  [
    'a PDF sent without a type of its own',
    'plan.PDF',
    'application/octet-stream',
    pdf,
    { mediaType: 'application/pdf' },
  ],
  [
    'a DOCX',
    'plan.docx',
    `${OFFICE}.wordprocessingml.document`,
    docx,
    { mediaType: `${OFFICE}.wordprocessingml.document` },
  ],
  ['an XLSX', 'b.xlsx', `${OFFICE}.spreadsheetml.sheet`, xlsx, { mediaType: `${OFFICE}.spreadsheetml.sheet` }],
  ['a PNG', 'map.png', 'image/png', png, { mediaType: 'image/png' }],
  ['a JPEG', 'map.jpeg', 'image/jpeg', jpeg, { mediaType: 'image/jpeg' }],
  ['a program called PDF', 'plan.pdf', 'application/pdf', Buffer.from('MZ\x90'), 'NOT_WHAT_IT_CLAIMS'],
  ['half a PDF', 'plan.pdf', 'application/pdf', Buffer.from('%PDF-1.7 and no end'), 'NOT_WHAT_IT_CLAIMS'],
  ['the first eight bytes of a PNG', 'map.png', 'image/png', pngSignature, 'NOT_WHAT_IT_CLAIMS'],
  ['half a PNG', 'map.png', 'image/png', png.subarray(0, -5), 'NOT_WHAT_IT_CLAIMS'],
  ['half a JPEG', 'map.jpeg', 'image/jpeg', jpeg.subarray(0, 5), 'NOT_WHAT_IT_CLAIMS'],
  [
    'a DOCX that was cut short',
    'plan.docx',
    'application/octet-stream',
    cutZip('[Content_Types].xml', 'word/document.xml'),
    'NOT_WHAT_IT_CLAIMS',
  ],
  ['a PNG called PDF', 'plan.pdf', 'application/pdf', png, 'NOT_WHAT_IT_CLAIMS'],
  ['a PDF sent as an image', 'plan.pdf', 'image/png', pdf, 'NOT_WHAT_IT_CLAIMS'],
  ['an XLSX called DOCX', 'plan.docx', `${OFFICE}.wordprocessingml.document`, xlsx, 'NOT_WHAT_IT_CLAIMS'],
  ['any ZIP called DOCX', 'plan.docx', 'application/octet-stream', zip('readme.txt'), 'NOT_WHAT_IT_CLAIMS'],
  ['nothing at all', 'plan.pdf', 'application/pdf', Buffer.alloc(0), 'NOT_WHAT_IT_CLAIMS'],
  ['a page', 'plan.html', 'text/html', Buffer.from('<p>'), 'KIND_NOT_ACCEPTED'],
  ['a name without a kind', 'plan', 'application/pdf', pdf, 'KIND_NOT_ACCEPTED'],
];

test.each(files)('%s', (_, name, sentAs, bytes, expected) => expect(judgeFile(name, sentAs, bytes)).toEqual(expected));
