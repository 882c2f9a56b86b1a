import {
  type CorrespondenceLetter,
  type FactWithMail,
  MAILS,
  type MailCode,
  mailsOf,
  type RecipientCode,
} from '@ronde/domain';
import { MAIL_EXAMPLES } from './examples/mail-examples.js';
import { framed, type MailPage } from './mail-frame.js';
import { textOfMail } from './text-of-mail.js';

/** A kind of mail: on what it leaves, to whom, with which letter. */
export interface MailTemplate {
  readonly mail: MailCode;
  /** The facts that cause it, each with its moment in words. */
  readonly causes: readonly { readonly fact: FactWithMail; readonly moment: string }[];
  readonly to: 'MUNICIPALITY' | 'OFFICE';
  readonly letter?: CorrespondenceLetter;
}

const INVITED = ['GM0518'];
const TASK_OFFICE = 'SZW/ASSESSOR';

/** Every kind of mail, in the order of the table that says which mail leaves when. */
export function mailTemplates(): readonly MailTemplate[] {
  const templates = new Map<MailCode, MailTemplate>();
  for (const fact of Object.keys(MAILS) as FactWithMail[]) {
    for (const { mail, moment, ...rule } of MAILS[fact]) {
      const causes = [...(templates.get(mail)?.causes ?? []), { fact, moment }];
      const letter = 'letter' in rule ? { letter: rule.letter } : {};
      templates.set(mail, {
        mail,
        causes,
        to: isOffice(recipientOf(mail, fact)) ? 'OFFICE' : 'MUNICIPALITY',
        ...letter,
      });
    }
  }
  return [...templates.values()];
}

/** This mail as it might leave, about a made-up file. Throws when it has no example. */
export function exampleMail({ mail, to }: Pick<MailTemplate, 'mail' | 'to'>, publicUrl: string): MailPage {
  const [, stream, details, view] = exampleOf(mail);
  const about = view as { readonly municipality?: string; readonly caseReference?: string };
  return framed(textOfMail(mail, stream, details, view), {
    round: 'Versterkingsgelden 2022',
    ...(about.municipality && { municipality: about.municipality }),
    ...(about.caseReference && { caseReference: about.caseReference }),
    ...{ toMunicipality: to === 'MUNICIPALITY', rehearsal: false, illustrative: true, publicUrl },
  });
}

/** To whom the example of this mail goes on this fact. Throws when it goes to nobody, for then it shows nothing. */
function recipientOf(mail: MailCode, type: FactWithMail): RecipientCode {
  const [, stream, data] = exampleOf(mail);
  const mails = mailsOf({ type, data }, { stream, invited: INVITED, taskOffice: TASK_OFFICE });
  const sent = mails.find((one) => one.mail === mail);
  if (sent === undefined) throw new Error(`the example of ${mail} goes to nobody on ${type}`);
  return sent.to;
}

function exampleOf(mail: MailCode) {
  const example = MAIL_EXAMPLES.find(([one]) => one === mail);
  if (example === undefined) throw new Error(`${mail} has no example`);
  return example;
}

const isOffice = (to: RecipientCode): boolean => to.includes('/');
