import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/faults-of.js';
import { useAct } from '../api/use-act.js';
import { useFormats } from '../format/use-formats.js';
import { Button } from '../ui/button.js';
import { Group } from '../ui/form/choice-group.js';
import { describedBy, HintAndError } from '../ui/form/field.js';
import { filesOf, keptFiles, MOST_FILES as MOST, sizeIn } from './kept-files.js';
import { uploadFile, type UploadedFile, type UploadPlace } from './upload-file.js';

interface FilesFieldProps {
  readonly id: string;
  /** The application they are uploaded for. */
  readonly place: UploadPlace;
  /** What the form keeps of them. */
  readonly kept: unknown;
  readonly keep: (files: readonly string[]) => void;
  readonly error?: string | undefined;
}

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Files that go with a form: each is uploaded when it is chosen, and handed in when the form is sent. */
export function FilesField({ id, place, kept, keep, error }: FilesFieldProps) {
  const { t } = useTranslation('attached');
  const files = filesOf(kept);
  const add = (file: UploadedFile) => keep(keptFiles([...files, file]));
  const remove = (gone: string) => keep(keptFiles(files.filter(({ attachmentId }) => attachmentId !== gone)));
  return (
    <Group {...{ id, label: t('label'), error }}>
      {files.length > 0 && <Chosen files={files} remove={remove} />}
      {files.length < MOST ? <AddFile {...{ id, place, add }} /> : <p id={id}>{t('most')}</p>}
    </Group>
  );
}

interface ChosenProps {
  readonly files: readonly UploadedFile[];
  readonly remove: (attachmentId: string) => void;
}

function Chosen({ files, remove }: ChosenProps) {
  const { t } = useTranslation('attached');
  const { number } = useFormats();
  return (
    <ul aria-label={t('chosen')}>
      {files.map(({ attachmentId, name, size: bytes }) => {
        const { unit, size } = sizeIn(bytes);
        return (
          <li key={attachmentId}>
            <a className="utrecht-link utrecht-link--html-a" href={`/api/v1/attachments/${attachmentId}`} download>
              {name}
            </a>{' '}
            {`(${number(size)} ${unit}) `}
            <Button onClick={() => remove(attachmentId)}>{t('remove', { name })}</Button>
          </li>
        );
      })}
    </ul>
  );
}

interface AddFileProps {
  readonly id: string;
  readonly place: UploadPlace;
  readonly add: (file: UploadedFile) => void;
}

function AddFile({ id, place, add }: AddFileProps) {
  const { t } = useTranslation('attached');
  const { t: ofAll } = useTranslation('shared');
  const [tooLarge, setTooLarge] = useState(false);
  const { act, isPending, error, answer } = useAct(uploadFile, { onDone: add });
  const upload = (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > LARGEST_BYTES);
    if (file.size <= LARGEST_BYTES) act({ place, file, told: `${file.name} ${file.size} ${file.lastModified}` });
  };
  const fault = tooLarge ? t('tooLarge') : faultsOf(error, ['file'], ofAll)[0]?.message;
  const field = { id: `${id}-file`, hint: t('hint'), error: fault };
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {t('choose')}
      </label>
      <HintAndError {...field} />
      <input
        key={answer?.attachmentId}
        id={id}
        type="file"
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
        aria-describedby={describedBy(field)}
        aria-invalid={fault !== undefined || undefined}
        disabled={isPending}
        onChange={({ target }) => upload(target.files?.[0])}
      />
      <p role="status">{isPending ? t('busy') : ''}</p>
    </div>
  );
}
