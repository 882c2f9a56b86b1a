import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** The text of a PDF with every run of white space as one space, and what its metadata says. For tests. */
export async function readPdf(pdf: Uint8Array): Promise<{ text: string; pages: number; title: string }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = await getMeta(document);
  return { text: text.replace(/\s+/gu, ' '), pages: totalPages, title: String(info['Title']) };
}
