import { basename } from 'node:path';

const kebabCase = /^[a-z0-9]+([.-][a-z0-9]+)*\.(tsx?|mjs)$/;
const emptyWords = /(^|[.-])(utils?|helpers?|common|managers?|misc|shared)([.-]|$)|(^|-)data\./;

/** A file is named after its one idea: kebab-case, and none of the words that mean 'anything'. */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      shape: "'{{name}}' is not kebab-case. Name the file after its one idea, like 'evaluation-duty.ts'.",
      empty:
        "'{{name}}' could hold anything. Name the file after its one idea, or move its parts to where they are used.",
    },
  },
  create(context) {
    const name = basename(context.filename);
    return {
      Program(node) {
        if (!kebabCase.test(name)) context.report({ node, messageId: 'shape', data: { name } });
        else if (emptyWords.test(name)) context.report({ node, messageId: 'empty', data: { name } });
      },
    };
  },
};
