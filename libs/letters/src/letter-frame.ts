import { z } from 'zod';
import { day, text } from './fields.js';
import { regulation } from './regulation.js';

/** Who sends the letter: an organisation and its office, never a person. */
const sender = z.object({
  organisation: text,
  unit: text,
  /** Postal address, line by line. */
  postalAddress: z.array(text).min(1),
  visitingAddress: z.array(text).default([]),
  website: text.optional(),
});

/** The office a letter goes to. */
const addressee = z.object({
  organisation: text,
  /** Department or role, printed after "t.a.v.". */
  office: text.optional(),
  addressLines: z.array(text).default([]),
  salutation: text.default('Geacht college'),
});

/** In whose name and in which role is signed (Awb 10:10: the letter names the body it is taken for). */
const signature = z.object({
  /** For instance "de Minister van Justitie en Veiligheid". */
  minister: text,
  /** Printed as "mede namens …". */
  onBehalfOf: text.optional(),
  /** The role that decides under mandate. */
  role: text,
});

/** What every letter carries. */
export const letterFrame = z.object({
  /** A rehearsed round: the letter says on each page that it has no legal effect. */
  rehearsal: z.boolean(),
  /** The year of the round. */
  year: z.int().min(2016).max(2100),
  sender,
  addressee,
  /** The date the letter bears; also the only date in the file's metadata. */
  letterDate: day,
  caseReference: text,
  yourReference: text.optional(),
  regulation,
  signature,
  /** Why the dates in the letter that somebody is held to are those dates. */
  dates: z.array(z.object({ day, name: text, explanation: text })).default([]),
});

/** Where and until when an objection can be made (Awb 3:45, 6:4 and 6:7). */
export const objectionClause = z.object({
  /** Last day of the six weeks. */
  endsOn: day,
  /** Office and postal address that takes the objection, line by line. */
  address: z.array(text).min(1),
});

/** The municipality a file is about, and those it also applies for. */
export const applicant = z.object({ municipality: text, partners: z.array(text).default([]) });

/** What every letter carries, as plain data. */
export type LetterFrameData = z.input<typeof letterFrame>;

/** The NCTV's public address and the roles that sign; a deployment may give its own. */
export const NCTV_LETTERHEAD = {
  sender: {
    organisation: 'Ministerie van Justitie en Veiligheid',
    unit: 'Nationaal Coördinator Terrorismebestrijding en Veiligheid',
    postalAddress: ['Postbus 20301', '2500 EH Den Haag'],
    visitingAddress: ['Turfmarkt 147', '2511 DP Den Haag'],
    website: 'www.nctv.nl',
  },
  signature: {
    minister: 'de Minister van Justitie en Veiligheid',
    role: 'de Nationaal Coördinator Terrorismebestrijding en Veiligheid',
  },
  objectionAddress: [
    'de Minister van Justitie en Veiligheid',
    'Nationaal Coördinator Terrorismebestrijding en Veiligheid',
    'Postbus 20301',
    '2500 EH Den Haag',
  ],
} as const;

/** The minister named in "mede namens", where Social Affairs assessed along (domain dictionary, row 32). */
export const SZW_MINISTER = 'de Minister van Sociale Zaken en Werkgelegenheid';
