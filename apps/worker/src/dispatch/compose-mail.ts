import { iCalendar } from '@ronde/contracts/http';
import { createHash } from 'node:crypto';
import type { Mail } from '@ronde/domain';
import { framed, htmlPage, type MailPage, type MailText, plainText, textOfMail } from '@ronde/letters/mails';
import type { Delivery } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { writeLetter } from '../letters/write-letter.js';
import { explainedDates } from '../letters/explained-dates.js';
import type { Attachment, MailMessage } from '../mail/mime-message.js';
import { causeOf, type Cause } from '../letters/cause.js';
import { withReasons } from './why-these-dates.js';
import { mailViewOf } from './mail-view-of.js';
import { mailboxOf } from './mailboxes.js';
import { messageIdOf } from './message-id.js';

/** What every mail of this installation has in common. */
export interface MailOffice {
  readonly database: DataSource;
  /** The sender, for instance `Ronde <ronde@ronde.example>`. */
  readonly from: string;
  /** Where links go, without a slash at the end. */
  readonly publicUrl: string;
  readonly installation: string;
}

/** A mail that is ready to leave. */
export interface ComposedMail {
  readonly message: MailMessage;
  /** A rehearsed mail must not leave the machine. */
  readonly rehearsal: boolean;
}

/** Writes a mail from the fact that causes it, with its letter and its calendar entry. */
export async function composeMail(office: MailOffice, delivery: Delivery<Mail>): Promise<ComposedMail> {
  const { database } = office;
  const { mail, to, letter, representing, succeeding } = delivery.payload;
  const cause = await causeOf(database, delivery);
  const { view, ...about } = await mailViewOf(database, cause);
  const text = textOfMail(mail, cause.stream, cause.entry.fact.data, view);
  const { rehearsal, illustrative, title } = cause.round;
  const toMunicipality = !to.includes('/');
  const dates = await explainedDates(database, cause);
  const page = framed(withReasons(text, dates, toMunicipality), {
    ...about,
    round: title,
    toMunicipality,
    toRepresentative: representing !== undefined,
    toSuccessor: succeeding !== undefined && representing === undefined,
    rehearsal,
    illustrative,
    publicUrl: office.publicUrl,
  });
  const written = letter && (await writeLetter(database, letter, { cause, dates }, await firstOf(database, delivery)));
  return {
    rehearsal,
    message: {
      messageId: messageIdOf(office, delivery.id),
      from: office.from,
      to: await mailboxOf(database, to, delivery.roundId),
      subject: page.subject,
      text: plainText(page),
      html: htmlPage(page),
      attachments: [
        ...(written ? [{ filename: written.filename, contentType: 'application/pdf', content: written.pdf }] : []),
        ...calendarFile(office, cause, text, page),
      ],
      headers: marks(delivery, cause),
    },
  };
}

/** The delivery whose letter the copies share: the first of its fact with a letter. A copy that is written at the same moment is put off. */
async function firstOf(database: DataSource, { id, stream, position }: Delivery<Mail>): Promise<number> {
  const [found] = await database.query<{ first: string | null }[]>(
    `SELECT min(id) AS first FROM outbox WHERE stream = $1 AND position = $2 AND kind = 'mail' AND payload ? 'letter'`,
    [stream, position],
  );
  return Number(found?.first ?? id);
}

function calendarFile(office: MailOffice, { stream, entry }: Cause, { due }: MailText, page: MailPage): Attachment[] {
  if (due === undefined) return [];
  const deadline = createHash('sha256').update(`${stream} ${due.what}`).digest('hex').slice(0, 24);
  const file = iCalendar({
    uid: `${deadline}@${office.installation}.ronde`,
    sequence: entry.position,
    stampedAt: entry.at,
    on: due.on,
    title: due.what,
    url: page.link.url,
  });
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return [{ filename: `${due.on}.ics`, contentType, content: Buffer.from(file) }];
}

function marks({ payload }: Delivery<Mail>, { entry }: Cause): Record<string, string> {
  return {
    'X-Ronde-Mail': payload.mail,
    'X-Ronde-To': payload.to,
    'X-Ronde-Round': entry.roundId,
    'X-Ronde-Fact': `${entry.stream} ${entry.position} ${payload.factType}`,
    'X-Ronde-At': entry.at,
  };
}
