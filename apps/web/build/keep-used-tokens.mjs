/**
 * Keeps, of the two thousand design tokens of the theme, those that a style of ours reads, itself or by way of another
 * token: the rest is never looked at, and more than half of all CSS.
 */
export function keepUsedTokens() {
  return {
    name: 'ronde:keep-used-tokens',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const styles = Object.values(bundle).filter((file) => file.fileName.endsWith('.css'));
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        const texts = [...styles.map(({ source }) => String(source)), ...scripts.map(({ code }) => code)];
        const used = tokensReached(texts);
        for (const style of styles) style.source = withoutUnused(String(style.source), used);
      },
    },
  };
}

const DECLARATION = /(--[\w-]+):((?:[^;{}"']|"[^"]*"|'[^']*')*)(;|(?=\}))/g;
const READING = /var\(\s*(--[\w-]+)/g;

/** Every token that is read outside of a token's own declaration, with all that these read in turn. */
function tokensReached(texts) {
  const values = new Map();
  const reached = new Set();
  for (const text of texts) {
    for (const [, name, value] of text.matchAll(DECLARATION)) values.set(name, [...(values.get(name) ?? []), value]);
    for (const [, name] of text.replaceAll(DECLARATION, '').matchAll(READING)) reached.add(name);
  }
  for (const name of reached)
    for (const value of values.get(name) ?? []) for (const [, next] of value.matchAll(READING)) reached.add(next);
  return reached;
}

function withoutUnused(style, used) {
  return style.replaceAll(DECLARATION, (whole, name) => (used.has(name) ? whole : ''));
}
