import { lazy, type ComponentType, type ReactElement } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { PATHS } from '../shared/paths.js';
import { useMe } from '../shared/person/use-me.js';
import { landingOf } from './landing-of.js';
import { PAGE_ROUTES, type PageRoute } from './route-table.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { SignInFrame } from './shell/sign-in-frame.js';
import { SignedIn } from './signed-in.js';
import { loadTexts } from './texts.js';

/** The page's code and texts come together, before it is shown. */
function lazyPage({ load, texts }: Pick<PageRoute, 'load' | 'texts'>): ReactElement {
  const Page = lazy<ComponentType>(async () => {
    const [page] = await Promise.all([load(), loadTexts(texts)]);
    return { default: page.Page };
  });
  return <Page />;
}

const signIn = lazyPage({
  texts: ['sign-in'],
  load: async () => ({ Page: (await import('../features/sign-in/pages/sign-in-page.js')).SignInPage }),
});

const publicRegister = lazyPage({
  texts: ['public-register'],
  load: async () => ({
    Page: (await import('../features/public-register/pages/public-register-page.js')).PublicRegisterPage,
  }),
});

const pages = PAGE_ROUTES.map((route) => <Route key={route.path} path={route.path} element={lazyPage(route)} />);

/** Which page stands at which address. */
export function Pages() {
  return (
    <BrowserRouter>
      <Routes>
        <Route element={<SignInFrame />}>
          <Route path={PATHS.signIn} element={signIn} />
          <Route path={PATHS.publicRegister} element={publicRegister} />
        </Route>
        <Route element={<SignedIn />}>
          <Route path={PATHS.home} element={<Landing />} />
          {pages}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}

/** Everybody begins with their own work. */
function Landing() {
  const { role } = useMe();
  return <Navigate to={landingOf(role)} replace />;
}
