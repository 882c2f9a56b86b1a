import { useTranslation } from 'react-i18next';
import { switchShortcuts, useShortcutsOn } from '../../shared/ui/shortcuts.js';

/** Keyboard shortcuts, on or off. */
export function ShortcutsChoice() {
  const { t } = useTranslation('shared');
  const on = useShortcutsOn();
  return (
    <label className="settings__choice">
      <span>{t('shell.shortcuts')}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={on ? 'on' : 'off'}
        onChange={({ target }) => switchShortcuts(target.value === 'on')}
      >
        <option value="on">{t('shell.on')}</option>
        <option value="off">{t('shell.off')}</option>
      </select>
    </label>
  );
}
