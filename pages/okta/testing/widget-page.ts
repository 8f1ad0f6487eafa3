/** Serves Okta's own widget from its npm package, for the tests of the sign-in. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { ORG } from './idx.ts';
import type { Answer } from './idx.ts';

const dist = join(dirname(fileURLToPath(import.meta.resolve('@okta/okta-signin-widget/package.json'))), 'dist');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const bundles = {
  2: { script: 'okta-sign-in.oie.min.js', styles: ['okta-sign-in.min.css'] },
  3: { script: 'okta-sign-in.next.no-polyfill.js', styles: ['okta-sign-in.min.css', 'okta-sign-in.next.css'] },
};

type Generation = keyof typeof bundles;

/**
 * Opens the widget on an origin that exists in this page only. `answers`: those of the Identity Engine, request by
 * request, after the first (`introspect`). Returns the requests, as they come in.
 */
export async function openWidget(page: Page, generation: Generation, ...answers: Answer[]): Promise<string[]> {
  const posted: string[] = [];
  const queue = [...answers];
  await page.route(`${ORG}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/idp/idx/')) {
      posted.push(`${pathname} ${route.request().postData() ?? ''}`);
      await reply(route, queue.shift());
    } else if (pathname.startsWith('/dist/')) {
      await serve(route, join(dist, pathname.slice('/dist/'.length)));
    } else {
      const body = pathname === '/' ? html(generation) : '<title>Signed in</title><h1>Signed in</h1>';
      await route.fulfill({ contentType: 'text/html', body });
    }
  });
  await page.goto(`${ORG}/`);
  return posted;
}

async function reply(route: Route, next: Answer | undefined): Promise<void> {
  await route.fulfill({
    status: next?.status ?? 500,
    contentType: 'application/ion+json; okta-version=1.0.0',
    body: JSON.stringify(next?.body ?? {}),
  });
}

async function serve(route: Route, file: string): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  await route.fulfill({
    contentType: types[extname(file)] ?? 'application/octet-stream',
    body: readFileSync(file),
  });
}

function html(generation: Generation): string {
  const { script, styles } = bundles[generation];
  const config = {
    baseUrl: ORG,
    stateToken: '02state',
    useClassicEngine: false,
    language: 'en',
    brandName: 'Lab',
    assets: { baseUrl: `${ORG}/dist` },
    features: { rememberMe: true, rememberMyUsernameOnOIE: true },
  };
  const links = styles.map((style) => `<link rel="stylesheet" href="/dist/css/${style}">`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lab - Sign In</title>${links}</head>
<body class="auth okta-container">
<div class="applogin-banner"><h1><span class="applogin-app-title">Connecting to</span></h1>
<p>Sign in with your account to access CCXBU15</p></div>
<div id="signin-container"></div>
<script src="/dist/js/${script}"></script>
<script>
const widget = new OktaSignIn(${JSON.stringify(config)});
widget.renderEl({ el: '#signin-container' }, () => {}, (error) => { document.body.dataset.widgetError = String(error); });
</script></body></html>`;
}
