/*
 * The two parts of nodemailer that make and send one mail. Its transports hide at which step a conversation broke, and
 * that decides whether a mail may be sent again.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import SmtpConnection from 'nodemailer/lib/smtp-connection';

export { MailComposer, SmtpConnection };
