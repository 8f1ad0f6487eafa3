/** probe.html: each screen with its locators, the picture and the accessibility tree. One file, no script, nothing to load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import { stateOf, type Found } from '../../fixtures/evidence/probed-screen.ts';
import type { Files } from '../files.ts';
import { htmlDocument } from '../page/html-document.ts';
import type { Markup } from '../page/markup.ts';
import { counts, looked, nameOf, opened, type Pack } from './pack.ts';

const styles = readFileSync(join(import.meta.dirname, 'probe.css'), 'utf8');
const words: Readonly<Record<ReturnType<typeof stateOf>, string>> = {
  'not there': 'not there',
  'more than once': 'more than once',
  failed: 'the search failed',
  hidden: 'there, hidden',
  once: 'once',
};

export async function probeHtml(pack: Pack, pictures: Files): Promise<string> {
  const screens = opened(pack);
  const unopened = pack.screens.filter((screen) => !screens.includes(screen));
  const body = html`<header>
      <h1>Probe of ${pack.target}</h1>
      <p>
        ${pack.at.slice(0, 16).replace('T', ' ')} UTC. ${screens.length} screens were opened, and nothing was changed.
        ${redaction(pack)}
      </p>
      <p>
        ${Object.entries(counts(pack)).map(([state, count]) => html`<span class="count">${count} ${state}</span> `)}
      </p>
      <p>
        A locator that is not there is no fault by itself: many are for another release, or for a message that does not
        stand there now. It is one if the screen should have it.
      </p>
    </header>
    <main>
      ${looked(pack).map((screen) => section(screen, pictures))}
      <section>
        <h2>Not opened</h2>
        <ul>
          ${unopened.map((screen) => html`<li><strong>${nameOf(screen)}</strong>: ${screen.unopened ?? ''}</li>`)}
        </ul>
      </section>
    </main>`;
  return htmlDocument(`Probe of ${pack.target}`, styles, await body);
}

function redaction({ redacted }: Pack): string {
  return redacted.length === 0 ? 'Names of hosts and users are as they are.' : `Replaced: ${redacted.join(' and ')}.`;
}

function section(screen: Pack['screens'][number], pictures: Files): Markup {
  const picture = screen.picture === undefined ? undefined : pictures.get(screen.picture);
  const order = Object.keys(words);
  const place = (found: Found): number => order.indexOf(stateOf(found));
  const found = [...screen.found].sort((a, b) => place(a) - place(b));
  return html`<section>
    <h2>${nameOf(screen)}</h2>
    ${screen.unopened === undefined ? '' : html`<p class="stopped">Not opened: ${screen.unopened}. This is where the way to it ended:</p>`}
    <p>${screen.address ?? ''}</p>
    <table>
      <thead>
        <tr>
          <th>Locator</th>
          <th>What it looks for</th>
          <th>Found</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(row)}
      </tbody>
    </table>
    ${
      picture === undefined
        ? html`<p>No picture.</p>`
        : html`<details open>
            <summary>Picture</summary>
            <img alt="The screen ${nameOf(screen)}" src="data:image/png;base64,${picture.toString('base64')}" />
          </details>`
    }
    <details>
      <summary>Accessibility tree</summary>
      <pre>${screen.aria}</pre>
    </details>
  </section>`;
}

function row(found: Found): Markup {
  const state = stateOf(found);
  const number = state === 'more than once' || state === 'hidden' ? ` (${found.total ?? 0})` : '';
  return html`<tr class="${state.replaceAll(' ', '-')}">
    <td><code>${found.name}</code></td>
    <td>${found.words ?? ''}</td>
    <td>
      ${words[state]}${number}${[found.near, found.failed].flatMap((more) => (more === undefined ? [] : `. ${more}`))}
    </td>
  </tr>`;
}
