import { execFileSync } from 'node:child_process';
import { StartProblem } from './start-problem.ts';

/** The account PostgreSQL runs under. */
export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: as root we give the account `postgres`, made if it is missing; otherwise none, which means our own. */
export function postgresUser(): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return existingUser() ?? createdUser();
}

function existingUser(): PostgresUser | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function createdUser(): PostgresUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  } catch {
    // The check below says what to do.
  }
  const user = existingUser();
  if (user) return user;
  throw new StartProblem(
    'PostgreSQL does not run as root and the account "postgres" could not be made; run this as an ordinary user or add that account.',
  );
}
