import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { useShortcut } from '../../shared/ui/shortcuts.js';

const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));

/** Opens the palette, by a click or by Ctrl+K; its code comes on first use. */
export function FindButton() {
  const { t } = useTranslation('shared');
  const [open, setOpen] = useState(false);
  useShortcut(
    'Ctrl+k',
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <Button look="SUBTLE" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        {t('shell.find')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
