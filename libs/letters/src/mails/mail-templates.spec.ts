import { describe, expect, it } from '@jest/globals';
import { MAILS } from '@ronde/domain';
import { exampleMail, mailTemplates } from './mail-templates.js';
import { plainText } from './plain-text.js';

const templates = mailTemplates();
const codes = Object.values(MAILS).flatMap((rules) => rules.map(({ mail }) => mail));

describe('the templates of the mails', () => {
  it('are all there, each once', () => {
    expect(templates.map(({ mail }) => mail)).toEqual([...new Set(codes)]);
  });

  it.each(templates.map((one) => [one.mail, one] as const))('%s has an example that can be read', (_, template) => {
    const page = exampleMail(template, 'https://ronde.example');
    expect(page.subject).toMatch(/^Versterkingsgelden 2022/);
    expect(plainText(page)).toContain(page.link.url);
    expect(page.greeting).toBe(template.to === 'OFFICE' ? 'Geachte collega,' : 'Geacht college,');
  });

  it.each([
    ['invitation', 'MUNICIPALITY', undefined],
    ['award', 'MUNICIPALITY', 'award'],
    ['task-opened', 'OFFICE', undefined],
    ['deadlines-lapsing', 'OFFICE', undefined],
    ['mailbox-code', 'MUNICIPALITY', undefined],
  ])('%s goes to a %s, with the letter %s', (mail, to, letter) => {
    expect(templates.find((one) => one.mail === mail)).toMatchObject({ to, ...(letter && { letter }) });
  });
});
