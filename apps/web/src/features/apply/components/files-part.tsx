import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { Button } from '../../../shared/ui/button.js';
import { CheckboxGroup } from '../../../shared/ui/form/choice-group.js';
import { ErrorSummary, type FormFault } from '../../../shared/ui/form/error-summary.js';
import { Field } from '../../../shared/ui/form/field.js';
import { attachFile } from '../api/attach-file.js';
import { DRAFTS_KEY, type Deficiency } from '../api/drafts.js';
import { withPresent } from './change-content.js';
import type { DraftOnPage } from './draft-frame.js';

/** Files that come with the application, and which of the documents that are asked for are among them. */
export function FilesPart({ draft, open: { content, change }, asked }: DraftOnPage & { asked: readonly Deficiency[] }) {
  const { t } = useTranslation('apply');
  const present = content.present ?? [];
  return (
    <>
      {draft.attachments.length > 0 && (
        <ul aria-label={t('files.label')}>
          {draft.attachments.map(({ attachmentId, name }) => (
            <li key={attachmentId}>
              <a className="utrecht-link utrecht-link--html-a" href={`/api/v1/attachments/${attachmentId}`} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <AddFile draftId={draft.draftId} />
      {asked.map((what) => (
        <CheckboxGroup
          key={what}
          id={what}
          label={t(`present.${what}`)}
          choices={[{ value: what, label: t('files.isAmongThem') }]}
          input={{
            checked: present.includes(what),
            onChange: ({ target }) => change(withPresent(content, what, target.checked)),
          }}
        />
      ))}
    </>
  );
}

function AddFile({ draftId }: { readonly draftId: string }) {
  const { t } = useTranslation('apply');
  const { t: ofAll } = useTranslation('shared');
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState<readonly FormFault[]>([]);
  const { act, isPending, error, isDone } = useAct(attachFile, {
    changes: [DRAFTS_KEY],
    onDone: () => setFile(undefined),
  });
  const add = () => {
    setMissing(file === undefined ? [{ id: 'file', message: t('files.chooseFirst') }] : []);
    if (file !== undefined) act({ draftId, file });
  };
  const faults = missing.length > 0 ? missing : faultsOf(error, ['file'], ofAll);
  return (
    <div>
      <ErrorSummary faults={faults} />
      <Field id="file" label={t('files.choose')} hint={t('files.hint')} error={faults[0]?.message}>
        <input
          key={String(isDone)}
          id="file"
          type="file"
          accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
          aria-describedby="file-hint"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </Field>
      <Button busy={isPending} onClick={add}>
        {t('files.add')}
      </Button>
    </div>
  );
}
