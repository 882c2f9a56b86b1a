import { dirname, join, relative, sep } from 'node:path';
import { importedSpecifiers } from './imported-specifiers.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Makes an ESLint rule from a policy `{ message, allows(import) }`, where an import is
 * `{ specifier, from, to, typeOnly }`: `from` is the importing file and `to` the imported one if the specifier is
 * relative, both seen from the workspace root with forward slashes. One rule per policy, so that no policy can
 * switch another off by overriding its options.
 */
export function importPolicyRule({ message, allows }) {
  return {
    meta: { type: 'problem', schema: [], messages: { forbidden: `'{{specifier}}': ${message}` } },
    create(context) {
      const from = fromRoot(context.filename);
      return importedSpecifiers((specifier, node, typeOnly) => {
        const to = specifier.startsWith('.') ? fromRoot(join(dirname(context.filename), specifier)) : undefined;
        if (allows({ specifier, from, to, typeOnly })) return;
        context.report({ node, messageId: 'forbidden', data: { specifier } });
      });
    },
  };
}

const fromRoot = (path) => relative(root, path).split(sep).join('/');
