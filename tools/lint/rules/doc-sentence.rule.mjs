/**
 * Every exported function, class and type of the places where the rules live says in a sentence what it promises.
 * Constants are left alone, and so are types read off a constant (`(typeof list)[number]`): the list has the sentence.
 */
export const docSentence = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing:
        "'{{name}}' is exported without a sentence. Above it, in /** … */, say what it promises, its units and errors, and its source (article, letter, or assumption).",
    },
  },
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        const name = documentedName(node.declaration);
        if (
          name === undefined ||
          isReadOffConstant(node.declaration, context.sourceCode) ||
          hasSentence(context.sourceCode.getCommentsBefore(node))
        )
          return;
        context.report({ node, messageId: 'missing', data: { name } });
      },
    };
  },
};

const declarations = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

function documentedName(declaration) {
  if (!declaration) return undefined;
  if (declarations.has(declaration.type)) return declaration.id.name;
  const [first] = declaration.type === 'VariableDeclaration' ? declaration.declarations : [];
  return /Function/.test(first?.init?.type ?? '') ? first.id.name : undefined;
}

function isReadOffConstant(declaration, sourceCode) {
  if (declaration.type !== 'TSTypeAliasDeclaration') return false;
  return /\btypeof\b/.test(sourceCode.getText(declaration.typeAnnotation));
}

/** A tag alone (`@internal`) is no sentence. */
function hasSentence(comments) {
  const last = comments.at(-1);
  return last?.type === 'Block' && last.value.startsWith('*') && /[A-Za-z]{2,}.*\s/.test(last.value);
}
