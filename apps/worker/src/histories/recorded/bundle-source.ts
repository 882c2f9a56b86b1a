import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundleOptions, bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

type WebpackConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
/** Folder of the workflow code as it is written. */
export const WORKFLOWS = fileURLToPath(new URL('../../workflows/', import.meta.url));

/**
 * Bundles today's workflow code from its sources, whatever was built before. `edit` may change the copy that is bundled;
 * it is given the copy's folder.
 */
export async function bundleSource(edit: (folder: string) => void = () => undefined): Promise<WorkflowBundle> {
  const copy = mkdtempSync(path.join(tmpdir(), 'ronde-workflows-'));
  try {
    cpSync(WORKFLOWS, copy, { recursive: true });
    edit(copy);
    return await bundleWorkflowCode({
      workflowsPath: path.join(copy, 'index.ts'),
      logger: new DefaultLogger('ERROR'),
      webpackConfigHook: (config) => ({
        ...config,
        ...lighter(config),
        resolve: {
          ...config.resolve,
          modules: [...(config.resolve?.modules ?? []), path.join(ROOT, 'node_modules')],
          alias: { ...config.resolve?.alias, ...librarySources },
        },
      }),
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The libraries as they are written, not as they were last built. */
const librarySources = Object.fromEntries(
  ['domain', 'contracts'].map((library) => [`@ronde/${library}$`, path.join(ROOT, 'libs', library, 'src', 'index.ts')]),
);

/** Rougher source maps, and none read of the packages: half the time. */
function lighter({ module }: WebpackConfig): Partial<WebpackConfig> {
  const rules = module?.rules?.filter((rule) => !(rule && typeof rule === 'object' && rule.enforce === 'pre')) ?? [];
  return { devtool: 'inline-cheap-source-map', module: { ...module, rules } };
}
