import { jest } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freeBasePort } from './free-base-port.ts';
import { postgresProgram, query } from './postgres.ts';
import { clearPostmaster } from './postmaster.ts';
import { launch, untilReady } from './program.ts';
import { removeDataDir } from './remove-data-dir.ts';
import { supervised } from './supervised.ts';
import { becomesPossible, becomesTrue } from './waiting.ts';

jest.setTimeout(300_000);

const silent = () => undefined;

describe('a PostgreSQL that ended badly', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'ronde-postmaster-'));
  const dataDir = path.join(root, 'postgres');
  const pidFile = path.join(dataDir, 'postmaster.pid');
  afterAll(() => removeDataDir(root));

  async function program() {
    const port = await freeBasePort();
    return {
      port,
      program: await postgresProgram({ dataDir, port, logFile: path.join(root, 'postgres.log') }, silent),
    };
  }

  it('starts again and has kept its rows after its process was killed with -9', async () => {
    const { port, program: postgres } = await program();
    const server = supervised(postgres, silent);
    await server.start();
    try {
      await query(port, 'postgres', 'create table kept (id integer)');
      await query(port, 'postgres', 'insert into kept values (1)');
      const killed = server.pid() ?? 0;
      process.kill(killed, 'SIGKILL');
      await becomesTrue(() => server.pid() !== killed, 5_000);
      await becomesPossible(() => query(port, 'postgres', 'select 1'), 20_000);
      expect(server.pid()).not.toBe(killed);
      expect((await query(port, 'postgres', 'select count(*)::int as rows from kept')).rows).toEqual([{ rows: 1 }]);
    } finally {
      await server.stop();
    }
  });

  it('is taken over when an earlier start left it running', async () => {
    const left = await program();
    const orphan = launch(left.program);
    await untilReady(left.program, orphan);
    const server = supervised(left.program, silent);
    await server.start();
    expect(orphan.exitCode ?? orphan.signalCode).not.toBeNull();
    expect((await query(left.port, 'postgres', 'select count(*)::int as rows from kept')).rows).toEqual([{ rows: 1 }]);
    await server.stop();
    expect(existsSync(pidFile)).toBe(false);
  });

  it.each([
    ['a process that is gone', '2147483646'],
    ['a living process that is no PostgreSQL', String(process.pid)],
    ['something that is no number', 'rubbish'],
  ])('does not stand in the way when its file names %s', async (_, pid) => {
    writeFileSync(pidFile, `${pid}\n${dataDir}\n`);
    await clearPostmaster(dataDir, silent);
    expect(existsSync(pidFile)).toBe(false);
  });

  it('writes its log where it was told', () => {
    expect(readFileSync(path.join(root, 'postgres.log'), 'utf8')).toContain('ready to accept connections');
  });
});
