import { DEFICIENCIES, FLAGS } from '@ronde/domain';
import { z } from 'zod';
import { cents, instant, localDate } from './values.js';
import { draftBody } from './application-bodies.js';

export const savedDraft = z.object({ draftId: z.string(), version: z.int() }).meta({ id: 'SavedDraft' });

export const attachmentView = z
  .object({ attachmentId: z.string(), name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() })
  .meta({ id: 'Attachment' });

export const draftView = z
  .object({
    draftId: z.string(),
    roundId: z.string(),
    municipality: z.string(),
    content: draftBody,
    version: z.int().meta({ description: 'Also the ETag of the draft.' }),
    submittedAs: z.string().nullable(),
    createdAt: instant,
    updatedAt: instant,
    attachments: z.array(attachmentView),
  })
  .meta({ id: 'DraftView' });

/** The drafts of one municipality in a round. */
export const draftList = z
  .object({
    items: z.array(
      z
        .object({
          draftId: z.string(),
          municipality: z.string(),
          projects: z.int(),
          submittedAs: z.string().nullable(),
          updatedAt: instant,
        })
        .meta({ id: 'DraftLine' }),
    ),
  })
  .meta({ id: 'Drafts' });

/** The acknowledgement of an application. */
export const acknowledgement = z
  .object({
    applicationId: z.string(),
    code: z.string().meta({ description: 'The part of the id that addresses use.', examples: ['gm0518-1'] }),
    position: z.int(),
    receivedAt: instant,
    contentHash: z.string().meta({ description: 'SHA-256 of what was handed in.' }),
    flags: z.array(z.enum(FLAGS)),
    deficiencies: z.array(z.enum(DEFICIENCIES)),
    decisionDueOn: localDate,
    requestedCents: cents,
  })
  .meta({ id: 'Acknowledgement' });

/** The acknowledgement of anything else that arrives about a file. */
export const receiptAcknowledgement = z
  .object({ stream: z.string(), position: z.int(), receivedAt: instant, contentHash: z.string() })
  .meta({ id: 'ReceiptAcknowledgement' });
