import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const everyMs = process.platform === 'linux' ? 500 : 5_000;

/**
 * Calls `ended` when the npm that runs us is gone without a word, as after a kill -9: npm runs a shell, the shell runs us.
 * What else stands above npm, a terminal for instance, may go: then we stay.
 */
export function whenNpmEnds(ended) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const shell = /(^|\/|-)(ba|da|z|k)?sh$/.test(nameOf(parent));
  const npm = shell ? parentOf(parent) : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && (!shell || parentOf(parent) === npm)) return;
    clearInterval(timer);
    ended();
  }, everyMs);
  timer.unref();
}

function parentOf(pid) {
  if (process.platform !== 'linux') return Number(ps(pid, 'ppid'));
  return Number(statOf(pid).split(' ')[1]);
}

function nameOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'comm');
  return read(`/proc/${pid}/comm`).trim();
}

/** The fields of a process after its name, which may hold blanks and brackets. */
function statOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid, column) {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
