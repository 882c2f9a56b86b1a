import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../infra/local/directories.ts';

const src = path.join(projectRoot, 'apps/web/src');
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');

/** Where the texts of each namespace are: those of everything in shared/i18n, of a feature in its own folder. */
const FOLDERS: Readonly<Record<string, string>> = Object.fromEntries([
  ['shared', 'shared/i18n/texts'],
  ...globSync('features/*/texts', { cwd: src }).map((folder) => [folder.split('/')[1] ?? '', folder]),
]);
const NAMESPACES = Object.keys(FOLDERS);

type Texts = { readonly [key: string]: string | Texts };

function entriesOf(texts: Texts, above = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : entriesOf(value, `${above}${key}.`),
  );
}

const textsOf = (namespace: string, language: string) =>
  entriesOf(JSON.parse(read(`${FOLDERS[namespace]}/${language}.json`)) as Texts);

/** Without the ending of its number: `list.shownAll_one` is used as `list.shownAll`. */
const bare = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

interface Use {
  readonly namespace: string;
  readonly file: string;
  /** A whole key, or one that begins so. */
  readonly key: string;
  readonly isWhole: boolean;
}

/** Which name a file gives to the texts of which namespace: `const { t: ofAll } = useTranslation('shared')`. */
function translatorsIn(source: string): Readonly<Record<string, string>> {
  const hooks = [...source.matchAll(/const \{ t(?:: (\w+))?(?:, i18n)? \} = useTranslation\('([\w-]+)'\)/g)];
  const taken = [...source.matchAll(/\b(\w+): TFunction<'([\w-]+)'>/g)];
  return Object.fromEntries([...hooks, ...taken].map(([, name = 't', namespace = '']) => [name, namespace]));
}

/** Keys stand in the source as they are: `t('a.b')`, or with a known beginning: t(`a.${b}`); or chosen: t(x ? 'a' : 'b'). */
function usesIn(file: string): readonly Use[] {
  const source = read(file);
  return Object.entries(translatorsIn(source)).flatMap(([name, namespace]) => {
    const calls = [...source.matchAll(new RegExp(`\\b${name}\\(([^;]*?)[),]`, 'g'))].map(([, first = '']) => first);
    const keys = calls.flatMap((call) => [...call.matchAll(/'([\w.]+)'|`([\w.]+)\$\{/g)]);
    return keys.map(([, whole, start = '']) => ({
      namespace,
      file,
      key: whole ?? start,
      isWhole: whole !== undefined,
    }));
  });
}

const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !file.includes('.spec.'));
const uses = sources.flatMap(usesIn);

describe.each(NAMESPACES)('the texts of %s', (namespace) => {
  const dutch = textsOf(namespace, 'nl');
  const english = textsOf(namespace, 'en');

  test('are the same in both languages, with the same gaps to fill', () => {
    expect(english.map(([key]) => key)).toEqual(dutch.map(([key]) => key));
    expect(english.map(([, text]) => gaps(text))).toEqual(dutch.map(([, text]) => gaps(text)));
  });

  test('are all there that the pages ask for', () => {
    const keys = dutch.map(([key]) => bare(key));
    const missing = uses
      .filter((use) => use.namespace === namespace)
      .filter(({ key, isWhole }) => !keys.some((known) => (isWhole ? known === key : known.startsWith(key))));
    expect(missing).toEqual([]);
  });

  test('are all asked for by some page', () => {
    const used = uses.filter((use) => use.namespace === namespace);
    const literals = sources.flatMap((file) =>
      [...read(file).matchAll(/'([\w]+(?:\.[\w]+)+)'/g)].map(([, key]) => key),
    );
    const unused = dutch
      .map(([key]) => bare(key))
      .filter((key) => !used.some((use) => (use.isWhole ? use.key === key : key.startsWith(use.key))))
      .filter((key) => !(namespace === 'shared' && literals.includes(key)));
    expect([...new Set(unused)]).toEqual([]);
  });
});

test('every file names the texts it uses', () => {
  expect(uses.filter(({ namespace }) => !NAMESPACES.includes(namespace))).toEqual([]);
  expect(uses.length).toBeGreaterThan(50);
});

// docs/glossary.md: this is a specific grant, to which the title on subsidies does not apply (Awb 4:21(3)).
test('no page, refusal, mail or letter calls the grant a subsidy', () => {
  const told = globSync(['apps/web/src/**/*.json', 'libs/letters/src/**/*.{ts,typ}'], {
    cwd: projectRoot,
  });
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((file) => /subsid/i.test(readFileSync(path.join(projectRoot, file), 'utf8')))).toEqual([]);
});
