/** The number of pages that a PDF says it has, where it says so in the open. */
export function pagesIn(pdf: Buffer): number | null {
  const [, pages] = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1')) ?? [];
  return pages === undefined ? null : Number(pages);
}
