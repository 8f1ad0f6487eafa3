/** index.html: the document, step by step, with the operator's own pictures. One file, no script, nothing to load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import { ssoOn } from '../../fixtures/product/product.ts';
import { byHeading, type Evidence } from '../evidence.ts';
import type { Files } from '../files.ts';
import { htmlDocument } from './html-document.ts';
import { header } from './index-header.ts';
import { stepArticle } from './index-step.ts';
import type { PageOptions } from './markup.ts';
import { chainId } from './quoted-chain.ts';

const styles = readFileSync(join(import.meta.dirname, 'index.css'), 'utf8');

export async function indexHtml(evidence: Evidence, files: Files, options: PageOptions): Promise<string> {
  const body = html`<a class="skip" href="#procedure">Skip to the steps</a>
    ${header(evidence, options)}
    <main id="procedure">
      ${byHeading(evidence.steps).map(
        ([heading, steps], index) =>
          html`<section aria-labelledby="heading-${index}">
            <h2 id="heading-${index}">${heading}</h2>
            ${steps.map((step) => stepArticle(step, evidence, files))}
          </section>`,
      )}
    </main>
    <footer>
      <p>
        Headings and sentences: Cisco document 225814, “Configure SSO on CCX and Prem Contact Center Solutions with Okta
        IDP”. All times are UTC.
      </p>
      <p>
        Evidence chain before this page: <code id="${chainId}">${options.chain}</code>. It is made from the SHA-256 of
        every file in the order of this page; manifest.json lists them, goes on with this page and the PDF, and ends in
        the head that stands in the ticket. <code>npm run evidence -- --check</code> compares them, offline.
      </p>
    </footer>`;
  return htmlDocument(`${evidence.change} · ${evidence.target} · ${ssoOn(evidence.product)}`, styles, await body);
}
