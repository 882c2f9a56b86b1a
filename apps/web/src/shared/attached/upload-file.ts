import { answered, api } from '../api/client.js';
import type { ActHeaders } from '../api/use-act.js';

/** The application that files are uploaded for. */
export interface UploadPlace {
  readonly roundId: string;
  readonly code: string;
}

/** A file that was uploaded and waits to be handed in, as a form keeps it. */
export interface UploadedFile {
  readonly attachmentId: string;
  readonly name: string;
  readonly size: number;
}

/** A file that was chosen. `told` tells it from another one that is sent to the same place. */
interface ChosenFile {
  readonly place: UploadPlace;
  readonly file: File;
  readonly told: string;
}

let underWay = 0;

/** Whether a file is on its way: a form that is sent now would leave it behind. */
export const isUploading = (): boolean => underWay > 0;

/** Uploads a file for an application; it is handed in with the form that names it. */
export async function uploadFile(chosen: ChosenFile, header: ActHeaders): Promise<UploadedFile> {
  underWay += 1;
  try {
    return await upload(chosen, header);
  } finally {
    underWay -= 1;
  }
}

async function upload({ place: { roundId, code }, file }: ChosenFile, header: ActHeaders): Promise<UploadedFile> {
  const form = new FormData();
  form.set('file', file);
  const { attachmentId, name, size } = await answered(
    api.POST('/api/v1/rounds/{roundId}/applications/{code}/attachments', {
      params: { path: { roundId, code }, header },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
  return { attachmentId, name, size };
}
