export { day, lastDayBefore, moment, reasonGiven } from './dutch-phrases.js';
export { htmlPage } from './html-page.js';
export { framed, type MailFrame, type MailPage } from './mail-frame.js';
export type { MailText, MailTexts, Passage, Row } from './mail-text.js';
export type * from './mail-view.js';
export { plainText } from './plain-text.js';
export * from './public-paths.js';
export { textOfMail } from './text-of-mail.js';
export { exampleMail, mailTemplates, type MailTemplate } from './mail-templates.js';
