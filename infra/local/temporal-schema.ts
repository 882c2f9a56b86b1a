import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { builtFile } from './engine-build.ts';
import { enginePackages } from './engine-versions.ts';
import { databaseRole } from './environment.ts';
import { query } from './postgres.ts';
import { StartProblem } from './start-problem.ts';

const run = promisify(execFile);

const schemas = [
  { database: 'temporal', name: 'postgresql/v12/temporal' },
  { database: 'temporal_visibility', name: 'postgresql/v12/visibility' },
] as const;

/** Brings the engine's two databases to the schema of its version with its own tool; does nothing to a schema that is there already. */
export async function migrateTemporalSchema(postgresPort: number): Promise<void> {
  await Promise.all(schemas.map((schema) => migrate(postgresPort, schema.database, schema.name)));
}

async function migrate(port: number, database: string, schemaName: string): Promise<void> {
  if (!(await isVersioned(port, database))) await sqlTool(port, database, ['setup-schema', '--version', '0.0']);
  await sqlTool(port, database, ['update-schema', '--schema-name', schemaName]);
}

async function isVersioned(port: number, database: string): Promise<boolean> {
  const { rows } = await query(port, database, "select to_regclass('public.schema_version') is not null as present");
  return rows[0]?.['present'] === true;
}

async function sqlTool(port: number, database: string, args: readonly string[]): Promise<void> {
  const connection = [
    '--plugin',
    'postgres12',
    '--endpoint',
    '127.0.0.1',
    '--port',
    String(port),
    '--database',
    database,
  ];
  try {
    await run(builtFile(enginePackages.sqlTool), [...connection, ...args], {
      env: { ...process.env, SQL_USER: databaseRole.user, SQL_PASSWORD: databaseRole.password },
    });
  } catch (error) {
    throw new StartProblem(`The engine's schema in "${database}" could not be brought up to date: ${lastLine(error)}`);
  }
}

function lastLine(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}\n${stderr}`.trim().split('\n').at(-1) ?? String(error);
}
