import { strToU8, zipSync } from 'fflate';

/** A small PDF of one empty page. */
export const smallPdf = (title = 'plan'): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Title (${title}) >>`,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${places.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end);
};

/** An office file with the list of contents that says this of its main part. */
export const officeFile = (mainType: string, others: Readonly<Record<string, string>> = {}): Buffer => {
  const type = `application/vnd.openxmlformats-officedocument.${mainType}.main+xml`;
  const contents = `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
  const parts = Object.entries({ '[Content_Types].xml': contents, 'main.xml': '<main/>', ...others });
  return Buffer.from(zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]))));
};

/** A request that brings one file. */
export function formWith(name: string, type: string, bytes: Buffer) {
  const boundary = 'a-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
