/** evidence.pdf: index.html on paper, tagged and with an outline, change and page numbers on every page. */
import { html } from 'hono/html';
import { withoutCallingHome } from '../../fixtures/target/browser/find-browser.mjs';
import type { Evidence } from '../evidence.ts';
import { titleOf } from './index-header.ts';

/** Inline styles, because Chromium does not apply the page's style sheet to headers and footers. */
const line = 'width:100%;margin:0 14mm;display:flex;justify-content:space-between;font:8pt sans-serif;color:#444';

/** Returns the PDF, or the reason why it is missing. */
export async function pdf(
  page: string,
  evidence: Evidence,
  executablePath: string | undefined,
): Promise<Buffer | { readonly missing: string }> {
  if (executablePath === undefined) return { missing: 'no Chromium was found' };
  const { change, target } = evidence;
  try {
    // Loading Playwright takes a second: only printing needs it.
    const { chromium } = await import('@playwright/test');
    // A signal ends the run, not the printing.
    const heedless = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const browser = await chromium.launch({ executablePath, args: withoutCallingHome, ...heedless });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true, colorScheme: 'light' });
      const tab = await context.newPage();
      // Without an address of the page, links to files do not become paths of this machine.
      await tab.setContent(page);
      const printed = await tab.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        printBackground: true,
        displayHeaderFooter: true,
        margin: { top: '14mm', bottom: '13mm', left: '14mm', right: '14mm' },
        headerTemplate: String(
          await html`<div style="${line}"><span>Change ${change}</span><span>Target ${target}</span></div>`,
        ),
        footerTemplate: String(
          await html`<div style="${line}">
            <span>${titleOf(evidence)}: evidence</span>
            <span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>
          </div>`,
        ),
      });
      return dated(printed, evidence.finishedAt);
    } finally {
      await browser.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
    return { missing: `Chromium (${executablePath}) did not print it: ${reason}` };
  }
}

/** Replaces the time of printing by the run's own, so that the same evidence always makes the same file. */
function dated(pdf: Buffer, finishedAt: string): Buffer {
  const time = finishedAt.replace(/\D/g, '').slice(0, 14).padEnd(14, '0');
  const dates = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;
  return Buffer.from(pdf.toString('latin1').replace(dates, `/$1 (D:${time}+00'00')`), 'latin1');
}
