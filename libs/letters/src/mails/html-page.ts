import type { MailPage } from './mail-frame.js';
import type { Passage } from './mail-text.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, never as markup. */
const shown = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = {
  body: 'margin:0;padding:0;background:#ffffff;color:#1a1a1a;font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.5',
  main: 'max-width:40em;margin:0 auto;padding:24px',
  banner: 'margin:0 0 16px;padding:12px;border:2px solid #8a4b00;background:#fff4e5;font-weight:bold',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3;color:#154273',
  name: 'padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:#4a4a4a',
  value: 'padding:4px 0;vertical-align:top;overflow-wrap:anywhere',
  link: 'display:inline-block;padding:12px 20px;background:#154273;color:#ffffff;text-decoration:underline',
  footer: 'margin-top:32px;padding-top:16px;border-top:1px solid #767676;font-size:14px;color:#4a4a4a',
} as const;

/** The mail as one simple HTML page: a heading, real lists and tables, a link that says what it does, no images. */
export function htmlPage(page: MailPage): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${shown(page.subject)}</title></head>
<body style="${STYLE.body}">
<main style="${STYLE.main}">
${page.banner ? `<p style="${STYLE.banner}">${shown(page.banner)}</p>\n` : ''}<h1 style="${STYLE.heading}">${shown(page.heading)}</h1>
<p>${shown(page.greeting)}</p>
${page.passages.map(passageHtml).join('\n')}
<p><a href="${shown(page.link.url)}" style="${STYLE.link}">${shown(page.link.label)}</a></p>
<p>${page.closing.map(shown).join('<br>')}</p>
<footer style="${STYLE.footer}">${page.footer.map(shown).join('<br>')}</footer>
</main>
</body>
</html>
`;
}

function passageHtml(passage: Passage): string {
  if (typeof passage === 'string') return `<p>${shown(passage)}</p>`;
  if ('list' in passage) return `<ul>${passage.list.map((item) => `<li>${shown(item)}</li>`).join('')}</ul>`;
  const rows = passage.rows.map(
    ([name, value]) =>
      `<tr><th scope="row" style="${STYLE.name}">${shown(name)}</th><td style="${STYLE.value}">${shown(value)}</td></tr>`,
  );
  return `<table style="border-collapse:collapse;margin:0 0 16px">${rows.join('')}</table>`;
}
