import { Injectable } from '@nestjs/common';
import { INSTALLATION, type Actor } from '@ronde/domain';
import { LETTER_KINDS, letterTitle, renderLetter, SAMPLE_LETTERS, type LetterKind } from '@ronde/letters';
import { exampleMail, mailTemplates, type MailTemplate, type Passage } from '@ronde/letters/mails';
import { insistPermitted } from '../platform/auth/permitted.js';
import { Problem } from '../platform/problems/problem.js';

/** Where the links of an example lead: nowhere. */
const EXAMPLE_URL = 'https://ronde.example';

/** What every kind of mail and letter looks like, filled with a made-up file; nobody's data. */
@Injectable()
export class ReadTemplatesUseCase {
  private readonly templates: readonly MailTemplate[] = mailTemplates();

  list(actor: Actor) {
    insistPermitted(actor, 'readTemplates', INSTALLATION);
    return {
      mails: this.templates.map((one) => ({ ...one, subject: exampleMail(one, EXAMPLE_URL).subject })),
      letters: LETTER_KINDS.map((letter) => ({ letter, title: letterTitle(letter) })),
    };
  }

  mail(actor: Actor, mail: string) {
    insistPermitted(actor, 'readTemplates', INSTALLATION);
    const template = this.templates.find((one) => one.mail === mail);
    if (template === undefined) throw new Problem('NOT_FOUND', 'There is no such mail.');
    const { passages, ...page } = exampleMail(template, EXAMPLE_URL);
    return { ...template, ...page, passages: passages.map(shown) };
  }

  /** The letter as a reader gets it. */
  letter(actor: Actor, letter: string): Promise<Uint8Array> {
    insistPermitted(actor, 'readTemplates', INSTALLATION);
    if (!isLetter(letter)) throw new Problem('NOT_FOUND', 'There is no such letter.');
    return renderLetter(letter, SAMPLE_LETTERS[letter], 'reader');
  }
}

function shown(passage: Passage) {
  if (typeof passage === 'string' || 'list' in passage) return passage;
  return { rows: passage.rows.map(([name, value]) => ({ name, value })) };
}

const isLetter = (letter: string): letter is LetterKind => (LETTER_KINDS as readonly string[]).includes(letter);
