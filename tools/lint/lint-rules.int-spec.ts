import { lintThroughNx, plantWorkspace, projectDirectories, removeWorkspace, tagsOf } from './planted-workspace.ts';
import type { Finding } from './planted-workspace.ts';

interface Row {
  readonly sentence: string;
  readonly file: string;
  readonly source: string;
  readonly rule?: string;
  readonly says?: RegExp;
}

const domain = (name: string) => `libs/domain/src/${name}.ts`;
const contracts = (name: string) => `libs/contracts/src/${name}.ts`;
const config = (name: string) => `libs/config/src/${name}.ts`;
const persistence = (name: string) => `libs/persistence/src/${name}.ts`;
const workflow = (name: string) => `apps/worker/src/workflows/${name}.ts`;
const worker = (name: string) => `apps/worker/src/${name}.ts`;
const api = (name: string) => `apps/api/src/${name}.ts`;
const web = (name: string) => `apps/web/src/${name}.tsx`;

const boundaries = '@nx/enforce-module-boundaries';

/** What each rule refuses, and words its message must hold, so that it says where the code should go instead. */
const refused = (
  [
    ['the domain does not know a database', domain('pg'), `import 'pg';`, 'ronde/domain-imports', /itself/],
    ['the domain does not know Node', domain('node'), `import 'node:fs';`, 'ronde/domain-imports', /itself/],
    [
      'the domain does not know what is above it',
      domain('up'),
      `import '@ronde/contracts';`,
      boundaries,
      /layer:domain/,
    ],
    ['the domain reads no clock', domain('clock'), `export const at = new Date();`, 'no-restricted-syntax', /argument/],
    ['the domain draws no lots', domain('lot'), `export const lot = Math.random();`, 'no-restricted-properties', /id/],
    ['a rule says what it promises', domain('mute'), `export function due(): void {}`, 'ronde/doc-sentence', /units/],
    [
      'contracts do not know the tables',
      contracts('down'),
      `import '@ronde/persistence';`,
      boundaries,
      /layer:contracts/,
    ],
    [
      'the tables do not know the test harness',
      persistence('harness'),
      `import '@ronde/testing';`,
      boundaries,
      /layer:adapter/,
    ],
    ['libraries do not meet by path', persistence('path'), `import '../../letters/src/index.js';`, boundaries],
    ['a workflow does not know Node', workflow('node'), `import 'node:fs';`, 'ronde/workflow-imports', /activity/],
    ['a workflow does not know tables', workflow('orm'), `import 'typeorm';`, 'ronde/workflow-imports', /activity/],
    ['a workflow loads no activity', workflow('load'), `import '../activities/free.js';`, 'ronde/workflow-imports'],
    ['a workflow reads no wall clock', workflow('at'), `export const at = Date.now();`, 'no-restricted-properties'],
    ['a workflow sets no bare timer', workflow('timer'), `setTimeout(Object, 1);`, 'no-restricted-globals', /activity/],
    [
      'applications do not import each other',
      worker('other'),
      `import '@ronde/api';`,
      'ronde/application-imports',
      /library/,
    ],
    [
      'a controller does not know tables',
      api('rounds/rounds.controller'),
      `import '@ronde/persistence';`,
      'ronde/controller-imports',
      /use-case/,
    ],
    ['a feature knows no other', api('rounds/a'), `import '../awards/b.js';`, 'ronde/feature-imports', /platform/],
    ['the platform knows no feature', api('platform/d'), `import '../rounds/a.js';`, 'ronde/feature-imports'],
    [
      'a page knows no other feature',
      web('features/tasks/x'),
      `import '../rounds/y.js';`,
      'ronde/web-imports',
      /shared/,
    ],
    ['what all pages share knows none', web('shared/ui/x'), `import '../../app/y.js';`, 'ronde/web-imports', /shared/],
    ['the browser loads nothing of Node', web('app/node'), `import '@ronde/persistence';`, boundaries, /runtime:web/],
    [
      'a hook stands where React finds it',
      web('app/hook'),
      `import { useState } from 'react';\nexport function A(b: boolean) {\n  if (b) useState(1);\n}`,
      'react-hooks/rules-of-hooks',
    ],
    [
      'the environment is read in one place',
      api('platform/env'),
      `export const port = process.env['PORT'];`,
      'no-restricted-properties',
      /libs\/config/,
    ],
    ['nothing shipped writes to the console', config('say'), `console.log(1);`, 'no-restricted-globals', /pino/],
    ['files make no circle', config('to'), `import { b } from './fro.js';\nexport const a = b;`, 'import-x/no-cycle'],
    [
      'not from the other side',
      config('fro'),
      `import { a } from './to.js';\nexport const b = a;`,
      'import-x/no-cycle',
    ],
    ['nothing is any', config('any'), `export const five: any = 5;`, '@typescript-eslint/no-explicit-any'],
    ['every export has a name', config('nameless'), `export default 6;`, 'no-restricted-syntax', /name/],
    ['no promise is left', config('left'), `Promise.resolve(7);`, '@typescript-eslint/no-floating-promises'],
    ['no file is too long', config('long'), '// line\n'.repeat(251), 'max-lines'],
    ['no file could hold anything', config('string-utils'), `export const nine = 9;`, 'ronde/file-name', /idea/],
    ['imports name the built file', config('ts'), `import './port.ts';`, 'ronde/compiled-relative-imports'],
    ['no test is skipped', config('skip.spec'), `it.skip('x', Object);`, 'no-restricted-syntax', /skipped/],
  ] as const
).map(([sentence, file, source, rule, says = /./]): Row => ({ sentence, file, source, rule, says }));

/** What stands right beside the refused and is fine, so that no rule refuses everything. */
const allowed = (
  [
    ['the domain may use its own files', domain('own'), `import './lot.js';`],
    ['a test of the tables may know the harness', persistence('own.int-spec'), `import '@ronde/testing';`],
    ['a test may use what checks things', persistence('tool.spec'), `import '../../../tools/lint/rules/x.js';`],
    [
      'a workflow may know activities as types',
      workflow('typed'),
      `import type { One } from '../activities/free.js';\n/** One. */\nexport type Known = One;`,
    ],
    [
      'a workflow may know its engine, the rules and the contracts',
      workflow('own'),
      `import '@temporalio/workflow';\nimport '@ronde/domain';\nimport '@ronde/contracts';\nimport './typed.js';`,
    ],
    ['an activity may use Node', worker('activities/free'), `import 'node:fs';\nexport type One = 1;`],
    ['a use case may know tables', api('rounds/list.use-case'), `import '@ronde/persistence';`],
    ['a feature may know the platform', api('awards/b'), `import '../platform/c.js';`],
    ['one library reads the environment', config('port'), `export const port = process.env['PORT'];`],
  ] as const
).map(([sentence, file, source]): Row => ({ sentence, file, source }));

describe('the lint everyone runs', () => {
  let directory: string;
  let found: readonly Finding[];
  const foundIn = (file: string) => found.filter((one) => one.file === file);

  beforeAll(() => {
    directory = plantWorkspace(
      Object.fromEntries([...refused, ...allowed].map((row) => [row.file, `${row.source}\n`])),
    );
    found = lintThroughNx(directory, ['domain', 'contracts', 'config', 'persistence', 'api', 'worker', 'web']);
  }, 240_000);

  afterAll(() => removeWorkspace(directory));

  it.each(refused)('$sentence', ({ file, rule, says = /./ }) => {
    expect(foundIn(file)).toContainEqual({ file, rule, message: expect.stringMatching(says) as string });
  });

  it.each(allowed)('$sentence', ({ file }) => expect(foundIn(file)).toEqual([]));

  it.each(projectDirectories())('knows the layer and the runtime of %s', (project) => {
    const kinds = tagsOf(project).map((tag) => tag.split(':')[0]);
    expect(kinds.sort()).toEqual(['layer', 'runtime']);
  });
});
