import { MailComposer } from './nodemailer-parts.js';

/** A file that goes along. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A mail, complete but for its form on the wire. */
export interface MailMessage {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** For whoever looks at mails by machine: codes, never content. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The mail as it goes over the wire (RFC 5322, MIME). Reads no file and no address of its own accord. */
export function mimeMessage(message: MailMessage): Promise<Buffer> {
  const composer = new MailComposer({
    ...message,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl', ...message.headers },
    attachments: message.attachments.map((file) => ({ ...file, content: Buffer.from(file.content) })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
