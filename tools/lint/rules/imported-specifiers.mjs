/**
 * Visits every way a module can name another one: import, export … from, import(), require() and import('…') types.
 * `report(specifier, node, typeOnly)` is called once per occurrence; `typeOnly` means that nothing is left of it at run time.
 */
export function importedSpecifiers(report) {
  const fromSource = (node) => {
    if (!node.source || typeof node.source.value !== 'string') return;
    report(node.source.value, node, isTypeOnly(node));
  };
  return {
    ImportDeclaration: fromSource,
    ExportNamedDeclaration: fromSource,
    ExportAllDeclaration: fromSource,
    ImportExpression: fromSource,
    TSImportType: (node) => report(node.source.value, node, true),
    CallExpression(node) {
      const [argument] = node.arguments;
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
      if (isRequire && argument?.type === 'Literal') report(String(argument.value), node, false);
    },
  };
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const named = node.specifiers ?? [];
  return named.length > 0 && named.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}
