import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../platform/problems/problem.js';
import type { UploadedFile } from './attach-file.use-case.js';

/** 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The one file of a multipart request, in its part `file`. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Problem('MEDIA_TYPE_UNSUPPORTED', 'Send the file as multipart/form-data.');
  const part = await request.file({ limits: { fileSize: LARGEST_FILE, files: 1 }, throwFileSizeLimit: false });
  if (part?.fieldname !== 'file') throw Problem.at('file', 'FILE_MISSING');
  return { name: part.filename, mediaType: part.mimetype, bytes: await bytesOf(part) };
}

async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  if (part.file.truncated) throw Problem.at('file', 'FILE_TOO_LARGE');
  return Buffer.concat(chunks);
}
