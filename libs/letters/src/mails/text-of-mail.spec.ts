import { describe, expect, it } from '@jest/globals';
import { MAILS } from '@ronde/domain';
import {
  APPLICATION,
  EVALUATION,
  ROUND,
  TASK,
  at,
  due,
  inRound,
  ofEvaluation,
  ofFile,
} from './examples/example-files.js';
import { MAIL_EXAMPLES } from './examples/mail-examples.js';
import { framed } from './mail-frame.js';
import { htmlPage } from './html-page.js';
import { plainText } from './plain-text.js';
import { textOfMail } from './text-of-mail.js';

const pageOf = ([mail, stream, details, view]: (typeof MAIL_EXAMPLES)[number]) =>
  framed(textOfMail(mail, stream, details, view), {
    round: 'Versterkingsgelden 2022',
    municipality: 'Den Haag',
    caseReference: 'VG-2022-GM0518-1',
    toMunicipality: true,
    rehearsal: false,
    illustrative: false,
    publicUrl: 'https://ronde.example',
  });

describe('the texts of the mails', () => {
  it.each(MAIL_EXAMPLES)('%s says what it must', (...row) => {
    const text = plainText(pageOf(row));
    for (const sentence of row[4]) expect(text).toContain(sentence);
  });

  it.each(MAIL_EXAMPLES)('%s is formal, finished and free of codes', (...row) => {
    const page = pageOf(row);
    const text = plainText(page).replace(/https:\S+/g, '');
    expect(text).not.toMatch(/\b(je|jij|jouw|jullie|undefined|null|NaN)\b|\[object|\d{4}-\d{2}-\d{2}|[A-Z]+_[A-Z]+/);
    expect(page.subject.length).toBeLessThan(130);
    expect(page.link.label).toMatch(/^(Bekijk|Doe|Vul|Open|Stuur) /);
  });

  it('are all tried', () => {
    const codes = Object.values(MAILS).flatMap((rules) => rules.map(({ mail }) => mail));
    expect(codes.filter((code) => !MAIL_EXAMPLES.some(([tried]) => tried === code))).toEqual([]);
  });

  it('says nothing of the content in a mail about a task', () => {
    const page = pageOf(MAIL_EXAMPLES.find(([mail]) => mail === 'task-opened')!);
    expect(page.subject).toBe(
      'Versterkingsgelden 2022, Den Haag: Beoordeel de aanvraag mee, uiterlijk vrijdag 26 november 2021',
    );
    expect(plainText(page)).not.toMatch(/€|project/);
  });

  it('tells by its date whether an evaluation is late', () => {
    const late = { ...ofEvaluation, at: '2021-11-27T09:00:00.000Z' };
    const text = textOfMail('evaluation-reminder', EVALUATION, due, late);
    expect(text.subject).toBe('uw evaluatie is te laat');
    expect(text.due).toBeUndefined();
  });

  it('does not say that the clock runs again when it never stood still', () => {
    const text = textOfMail('supplement-received', APPLICATION, { receivedAt: at }, ofFile);
    expect(text.passages[0]).not.toContain('loopt weer');
  });

  it('names withdrawn projects by their titles', () => {
    const text = textOfMail('withdrawal-confirmed', APPLICATION, { projectIds: ['p2'], receivedAt: at }, ofFile);
    expect(text.passages).toContainEqual({ list: ['Project p2'] });
  });

  it('knows no mail of another kind of file', () => {
    expect(() => textOfMail('award', TASK, {}, {})).toThrow('no text of award for a fact in task/');
  });
});

describe('the HTML of a mail', () => {
  it('says the same as the plain text', () => {
    for (const row of MAIL_EXAMPLES) {
      const html = htmlPage(pageOf(row));
      const readable = html
        .replace(/<title>.*<\/title>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ');
      for (const line of plainText(pageOf(row)).split('\n')) {
        for (const part of line.replace(/^(- |-- )/, '').split(': ')) {
          if (!part.startsWith('http') && part.trim() && !html.includes(part))
            expect(readable).toContain(part.replace(/:$/, ''));
        }
      }
    }
  });

  it('shows what people wrote as text, never as markup', () => {
    const view = { ...inRound, reason: '<script>alert(1)</script> & "zo"' };
    const text = textOfMail('round-cancelled', ROUND, {}, view);
    const html = htmlPage(
      framed(text, {
        round: 'R',
        toMunicipality: true,
        rehearsal: false,
        illustrative: false,
        publicUrl: 'https://x.example',
      }),
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zo&quot;');
    expect(html).not.toContain('<script>');
  });
});

describe('a rehearsed mail', () => {
  it('says so in its subject and above its text', () => {
    const text = textOfMail('application-admitted', APPLICATION, {}, ofFile);
    const page = framed(text, {
      round: 'Versterkingsgelden 2022',
      toMunicipality: true,
      rehearsal: true,
      illustrative: true,
      publicUrl: '',
    });
    expect(page.subject).toBe('[OEFENING] Versterkingsgelden 2022: wij nemen uw aanvraag in behandeling');
    expect(plainText(page)).toMatch(/^Dit is een oefening\. Aan dit bericht kunt u geen rechten ontlenen\./);
    expect(htmlPage(page)).toContain('Dit is een oefening.');
    expect(plainText(page)).toContain('De inhoud van deze ronde is verzonnen.');
  });
});
