import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const inRoot = (file: string) => path.join(root, file);
const textOf = (file: string) => readFileSync(inRoot(file), 'utf8');

const markdownBelow = (folder: string) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...markdownBelow('docs'),
  ...markdownBelow('samples'),
];

/** Links within the project: target file and, after a #, the heading. */
function linksOf(page: string) {
  const prose = textOf(page).replaceAll(/^```.*?^```/gms, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', heading] = target.split('#');
      return { file: file === '' ? page : path.join(path.dirname(page), file), heading };
    });
}

/** The name by which a heading is linked to. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function headingsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map((match) => slugOf(match[1] ?? ''));
}

describe('every page', () => {
  it.each(pages)('%s has a title and something to say', (page) => {
    expect(textOf(page)).toMatch(/^# .+\n[^]{80,}/);
  });

  it.each(pages)('%s leads to files that exist', (page) => {
    expect(linksOf(page).filter(({ file }) => !existsSync(inRoot(file)))).toEqual([]);
  });

  it.each(pages)('%s leads to headings that exist', (page) => {
    const toHeadings = linksOf(page).filter(({ heading, file }) => heading !== undefined && file.endsWith('.md'));
    expect(toHeadings.filter(({ file, heading }) => !headingsOf(file).includes(heading ?? ''))).toEqual([]);
  });

  it('can be reached from the index', () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page) || !page.endsWith('.md') || !existsSync(inRoot(page))) return;
      reached.add(page);
      for (const { file } of linksOf(page)) visit(file);
    };
    visit('docs/index.md');
    const lost = markdownBelow('docs').filter((page) => !reached.has(page) && !page.endsWith('/template.md'));
    expect(lost).toEqual([]);
  });
});

describe('the annual round', () => {
  const linked = new Set(linksOf('docs/the-annual-round.md').map(({ file }) => file));
  const workflows = 'apps/worker/src/workflows';
  const phases = readdirSync(inRoot(workflows), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.phase.ts'))
    .map((name) => `${workflows}/${name}`);

  it('knows phases', () => {
    expect(phases.length).toBeGreaterThan(10);
  });

  it.each(phases)('leads to %s', (phase) => {
    expect(linked).toContain(phase);
  });

  it('leads from every phase of the round to a rule', () => {
    const rules = [...linked].filter((file) => file.startsWith('libs/domain/src') && statSync(inRoot(file)).isFile());
    expect(rules.length).toBeGreaterThan(10);
  });
});

describe('the reference of workflows', () => {
  const architecture = textOf('docs/architecture.md');
  const limits = textOf('docs/limits.md');

  it('names every Update and signal', async () => {
    const { SIGNALS, UPDATES } = await import('@ronde/contracts');
    const names = [...Object.values(UPDATES), ...Object.values(SIGNALS)].flat();
    expect(names.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });

  it('is honest: what says assumption in the rules is among the assumptions', () => {
    const folders = ['libs/domain/src', 'apps/worker/src/workflows'];
    const assuming = folders
      .flatMap((folder) =>
        readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
      .filter((file) => /\bassumption\)|an assumption|\(assumption/.test(textOf(file)));
    expect(assuming.filter((file) => !limits.includes(path.basename(file)))).toEqual([]);
  });
});
