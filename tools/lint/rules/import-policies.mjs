const activities = 'apps/worker/src/activities/';
const workflows = 'apps/worker/src/workflows/';
// async-mutex waits by promises alone, so it replays; it is the one mutex around rule, write and apply.
const sandboxPackages = new Set([
  '@ronde/domain',
  '@ronde/contracts',
  '@temporalio/workflow',
  '@temporalio/common',
  'async-mutex',
]);

/** libs/domain imports nothing but itself. */
export const domainImports = {
  message:
    'libs/domain is pure and imports only itself. Take the value as an argument; what needs a clock, an engine, a database or a format belongs in apps/ or in another library.',
  allows: ({ to }) => to?.startsWith('libs/domain/') ?? false,
};

/** Workflow code runs in the deterministic sandbox and is replayed. */
export const workflowImports = {
  message:
    'Workflows are replayed: they may import @ronde/domain, @ronde/contracts, @temporalio/workflow, @temporalio/common, async-mutex, files inside workflows/, and activities as types. Do it in an activity (apps/worker/src/activities) and call that.',
  allows: ({ specifier, to, typeOnly }) => {
    if (to === undefined) return sandboxPackages.has(specifier);
    return to.startsWith(workflows) || (typeOnly && to.startsWith(activities));
  },
};

/** Nx does not see an import of a package without `exports`, and an application has none. */
export const applicationImports = {
  message:
    'Nothing imports an application. What two of them need belongs in a library; what they tell each other, in libs/contracts.',
  allows: ({ specifier }) => !/^@ronde\/(api|worker|web)(\/|$)/.test(specifier),
};

/** A controller translates HTTP; it asks use cases, never tables or the engine. */
export const controllerImports = {
  message:
    'A controller knows use cases, not repositories or the engine. Put this in a <verb-noun>.use-case.ts beside the controller.',
  allows: ({ specifier }) => !/^(@ronde\/persistence|typeorm|pg|@temporalio\/.*)$/.test(specifier),
};

/** Folders of apps/api are features; only platform/ is shared, and testing/ by tests. The files above them put features together. */
export const featureImports = {
  message:
    'Features of apps/api do not import each other. What two features need belongs in apps/api/src/platform, in a library, or behind a fact in the journal.',
  allows: ({ from, to }) => {
    const feature = featureOf(from);
    const target = featureOf(to);
    return feature === undefined || [undefined, 'platform', 'testing', feature].includes(target);
  },
};

const webLayers = ['shared', 'features', 'app'];

/** apps/web has three layers, one way: app → features → shared; and features do not know each other. */
export const webImports = {
  message:
    'In apps/web app/ knows features/ and shared/, a feature knows itself and shared/, and shared/ knows only itself. What two features need belongs in apps/web/src/shared.',
  allows: ({ from, to }) => {
    const [layer, feature] = webPlaceOf(from);
    const [target, targetFeature] = webPlaceOf(to);
    if (layer === undefined || target === undefined) return true;
    if (layer === 'features' && target === 'features') return feature === targetFeature;
    return webLayers.indexOf(target) <= webLayers.indexOf(layer);
  },
};

/** One way to write a relative import, the one that also runs after the build. */
export const compiledRelativeImports = {
  message: "Relative imports in apps/ and libs/ name the built file: './name.js'.",
  allows: ({ to }) => to === undefined || /\.(js|json|css)$/.test(to),
};

/** infra/ and tools/ run as they are written, so they name the file that exists. */
export const directRelativeImports = {
  message: "infra/ and tools/ are run directly by Node: name the file that exists, './name.ts'.",
  allows: ({ to }) => to === undefined || /\.(ts|mjs|json)$/.test(to),
};

/** The environment is read in one place. */
export const processImports = {
  message: 'The environment is read in libs/config only. Take the setting as an argument, or add it to a schema there.',
  allows: ({ specifier }) => !/^(node:)?process$/.test(specifier),
};

function featureOf(path) {
  return /^apps\/api\/src\/([^/]+)\//.exec(path ?? '')?.[1];
}

function webPlaceOf(path) {
  const [, layer, feature] = /^apps\/web\/src\/(app|features|shared)\/([^/]+)/.exec(path ?? '') ?? [];
  return [layer, feature];
}
