// The only file that must run before anything is installed, on Node 20: installs what package-lock.json asks for,
// then hands over to the Node 24 that came with it. See verbs.mjs for what each npm script runs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { installIfNeeded } from './install.mjs';
import { whenNpmEnds } from './npm-watch.mjs';
import { verbs } from './verbs.mjs';

const root = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const [verb = '', ...args] = process.argv.slice(2);
const script = verbs[verb];

if (!script) fail(`There is no "${verb}"; there is ${Object.keys(verbs).join(', ')}.`);
try {
  await installIfNeeded(root);
} catch (error) {
  fail(error.message);
}
handOver(path.join(root, script));

/** Runs the script on Node 24 and ends as it ends; Ctrl-C reaches it by itself, so here it is only waited for. */
function handOver(file) {
  const child = spawn(path.join(root, 'node_modules/.bin/node'), [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, RONDE_BOOTSTRAP_PID: String(process.pid) },
  });
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenNpmEnds(() => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`${file} could not be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
