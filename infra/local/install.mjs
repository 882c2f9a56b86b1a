import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const oldestNode = 20;
const heartbeatMs = 10_000;

/** Brings node_modules to what package-lock.json says, with progress; does nothing when it is there already. */
export async function installIfNeeded(root) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode)
    throw new Error(`Ronde needs Node ${oldestNode} or newer to start; this is Node ${process.versions.node}.`);
  const reason = whyInstall(root);
  if (!reason) return;
  process.stdout.write(`installing packages (${reason}); the first time this takes a minute or two\n`);
  await npmCi(root);
  const remaining = whyInstall(root);
  if (remaining) throw new Error(`The packages were installed, but ${remaining}; run "npm ci" and see what it says.`);
}

/** The reason to install, or undefined when every package of the lock file is there in its version and Node 24 runs. */
function whyInstall(root) {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(installed);
  const missing = Object.keys(wanted).find((place) => !isSatisfied(place, wanted[place], present));
  if (missing) return `${missing.replace('node_modules/', '')} is not as package-lock.json says`;
  const node = spawnSync(path.join(root, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' });
  return node.stdout?.startsWith('v24.') ? undefined : 'the Node 24 of the lock file does not run';
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** Optional packages are those of other platforms; workspaces are links into the work tree. */
function isSatisfied(place, wanted, present) {
  if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return true;
  const found = present[place];
  if (!found) return wanted.optional === true || wanted.devOptional === true;
  return wanted.link === true || found.version === wanted.version;
}

function npmCi(root) {
  const startedAt = Date.now();
  const elapsed = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  const timer = setInterval(() => process.stdout.write(`installing packages: ${elapsed()}\n`), heartbeatMs);
  // Only errors: a Node 20 that installs packages for Node 24 would be warned about each of them.
  const npm = spawn('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    npm.once('error', (error) =>
      reject(new Error(`npm could not be run: ${error.message}; install npm and start again.`)),
    );
    npm.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(`The packages could not be installed: "npm ci" ended with code ${code}; its reason is above.`),
          ),
    );
  }).finally(() => {
    clearInterval(timer);
    process.stdout.write(`installed in ${elapsed()}\n`);
  });
}
