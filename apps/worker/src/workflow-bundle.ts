import { fileURLToPath } from 'node:url';

/** Where the build leaves the bundled workflow code. */
export const WORKFLOW_BUNDLE = fileURLToPath(new URL('../dist/workflow-bundle.js', import.meta.url));
