/** A file as the API takes it: CSV as text, a workbook in base64. */
export type SentFile = { readonly csv: string } | { readonly xlsx: string };

/** As large as the API takes, before it is in base64. */
export const LARGEST_FILE_BYTES = 370_000;

/** Reads a file that was chosen; undefined for one that is neither, is empty or is too large. */
export async function readChosen(file: File): Promise<SentFile | undefined> {
  if (file.size === 0 || file.size > LARGEST_FILE_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xlsx$/i.test(file.name)) return { xlsx: base64(bytes) };
  return /\.csv$/i.test(file.name) ? { csv: textOf(bytes) } : undefined;
}

/** UTF-8, or what older spreadsheet programs write on Windows. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(''));
}
