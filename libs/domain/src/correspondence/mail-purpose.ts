/** What a mail to a municipality is about, as a mailbox or a representative can be named for it. */
export const MAIL_PURPOSES = ['APPLICATION', 'REPORTS', 'PAYMENT', 'OBJECTION'] as const;
export type MailPurpose = (typeof MAIL_PURPOSES)[number];

const BY_FILE: Readonly<Record<string, MailPurpose>> = {
  evaluation: 'REPORTS',
  monitoring: 'REPORTS',
  payment: 'PAYMENT',
  recovery: 'PAYMENT',
  objection: 'OBJECTION',
  penalty: 'OBJECTION',
};

/** The purpose of the mails a fact causes: by the kind of file it stands in, and within an application by what it is about. */
export function mailPurpose({ stream, type }: { readonly stream: string; readonly type: string }): MailPurpose {
  if (type.startsWith('accountability')) return 'REPORTS';
  if (type.startsWith('bankAccount')) return 'PAYMENT';
  return BY_FILE[stream.slice(0, stream.indexOf('/'))] ?? 'APPLICATION';
}
