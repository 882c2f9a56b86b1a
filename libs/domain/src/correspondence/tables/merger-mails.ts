import type { Merger } from '../../merger/merger.js';
import type { MailTable, RecipientCode } from '../mail.js';

/** Who takes over and who cease to exist. */
const allOfThem = ({ successor, merged }: Merger): readonly RecipientCode[] => [successor, ...merged];

/** The mails about mergers; all are service (assumption). */
export const mergerMails = {
  municipalitiesMerged: [
    { mail: 'municipalities-merged', moment: 'a merger of municipalities is registered', to: allOfThem },
  ],
  mergerStruck: [{ mail: 'merger-struck', moment: 'a merger is struck out of the register', to: allOfThem }],
} as const satisfies Partial<MailTable>;
