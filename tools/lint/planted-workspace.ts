import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const rules = [
  'package.json',
  'package-lock.json',
  'nx.json',
  'tsconfig.base.json',
  '.swcrc',
  'eslint.config.mjs',
  'tools/lint',
];
const manifests = ['package.json', 'project.json', 'tsconfig.json'];

/** What ESLint found wrong in one file, its path seen from the workspace's root. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/**
 * This workspace's projects and rules in a temporary directory, without any source but the files planted in it:
 * the lint that everyone runs, in a place that was never linted before and that can be thrown away.
 */
export function plantWorkspace(sources: Readonly<Record<string, string>>): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'ronde-lint-')));
  for (const path of rules) cpSync(join(root, path), join(directory, path), { recursive: true });
  for (const path of projectDirectories().flatMap(manifestsOf)) cpSync(join(root, path), join(directory, path));
  linkPackages(directory);
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), source);
  }
  return directory;
}

/** Lints the projects through Nx and returns every finding; throws with Nx's output if a project was not linted. */
export function lintThroughNx(directory: string, projects: readonly string[]): Finding[] {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const report = ['--format=json', '--output-file=lint.json'];
  const run = spawnSync(process.execPath, [nx, 'run-many', '--target=lint', `--projects=${projects}`, ...report], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...outsideOfNx(), NX_DAEMON: 'false' },
  });
  return projectDirectories()
    .filter((project) => projects.includes(nameOf(project)))
    .flatMap((project) => {
      const file = join(directory, project, 'lint.json');
      if (!existsSync(file)) throw new Error(`${project} was not linted\n${run.stdout}\n${run.stderr}`);
      return (JSON.parse(readFileSync(file, 'utf8')) as LintedFile[]).flatMap((one) => findings(directory, one));
    });
}

/** Throws a planted workspace away. */
export function removeWorkspace(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

/** Every project's directory, seen from the root. */
export function projectDirectories(): string[] {
  const inFolder = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  return [...inFolder('apps'), ...inFolder('libs'), 'infra', 'tools', 'e2e'].filter((path) =>
    existsSync(join(root, path, 'project.json')),
  );
}

/** The tags of the project in that directory. */
export function tagsOf(project: string): string[] {
  return (readProject(project).tags as string[] | undefined) ?? [];
}

/** The packages of this workspace, but its own projects from the copy: otherwise they would lie outside of it. */
function linkPackages(directory: string): void {
  const own = join(directory, 'node_modules/@ronde');
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@ronde') symlinkSync(join(root, 'node_modules', name), join(directory, 'node_modules', name));
  }
  for (const project of projectDirectories()) symlinkSync(join(directory, project), join(own, nameOf(project)));
}

const nameOf = (project: string) => String(readProject(project).name);

function readProject(project: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, project, 'project.json'), 'utf8')) as Record<string, unknown>;
}

const manifestsOf = (project: string) =>
  manifests.map((name) => `${project}/${name}`).filter((path) => existsSync(join(root, path)));

const findings = (directory: string, linted: LintedFile): Finding[] =>
  linted.messages.map(({ ruleId, message }) => ({
    file: relative(directory, linted.filePath),
    rule: ruleId ?? 'fatal',
    message,
  }));

/** A lint inside a lint must not take the outer one's workspace for its own. */
function outsideOfNx(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NX_')));
}
