import type { ProblemEntry } from '@ronde/contracts/http';

/** The page of one code, as it stands in docs/problems. */
export function problemPage(code: string, { status, title, sentence, remedy, source }: ProblemEntry): string {
  return [
    `# ${title}`,
    `\`${code}\` · HTTP status ${status}`,
    sentence,
    `## What to do\n\n${remedy}`,
    ...(source === undefined ? [] : [`## Source\n\n${source}`]),
    '[All problems](README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

/** The list of all codes. */
export function problemIndex(catalogue: Readonly<Record<string, ProblemEntry>>): string {
  const lines = Object.entries(catalogue)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { status, title }]) => `- [\`${code}\`](${code}.md) (${status}): ${title}`);
  return [
    '# Problems',
    'Every answer that is not a success carries a `code`. Each code has a page here, made from',
    '`libs/contracts/src/http/problem-catalogue.ts` by `node tools/problems/write-problem-pages.ts`.',
    '',
    ...lines,
  ]
    .join('\n')
    .replace('# Problems\n', '# Problems\n\n')
    .concat('\n');
}
