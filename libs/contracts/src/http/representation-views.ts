import { REPRESENTATION_STATUSES, REPRESENTATIVE_REFUSALS, REPRESENTED_ACTS } from '@ronde/domain';
import { z } from 'zod';
import { answer } from './answers.js';
import { instant, line, localDate, municipalityCode, reason } from './values.js';

const documentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'Give the SHA-256 of the file, in 64 hexadecimal digits.' });

/** A shared mailbox of an organisation. */
export const mailbox = z.email({ error: 'Write one address, such as subsidies@gemeente.example.' }).max(200);

const representation = {
  municipality: municipalityCode,
  representative: z
    .string()
    .regex(/^(GM[0-9]{4}|X-[A-Z0-9-]{1,40})$/, {
      error: 'Name a municipality by its code, or an outside party by a code that begins with X-.',
    })
    .meta({ examples: ['GM0513', 'X-LAW'] }),
  lawyer: z.boolean().default(false),
  acts: z.array(z.enum(REPRESENTED_ACTS)).min(1).max(REPRESENTED_ACTS.length),
  firstDay: localDate,
  lastDay: localDate.nullable().default(null),
  documentHash: documentHash.nullable().default(null),
};

export const representativeBody = z
  .strictObject({ ...representation, name: line.optional(), email: mailbox.optional() })
  .meta({
    id: 'RegisterRepresentative',
    description:
      'Who acts for a municipality in this round. Of an outside party the name of the organisation and its mailbox.',
  });
export const authorisationBody = z.strictObject({ documentHash }).meta({ id: 'GiveAuthorisation' });
export const refuseRepresentativeBody = z
  .strictObject({ ground: z.enum(REPRESENTATIVE_REFUSALS), reason })
  .meta({ id: 'RefuseRepresentative' });
export const registeredRepresentative = answer
  .extend({ representationId: z.string() })
  .meta({ id: 'RegisteredRepresentative' });

const representationRow = z
  .object({
    representationId: z.string(),
    ...representation,
    lawyer: z.boolean(),
    lastDay: localDate.nullable(),
    documentHash: documentHash.nullable(),
    status: z.enum(REPRESENTATION_STATUSES),
    authorisationDueOn: localDate.optional(),
    refusedFor: z.enum(REPRESENTATIVE_REFUSALS).optional(),
    partyName: z.string().nullable(),
    holdsToday: z.boolean(),
    registeredBy: z.string(),
    registeredAt: instant,
  })
  .meta({ id: 'RepresentationRow' });
export const representationList = z.object({ items: z.array(representationRow) }).meta({ id: 'RepresentationList' });
