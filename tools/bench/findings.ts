/** One figure of the bench. */
export interface Finding {
  readonly what: string;
  /** What was measured, with its unit. */
  readonly own: string;
  /** The same of the bare reference. */
  readonly bare?: string;
  readonly ratio?: number;
  readonly target?: string;
  readonly met?: boolean;
}

/** A ratio with its target: at most, or at least. */
export function against(
  what: string,
  figures: { readonly own: string; readonly bare: string; readonly ratio: number },
  target: { readonly atMost: number } | { readonly atLeast: number },
): Finding {
  const met = 'atMost' in target ? figures.ratio <= target.atMost : figures.ratio >= target.atLeast;
  return { what, ...figures, met, target: 'atMost' in target ? `<= ${target.atMost}` : `>= ${target.atLeast}` };
}

/** Milliseconds for people. */
export function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

/** So many in a second, for people. */
export function perSecond(value: number): string {
  return `${value < 100 ? value.toFixed(2) : value.toFixed(0)}/s`;
}

/** The findings as a table, in Markdown as in a terminal. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ what, own, bare = '', ratio, target = '', met }) => [
    ...[what, own, bare, ratio === undefined ? '' : ratio.toFixed(2), target],
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const all = [['what', 'Ronde', 'bare', 'ratio', 'target', ''], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, nth) => cell.padEnd(widths[nth] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(Math.max(width, 3))).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n');
}
