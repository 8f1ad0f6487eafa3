/** A real trace of a page that hides secrets wherever a page can, scrubbed, searched and opened again. */
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { leaksInContent } from '../../fixtures/end-to-end/testing/leaks.ts';
import { withoutTokens } from '../../fixtures/evidence/scrub-text.ts';
import { scrubTrace } from './scrub-trace.ts';

const drawn = (name: string, encoding: 'hex' | 'base64' | 'base64url' = 'hex'): string =>
  createHmac('sha256', 'scrub').update(name).digest(encoding);
const jwt = `eyJhbGciOiJSUzI1NiJ9.${drawn('claims', 'base64url')}.${drawn('signature', 'base64url')}`;
const issued = {
  'cookie JSESSIONID': drawn('cookie').slice(0, 32).toUpperCase(),
  code: drawn('code', 'base64url'),
  state: 'short-state-22', // nothing but its place in a query gives it away
  'SAML signature': drawn('saml', 'base64'),
  'CSRF token': drawn('csrf').slice(0, 32),
  RelayState: drawn('relay').slice(0, 40),
  'access token': jwt,
  'state handle': `02.id.${drawn('handle', 'base64url')}`,
  'bearer of a header': drawn('bearer'),
  'posted value': 'posted-in-clear',
  'value that a script holds': 'held-by-a-script',
  'hidden value': 'hidden-in-a-field',
};
/** Secrets in the target's configuration: removed everywhere, also from a page that repeats them. */
const known = { 'password of .env': 'Lab "&é%+<\\ s3cret-99' };
const secrets = new Map(Object.entries({ ...issued, ...known }));

const page = `<!doctype html><html><head><title>Sign in</title>
  <meta name="csrf" content="${issued['CSRF token']}"><link rel="stylesheet" href="/style.css?state=${issued.state}">
  <script>const held = '${issued['value that a script holds']}';</script></head>
  <body onload="init('${issued['value that a script holds']}')"><h1>Welcome back</h1>
  <form method="post" action="/post?code=${issued.code}">
    <input type="hidden" name="RelayState" value="${issued.RelayState}">
    <input type="hidden" name="extra" value="${issued['hidden value']}">
    <label>User <input name="user"></label><button>Go on</button></form>
  <a href="/next?state=${issued.state}">Next</a> <p data-handle="${issued['state handle']}">Signed ${issued['SAML signature']}</p>
  <p>You typed ${known['password of .env'].replaceAll('&', '&amp;').replaceAll('<', '&lt;')}.</p></body></html>`;

const test = base.extend<{ recorded: Buffer }>({
  recorded: async ({ browser }, use, info) => {
    const server = createServer((request, response) => {
      response.setHeader('set-cookie', `JSESSIONID=${issued['cookie JSESSIONID']}; Path=/; HttpOnly`);
      response.setHeader('content-type', request.url?.startsWith('/style') === true ? 'text/css' : 'text/html');
      if (request.url === '/api') response.setHeader('content-type', 'application/json');
      if (request.url === '/in') {
        response.writeHead(302, { location: `/page?SAMLResponse=${encodeURIComponent(issued['SAML signature'])}` });
        response.end();
      } else if (request.url === '/api') response.end(JSON.stringify({ access_token: jwt }));
      else response.end(request.url?.startsWith('/style') === true ? 'h1 { color: rgb(0, 80, 0) }' : page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
    const context = await browser.newContext();
    await context.tracing.start({ snapshots: true, screenshots: false, sources: false });
    const tab = await context.newPage();
    await tab.goto(`${url}/in`);
    await tab.evaluate(
      async ({ bearer, body, said }) => {
        console.log(`loaded https://okta.test/?code=${said}`, { said });
        await fetch('/api', { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body });
      },
      { bearer: issued['bearer of a header'], body: issued['posted value'], said: issued['access token'] },
    );
    await tab.getByLabel('User').fill('apatel');
    await tab.getByRole('button', { name: 'Go on' }).click();
    await tab.getByRole('heading', { name: 'Welcome back' }).waitFor();
    await tab
      .getByRole('button', { name: 'Not there' })
      .click({ timeout: 1 })
      .catch(() => undefined);
    const path = info.outputPath('recorded.zip');
    await context.tracing.stop({ path });
    await context.close();
    server.closeAllConnections();
    server.close();
    await use(readFileSync(path));
  },
});

test('holds no secret afterwards, held all of them before, and still shows the actions', ({ recorded }, info) => {
  expect(new Set(leaksInContent('trace', recorded, secrets).map((leak) => leak.replace(/^.*: /s, '')))).toEqual(
    new Set(secrets.keys()),
  );
  const scrubbed = scrubTrace(recorded, withoutTokens(new Map(Object.entries(known))));
  expect(leaksInContent('trace', scrubbed, secrets)).toEqual([]);

  const files = Object.entries(unzipSync(scrubbed)).map(([name, content]) => [name, strFromU8(content)] as const);
  const events = files.map(([, content]) => content).join('\n');
  expect(files.map(([name]) => name.replace(/\w{40}/, 'sha1')).sort()).toEqual([
    'resources/sha1.css',
    'trace.network',
    'trace.trace',
  ]);
  for (const kept of ['Welcome back', 'rgb(0, 80, 0)', "getByRole('button', { name: 'Go on' })", '/page"'])
    expect(events).toContain(kept);
  expect(events).not.toMatch(/"cookies":\[[^\]]|"headers":\[[^\]]|postData/);

  const file = info.outputPath('scrubbed.zip');
  writeFileSync(file, scrubbed);
  const opened = (...args: string[]): string =>
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, '../../node_modules/playwright/cli.js'), 'trace', ...args],
      {
        cwd: info.outputPath(),
        encoding: 'utf8',
      },
    );
  expect(opened('open', file)).toMatch(/Browser: +chromium[^]*Network: +\d+ requests/);
  expect(opened('actions')).toMatch(/Navigate[^]*Fill[^]*Click/);
  expect(opened('requests')).toMatch(/GET +302 +in[^]*POST +200 +post/);
});

test('a file that is not a trace is refused, and the error quotes nothing of it', () => {
  expect(() => scrubTrace(Buffer.from('s3cret'), String)).toThrow();
  expect(() => scrubTrace(Buffer.from('s3cret'), String)).not.toThrow(/s3cret/);
});
