import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useLiveEvents } from '../../shared/live/use-live-events.js';
import { ConnectionNotice } from './connection-notice.js';
import { Header } from './header.js';
import { SkipLink } from './skip-link.js';
import { TroubleBoundary } from './trouble-boundary.js';

/** Around every page of somebody who is signed in. */
export function Shell() {
  const { t } = useTranslation('shared');
  const { pathname } = useLocation();
  useLiveEvents();
  return (
    <>
      <SkipLink />
      <Header />
      <ConnectionNotice />
      <main id="content" className="content" tabIndex={-1}>
        <TroubleBoundary key={pathname}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Outlet />
          </Suspense>
        </TroubleBoundary>
      </main>
      <footer className="footer">
        <p>{t('shell.footer')}</p>
        <p>
          <a className="utrecht-link utrecht-link--html-a" href="/api/v1/docs">
            {t('shell.api')}
          </a>
        </p>
      </footer>
    </>
  );
}
