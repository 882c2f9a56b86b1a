/** One Go package of the engine: what it is built from and the file it becomes. */
export interface EnginePackage {
  readonly what: string;
  readonly module: string;
  readonly version: string;
  /** The name that `go install` gives the file. */
  readonly builtAs: string;
  readonly file: string;
}

const serverVersion = '1.32.0';
const uiVersion = '2.54.1';

/** The engine's three programs, in the order they are needed; time skipping needs at least server 1.32. */
export const enginePackages = {
  server: {
    what: 'Temporal server',
    module: 'go.temporal.io/server/cmd/server',
    version: serverVersion,
    builtAs: 'server',
    file: `temporal-server-${serverVersion}/temporal-server`,
  },
  sqlTool: {
    what: 'Temporal schema tool',
    module: 'go.temporal.io/server/cmd/tools/sql',
    version: serverVersion,
    builtAs: 'sql',
    file: `temporal-server-${serverVersion}/temporal-sql-tool`,
  },
  ui: {
    what: 'Temporal UI',
    module: 'github.com/temporalio/ui-server/v2/cmd/server',
    version: uiVersion,
    builtAs: 'server',
    file: `temporal-ui-${uiVersion}/temporal-ui-server`,
  },
} as const satisfies Record<string, EnginePackage>;
