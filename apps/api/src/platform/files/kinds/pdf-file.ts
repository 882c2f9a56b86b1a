const LAST_WORDS = 1_024;

/**
 * Whether these bytes are a PDF: a header, objects, and last the place of the table of objects within the file (ISO
 * 32000-1, 7.5). Readers mend a table that is a little off, so its place is not insisted on.
 */
export function isPdf(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return false;
  const last = bytes.subarray(-LAST_WORDS).toString('latin1');
  const place = /startxref\s+(\d+)\s+%%EOF/.exec(last)?.[1];
  return place !== undefined && Number(place) < bytes.length && bytes.includes(' obj') && bytes.includes('endobj');
}
