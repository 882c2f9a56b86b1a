import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../.ci/install-packages');

const installs = 'mkdir -p node_modules && echo "from the registry" > node_modules/one';
const failsWith = (code: string) => `echo "npm error code ${code}" >&2; rm -rf node_modules; exit 1`;

describe('.ci/install-packages', () => {
  let home: string;
  let checkout: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'ronde-packages-'));
    checkout = join(home, 'checkout');
    mkdirSync(join(checkout, '.ci'), { recursive: true });
    mkdirSync(join(home, 'tools'));
    cpSync(script, join(checkout, '.ci/install-packages'));
    lock('as it was');
  });

  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const lock = (text: string) => writeFileSync(join(checkout, 'package-lock.json'), text);
  const one = () => readFileSync(join(checkout, 'node_modules/one'), 'utf8').trim();

  /** Runs the script with a stand-in for npm: a line of shell. */
  const install = (npm: string) => {
    const standIn = join(home, 'tools/npm');
    writeFileSync(standIn, `#!/bin/sh\n${npm}\n`);
    chmodSync(standIn, 0o755);
    return spawnSync('/bin/bash', [join(checkout, '.ci/install-packages')], {
      encoding: 'utf8',
      env: { PATH: `${join(home, 'tools')}:${process.env['PATH']}`, HOME: home },
    });
  };

  it('installs from the registry whenever that can be reached, whatever was kept', () => {
    install(installs);
    const again = install('mkdir -p node_modules && echo "from the registry again" > node_modules/one');
    expect(again.status).toBe(0);
    expect(one()).toBe('from the registry again');
    expect(again.stdout).not.toContain('NOT INSTALLED');
  });

  it('uses what was kept of this lock file when no registry can be reached, and says so', () => {
    install(installs);
    const offline = install(failsWith('EAI_AGAIN'));
    expect(offline.status).toBe(0);
    expect(offline.stdout).toContain('NOT INSTALLED: no registry could be reached');
    expect(one()).toBe('from the registry');
  });

  it('fails without a registry when nothing was kept', () => {
    expect(install(failsWith('EAI_AGAIN')).status).not.toBe(0);
  });

  it('fails without a registry when what was kept is of another lock file', () => {
    install(installs);
    lock('as it is now');
    expect(install(failsWith('ENOTFOUND')).status).not.toBe(0);
  });

  it.each(['EINTEGRITY', 'EUSAGE', 'E404', 'ELIFECYCLE'])('fails on %s, whatever was kept', (code) => {
    install(installs);
    expect(install(failsWith(code)).status).not.toBe(0);
  });

  it('keeps the packages of the last lock file only', () => {
    install(installs);
    lock('as it is now');
    install(installs);
    lock('as it was');
    expect(install(failsWith('EAI_AGAIN')).status).not.toBe(0);
  });
});
