import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from './browser.ts';
import { wireTo, type Wire } from './cut-wire.ts';
import { SHOWN_ROUND, startShownSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(1_200_000);

let own: OwnSystem;
let browser: Browser;
let wire: Wire;
beforeAll(async () => {
  own = await startShownSystem();
  browser = await openBrowser();
  wire = await wireTo(own.addresses.apiUrl);
});
afterAll(async () => {
  await browser?.close();
  await wire?.cut();
  await own?.stop();
});

const HISTORY = `/rounds/${SHOWN_ROUND}/applications/gm0518-1/history`;
const LOST = 'De verbinding is verbroken.';

/** Another person, elsewhere, writes down that the ministries spoke. */
async function consult(): Promise<void> {
  const address = `${own.addresses.apiUrl}/api/v1/rounds/${SHOWN_ROUND}/applications/gm0518-1/consultations`;
  const offices = (['JENV', 'SZW'] as const).map((ministry) => ({ ministry, role: 'ASSESSOR' }));
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      ...{ authorization: 'Bearer demo-assessor-szw', 'content-type': 'application/json' },
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ heldOn: '2021-10-20', outcome: 'AGREED', participants: offices }),
  });
  expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, '']);
}

const consultations = (page: Page) => page.getByText('legde overleg tussen JenV en SZW vast');
const untilShown = (page: Page, count: number, timeout: number) =>
  consultations(page)
    .nth(count - 1)
    .waitFor({ timeout });

test('a page shows what somebody else did, within two seconds and without reloading; after a break it shows what was missed', async () => {
  const { page } = await visit(browser, { apiUrl: wire.url, as: 'demo-administrator' });
  const connected = page.waitForResponse((response) => response.url().includes('/api/v1/events'));
  await open(page, HISTORY);
  await connected;
  expect(await consultations(page).count()).toBe(0);

  await consult();
  await untilShown(page, 1, 2_000);

  await wire.cut();
  const notice = page.getByRole('status').getByText(LOST);
  await notice.waitFor({ timeout: 10_000 });
  await consult();
  expect(await consultations(page).count()).toBe(1);

  await wire.mend();
  await notice.waitFor({ state: 'hidden', timeout: 15_000 });
  await untilShown(page, 2, 10_000);
  await page.context().close();
});

test('the API itself ends and begins again: the page says so, and recovers', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-auditor' });
  const connected = page.waitForResponse((response) => response.url().includes('/api/v1/events'));
  await open(page, HISTORY);
  await connected;
  await untilShown(page, 2, 5_000);
  const api = own.fleet.find('the API');
  await api.stop();
  const notice = page.getByRole('status').getByText(LOST);
  await notice.waitFor({ timeout: 15_000 });
  await api.start();
  await notice.waitFor({ state: 'hidden', timeout: 15_000 });
  await consult();
  await untilShown(page, 3, 10_000);
  await page.context().close();
});
