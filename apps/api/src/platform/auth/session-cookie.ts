/** The cookie by which a browser says who it is; no script of a page can read it. */
const NAME = 'ronde-session';

/** The value of the session cookie among the cookies of a request. */
export function sessionIn(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === NAME)?.[1];
}

/** A session until the browser is closed: sent to this address alone, and never along with a request of another site. */
export function sessionCookie(value: string, publicUrl: string): string {
  return `${NAME}=${value}; ${attributes(publicUrl)}`;
}

/** Forgets the session. */
export function noSessionCookie(publicUrl: string): string {
  return `${NAME}=; Max-Age=0; ${attributes(publicUrl)}`;
}

function attributes(publicUrl: string): string {
  const always = 'Path=/api; HttpOnly; SameSite=Strict';
  return publicUrl.startsWith('https:') ? `${always}; Secure` : always;
}
