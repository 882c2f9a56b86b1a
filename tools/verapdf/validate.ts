import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const toolDirectory = dirname(fileURLToPath(import.meta.url));
const pomPath = join(toolDirectory, 'pom.xml');
const mainPath = join(toolDirectory, 'src/main/java/ronde/verapdf/ValidatePdf.java');

/** The two standards letters are held to: '2a' is PDF/A-2a (archive), 'ua1' is PDF/UA-1 (reader). */
export type PdfFlavour = '2a' | 'ua1';

export interface PdfToJudge {
  flavour: PdfFlavour;
  path: string;
}

/** veraPDF's verdict on one file; `rule` names the standard's clause and test, such as "ISO 14289-1:2014 7.1-9". */
export interface PdfVerdict extends PdfToJudge {
  compliant: boolean;
  failures: { rule: string; message: string; context: string }[];
}

/**
 * Judges all files in one run of veraPDF and gives a verdict for each, in order. Builds the checker
 * on first use. Fails, never skips, when Java or Maven is missing or a file cannot be opened.
 */
export async function validatePdfs(files: PdfToJudge[]): Promise<PdfVerdict[]> {
  const build = await builtChecker();
  const classPath = [join(build, 'verapdf-check.jar'), join(build, 'lib', '*')].join(delimiter);
  const named = files.map(({ flavour, path }) => `${flavour}=${path}`);
  const { stdout } = await command('java', ['-cp', classPath, 'ronde.verapdf.ValidatePdf', ...named]);
  return JSON.parse(stdout) as PdfVerdict[];
}

/** The directory of the built checker; its name changes with veraPDF's version and our sources. */
async function builtChecker(): Promise<string> {
  const [pom, main] = await Promise.all([readFile(pomPath, 'utf8'), readFile(mainPath, 'utf8')]);
  const version = /<verapdf\.version>(.+?)</.exec(pom)?.[1] ?? 'unknown';
  const sources = createHash('sha256').update(pom).update(main).digest('hex').slice(0, 8);
  const cache = join(homedir(), '.cache', 'ronde');
  const home = join(cache, `verapdf-${version}-${sources}`);
  if (!existsSync(home)) await build(cache, home);
  return home;
}

// Built aside and renamed, so that a broken or parallel build never leaves half a checker.
async function build(cache: string, home: string): Promise<void> {
  const aside = join(cache, `verapdf-building-${randomUUID()}`);
  await mkdir(cache, { recursive: true });
  try {
    await command('javac', ['-version']);
    await command('mvn', ['-q', '-B', '-f', pomPath, `-DbuildDirectory=${aside}`, 'package']);
    await rename(aside, home);
  } catch (failure) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw failure;
  }
}

async function command(tool: 'java' | 'javac' | 'mvn', args: string[]): Promise<{ stdout: string }> {
  try {
    return await run(tool, args, { maxBuffer: 64 * 1024 * 1024 });
  } catch (failure) {
    throw new Error(explain(tool, failure), { cause: failure });
  }
}

function explain(tool: string, failure: unknown): string {
  const { code, stdout, stderr } = failure as { code?: unknown; stdout?: string; stderr?: string };
  if (code === 'ENOENT') {
    return `"${tool}" was not found: checking letters with veraPDF needs a JDK (17 or newer) and Maven (3.8 or newer) on the PATH.`;
  }
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim().slice(-2000);
  return `"${tool}" failed while checking letters with veraPDF: ${said}`;
}
