import type { MailPage } from './mail-frame.js';
import type { Passage } from './mail-text.js';

/** The mail as plain text: everything the HTML says, in the same order. */
export function plainText(page: MailPage): string {
  const blocks = [
    ...(page.banner ? [page.banner] : []),
    page.greeting,
    ...page.passages.map(passageText),
    `${page.link.label}:\n${page.link.url}`,
    page.closing.join('\n'),
    `-- \n${page.footer.join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function passageText(passage: Passage): string {
  if (typeof passage === 'string') return passage;
  if ('list' in passage) return passage.list.map((item) => `- ${item}`).join('\n');
  return passage.rows.map(([name, value]) => `${name}: ${value}`).join('\n');
}
