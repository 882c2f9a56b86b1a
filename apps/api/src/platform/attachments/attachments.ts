import { Inject, Injectable } from '@nestjs/common';
import { applicationStream } from '@ronde/contracts';
import { municipalityActedFor, type Actor, type Attached, type WithAttachments } from '@ronde/domain';
import type { Transaction } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf, type FileParams } from '../audit/act.js';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';

/** Files that go with something that arrives: uploaded for which application, and their ids in the order of the sender. */
export interface NamedAttachments {
  /** The stream of the application they were uploaded for. */
  readonly file: string;
  readonly ids: readonly string[];
}

/** The files that a body names, all uploaded for the application of this address. */
export function attachmentsTo(
  params: FileParams,
  { attachments = [] }: { readonly attachments?: readonly string[] | undefined },
): NamedAttachments {
  return { file: applicationStream(applicationIdOf(params)), ids: attachments };
}

/** Where what they came with stands in the journal. */
export interface Arrived {
  readonly stream: string;
  readonly position: number;
  readonly receivedAt: string;
}

/** A file that was uploaded, as the submission keeps it. */
export interface KeptAttachment extends Attached {
  readonly name: string;
}

interface Uploaded extends KeptAttachment {
  readonly file: string;
  readonly organisation: string;
  readonly stream: string | null;
}

const UPLOADED = `
  SELECT id AS "attachmentId", name, media_type AS "mediaType", size, sha256, uploaded_for AS file,
         uploaded_by AS organisation, stream
  FROM attachment WHERE id = ANY ($1) AND uploaded_for IS NOT NULL`;

const TIE = `
  UPDATE attachment SET stream = $2, position = $3, received_at = $4 WHERE id = ANY ($1) AND stream IS NULL RETURNING id`;

/** Files that were uploaded for an application and go with a supplement, an objection, views, a report or a change request. */
@Injectable()
export class Attachments {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /**
   * The files by these ids, in that order. UNKNOWN_ATTACHMENT, at its place, for one that does not exist, was uploaded
   * for another application or by another organisation; ATTACHMENT_USED for one that went with something else.
   */
  async named(actor: Actor, { file, ids }: NamedAttachments): Promise<readonly KeptAttachment[]> {
    if (ids.length === 0) return [];
    const found = await this.database.query<Uploaded[]>(UPLOADED, [ids]);
    return ids.map((id, index) => {
      const one = found.find(({ attachmentId }) => attachmentId === id);
      const place = `attachments.${index}`;
      if (one === undefined || one.file !== file || one.organisation !== municipalityActedFor(actor))
        throw Problem.at(place, 'UNKNOWN_ATTACHMENT');
      if (one.stream !== null) throw Problem.at(place, 'ATTACHMENT_USED');
      const { attachmentId, name, mediaType, size, sha256 } = one;
      return { attachmentId, name, mediaType, size, sha256 };
    });
  }

  /** Ties the files to what they came with, in its transaction; two that name the same file at once cannot both have it. */
  async tie(transaction: Transaction, files: readonly KeptAttachment[], arrived: Arrived): Promise<void> {
    if (files.length === 0) return;
    const ids = files.map(({ attachmentId }) => attachmentId);
    const { stream, position, receivedAt } = arrived;
    const tied = await transaction.query(TIE, [ids, stream, position, receivedAt]);
    if (tied.length < ids.length) throw Problem.at('attachments', 'ATTACHMENT_USED');
  }
}

/** What was handed in with its files, so that the hash of the receipt covers them; unchanged where there are none. */
export function withAttachments(content: object, files: readonly KeptAttachment[]): object {
  const rest = Object.entries(content).filter(([name]) => name !== 'attachments');
  return { ...Object.fromEntries(rest), ...(files.length > 0 && { attachments: files }) };
}

/** What the journal keeps of the files: never their names, which people choose freely, nor their content. */
export function inFact(files: readonly KeptAttachment[]): WithAttachments {
  if (files.length === 0) return {};
  return {
    attachments: files.map(({ attachmentId, mediaType, size, sha256 }) => ({ attachmentId, mediaType, size, sha256 })),
  };
}
