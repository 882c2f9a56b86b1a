import type { MultipartFile } from '@fastify/multipart';
import { UNSTORABLE, unstorableText } from '@ronde/contracts/http';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import type { UploadedFile } from './checked-file.js';

/** 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The one file of a multipart request, in its part `file`. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Problem('MEDIA_TYPE_UNSUPPORTED', 'Send the file as multipart/form-data.');
  const part = await readable(() =>
    request.file({ limits: { fileSize: LARGEST_FILE, files: 1 }, throwFileSizeLimit: false }),
  );
  if (part?.fieldname !== 'file') throw Problem.at('file', 'FILE_MISSING');
  if (unstorableText(part.filename) !== undefined) throw Problem.at('file', 'FIELD_INVALID', UNSTORABLE);
  return { name: part.filename, mediaType: part.mimetype, bytes: await readable(() => bytesOf(part)) };
}

/** A form that is cut short, or that does not say where its parts end, is refused like any other body that cannot be read. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('BODY_MALFORMED', 'The body could not be read as multipart/form-data.');
  }
}

async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  if (part.file.truncated) throw Problem.at('file', 'FILE_TOO_LARGE');
  return Buffer.concat(chunks);
}
