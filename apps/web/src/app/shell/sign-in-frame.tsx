import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Settings } from './settings.js';
import { SkipLink } from './skip-link.js';
import { TroubleBoundary } from './trouble-boundary.js';

/** Around the page on which nobody is signed in yet. */
export function SignInFrame() {
  const { t } = useTranslation('shared');
  return (
    <>
      <SkipLink />
      <header className="header">
        <div className="header__bar">
          <span className="header__name">{t('shell.name')}</span>
          <Settings />
        </div>
      </header>
      <main id="content" className="content" tabIndex={-1}>
        <TroubleBoundary>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Outlet />
          </Suspense>
        </TroubleBoundary>
      </main>
    </>
  );
}
