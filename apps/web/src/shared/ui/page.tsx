import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface PageProps {
  /** Heading of the page and title of its document. */
  readonly title: string;
  /** What the page belongs to, above the heading. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, its one heading, which has the focus after navigation, and its content. */
export function Page({ title, above, children }: PageProps) {
  const heading = useFocusAfterNavigation();
  return (
    <>
      <title>{`${title} – Ronde`}</title>
      {above}
      <h1 className="utrecht-heading-1 page-heading" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </>
  );
}

/** The first page of a visit leaves the focus at the top, where the browser puts it. A filter in the address moves nothing. */
function useFocusAfterNavigation() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const how = useNavigationType();
  const arrived = useRef<string>(undefined);
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    if (key === 'default') return;
    // Back and forward: the browser knows where one was.
    if (how !== 'POP') scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [key, how, pathname]);
  useScrollToPart();
  return heading;
}

/** A link to a part of the page leads there. */
function useScrollToPart(): void {
  const { key, hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [key, hash]);
}
