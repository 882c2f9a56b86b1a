import type { MailCode } from '@ronde/domain';

/**
 * A mail as it might leave, about a made-up file: which mail, the stream of the fact that causes it, what that fact tells,
 * what is known of the file, and sentences the mail must then have. For previews and checks.
 */
export type MailExample = [mail: MailCode, stream: string, details: object, view: object, sentences: string[]];
