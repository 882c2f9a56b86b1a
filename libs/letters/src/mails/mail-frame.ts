import { capitalised } from '@ronde/domain';
import type { MailText, Passage } from './mail-text.js';

/** What stands around the text of every mail. */
export interface MailFrame {
  /** The name of the round, for instance "Versterkingsgelden 2022". */
  readonly round: string;
  /** The municipality whose file it is about. */
  readonly municipality?: string;
  readonly caseReference?: string;
  /** The mail goes to a municipality, else to an office of a ministry. */
  readonly toMunicipality: boolean;
  /** Whoever gets it represents the municipality. */
  readonly toRepresentative?: boolean;
  /** Whoever gets it took over the rights and duties of the municipality. */
  readonly toSuccessor?: boolean;
  readonly rehearsal: boolean;
  readonly illustrative: boolean;
  /** Where the pages are, without a slash at the end. */
  readonly publicUrl: string;
}

/** A mail as a reader sees it, in whichever form. */
export interface MailPage {
  readonly subject: string;
  readonly heading: string;
  /** Above everything else, in a rehearsal. */
  readonly banner?: string;
  readonly greeting: string;
  readonly passages: readonly Passage[];
  readonly link: { readonly label: string; readonly url: string };
  readonly closing: readonly string[];
  readonly footer: readonly string[];
}

const BANNER = 'Dit is een oefening. Aan dit bericht kunt u geen rechten ontlenen.';

/** Puts a text in its frame. The subject of a rehearsed mail begins with [OEFENING]. */
export function framed(text: MailText, frame: MailFrame): MailPage {
  const about = frame.municipality ? `${frame.round}, ${frame.municipality}` : frame.round;
  return {
    subject: `${frame.rehearsal ? '[OEFENING] ' : ''}${about}: ${text.subject}`,
    heading: capitalised(text.subject),
    ...(frame.rehearsal && { banner: BANNER }),
    greeting: greetingOf(frame),
    passages: text.passages,
    link: { label: text.action.label, url: frame.publicUrl + text.action.path },
    closing: ['Met vriendelijke groet,', 'NCTV, team Versterkingsgelden'],
    footer: [
      about,
      ...(frame.caseReference ? [`Kenmerk: ${frame.caseReference}`] : []),
      ...(frame.toRepresentative ? ['U krijgt dit bericht omdat u namens de gemeente handelt.'] : []),
      ...(frame.toSuccessor ? ['U krijgt dit bericht omdat de gemeente in de uwe is opgegaan.'] : []),
      ...(frame.illustrative ? ['De inhoud van deze ronde is verzonnen.'] : []),
      'Dit bericht is automatisch verstuurd aan een gedeeld postvak.',
    ],
  };
}

function greetingOf({ toMunicipality, toRepresentative }: MailFrame): string {
  if (toRepresentative) return 'Geachte heer, mevrouw,';
  return toMunicipality ? 'Geacht college,' : 'Geachte collega,';
}
