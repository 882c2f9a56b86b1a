import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary, type FormFault } from '../../../shared/ui/form/error-summary.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { OpenDraft } from './use-draft-content.js';

interface PartFormProps {
  readonly open: OpenDraft;
  /** Where one goes after it is stored. */
  readonly next: string;
  /** Where one goes to leave it as it is. */
  readonly list: string;
  /** What must be mended first, when one wants to go on. */
  readonly faults: () => readonly FormFault[];
  readonly children: (faults: readonly FormFault[]) => ReactNode;
}

/** A part of the application: it stores itself, and goes on when one says so. */
export function PartForm({ open, next, list, faults: findFaults, children }: PartFormProps) {
  const { t } = useTranslation('apply');
  const navigate = useNavigate();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = findFaults();
    setFaults(found);
    if (found.length > 0) return;
    setBusy(true);
    const stored = await open.store();
    setBusy(false);
    if (stored) void navigate(next);
  };
  return (
    <form onSubmit={(event) => void goOn(event)} noValidate>
      <ErrorSummary faults={faults} />
      {children(faults)}
      <div className="actions">
        <Button type="submit" look="PRIMARY" busy={busy}>
          {t('goOn')}
        </Button>
        <TextLink to={list}>{t('toList')}</TextLink>
      </div>
    </form>
  );
}
