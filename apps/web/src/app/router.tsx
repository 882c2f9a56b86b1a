import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { Problem } from '../shared/api/problem.js';
import { PATHS, signInAddress } from '../shared/paths.js';
import { meQuery, type Me } from '../shared/person/me.js';
import { landingOf } from './landing-of.js';
import { onSignedOut, queryClient } from './query-client.js';
import { PAGE_ROUTES, type PageRoute } from './route-table.js';
import { Loading } from './shell/loading.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { Shell } from './shell/shell.js';
import { SignInFrame } from './shell/sign-in-frame.js';
import { Trouble } from './shell/trouble.js';
import { loadTexts } from './texts.js';

/** The page's code and texts come together, before it is shown. */
function pageRoute({ path, texts, load }: PageRoute): RouteObject {
  return {
    path,
    ErrorBoundary: Trouble,
    lazy: async () => {
      const [{ Page }] = await Promise.all([load(), loadTexts(texts)]);
      return { Component: Page };
    },
  };
}

const signIn = pageRoute({
  path: PATHS.signIn,
  texts: ['sign-in'],
  load: async () => ({ Page: (await import('../features/sign-in/pages/sign-in-page.js')).SignInPage }),
});

async function insistSignedIn({ request }: LoaderFunctionArgs): Promise<Me | Response> {
  try {
    return await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return redirect(signInAddress(addressIn(request.url)));
    throw error;
  }
}

async function goToLanding(): Promise<Response> {
  const { role } = await queryClient.ensureQueryData(meQuery);
  return redirect(landingOf(role));
}

function addressIn(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

export const router = createBrowserRouter([
  { Component: SignInFrame, HydrateFallback: Loading, ErrorBoundary: Trouble, children: [signIn] },
  {
    id: 'signed-in',
    Component: Shell,
    HydrateFallback: Loading,
    ErrorBoundary: Trouble,
    loader: insistSignedIn,
    shouldRevalidate: () => false,
    children: [
      { path: PATHS.home, loader: goToLanding },
      ...PAGE_ROUTES.map(pageRoute),
      { path: '*', Component: NotFoundPage },
    ],
  },
]);

onSignedOut(() => {
  const { pathname, search } = router.state.location;
  if (pathname === PATHS.signIn) return;
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
  void router.navigate(signInAddress(pathname + search));
});
