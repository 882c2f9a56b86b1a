/** Which layer may know which. Lower layers never know higher ones; applications never know each other. */
const layers = {
  domain: [],
  contracts: ['domain'],
  config: ['domain', 'contracts'],
  adapter: ['domain', 'contracts', 'config'],
  testing: ['domain', 'contracts', 'config', 'adapter'],
  app: ['domain', 'contracts', 'config', 'adapter'],
  tool: ['domain', 'contracts', 'config', 'adapter', 'testing', 'tool'],
};

/** What runs in the browser never loads what needs Node. */
const runtimes = { any: ['any'], node: ['any', 'node'], web: ['any', 'web'] };

const mayKnow = (kind, table) =>
  Object.entries(table).map(([name, known]) => ({
    sourceTag: `${kind}:${name}`,
    onlyDependOnLibsWithTags: known.map((other) => `${kind}:${other}`),
  }));

const options = (layerTable) => ({
  enforceBuildableLibDependency: false,
  checkDynamicDependenciesExceptions: ['.*'],
  // The harness is built on the adapters and their tests use the harness: a cycle between projects, none at run time.
  ignoredCircularDependencies: [['tag:layer:adapter', 'testing']],
  depConstraints: [...mayKnow('layer', layerTable), ...mayKnow('runtime', runtimes)],
});

/** For everything that is shipped. */
export const shippedBoundaries = options(layers);

// Nothing shipped is in these two, so they have no package name to be imported by.
const reachesToolsByPath = { allow: [String.raw`^(\.\./)+(tools|infra)/`] };

/** What starts and checks things may use each other's parts. */
export const toolBoundaries = { ...shippedBoundaries, ...reachesToolsByPath };

/** Tests may use the test harness as well, and what starts and checks things. */
export const testBoundaries = {
  ...options({ ...layers, adapter: [...layers.adapter, 'testing'], app: [...layers.app, 'testing'] }),
  ...reachesToolsByPath,
};
