import { fileURLToPath } from 'node:url';

/** Where the build leaves the bundled workflow code. */
export const WORKFLOW_BUNDLE = fileURLToPath(new URL('../dist/bundled-workflows.cjs', import.meta.url));
