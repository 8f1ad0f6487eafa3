/** Short pages with live reports, for tests: one below the other, in tabs with and without roles, with a navigation bar. */

export const headers = '<tr><th>CSQ Name<th>Calls Waiting<th>Longest Call in Queue</tr>';
/** The document's last figure: the caption and an empty report at once. */
export const empty = `<p>Loading Report...</p><table>${headers}</table><p>No data available.</p>`;
export const emptyRow = `<table>${headers}<tr><td colspan="3">No data available.</tr></table>`;
export const rows = `<table>${headers}<tr><td>Sales<td>0<td>00:00:00</tr><tr><td>Support<td>2<td>00:01:10</tr></table>`;
export const loading = `<p>Loading Report...</p><table>${headers}</table>`;
export const unavailable = '<p>Live Data is not available after repeated attempts. Retrying</p>';

const quoted = (html: string) => html.replaceAll('"', '&quot;');
export const frame = (content: string, attributes = '') =>
  `<iframe ${attributes} srcdoc="${quoted(content)}"></iframe>`;

/** A gadget with a bar of its own, whose frame has no name. */
export const stacked = (title: string, content: string) =>
  `<section><header><h2>${title}</h2></header><div>${frame(content)}</div></section>`;

/** A gadget with the ids of Finesse's library. */
export const numbered = (n: number, title: string, content: string) =>
  `<div><div id="finesse_gadget_${n}_title"><span id="finesse_gadget_${n}_title_text">${title}</span></div>
    <div id="gadgets-gadget-content-${n}">${frame(content, `id="finesse_gadget_${n}" name="finesse_gadget_${n}"`)}</div></div>`;

export interface Tab {
  readonly name: string;
  readonly content: string;
  /** False: the caption stays, as where the report's own script never runs. */
  readonly named?: boolean;
}

/**
 * One gadget with tabs; the first is open. `roles`: the tabs have the role tab, and only seven are in sight. `nameAfter`:
 * until the name of a report that was opened comes, in ms.
 */
export function tabbed(group: string, tabs: readonly Tab[], { roles = true, nameAfter = 50 } = {}): string {
  const row = tabs.map(
    ({ name, named = true }, index) =>
      `<div class="tab" data-name="${named ? name : ''}" ${roles ? 'role="tab"' : ''} ${
        index < 7 ? '' : 'style="display: none"'
      }>${index === 0 ? name : `Loading Report${roles ? '…' : '...'}`}</div>`,
  );
  const panels = tabs.map(
    ({ content }, index) =>
      `<div class="panel" ${index === 0 ? '' : 'hidden'} data-content="${quoted(content)}">${
        index === 0 ? frame(content, `id="finesse_gadget_${group}0"`) : ''
      }</div>`,
  );
  const more = tabs.length > 7 ? '<button class="more">More tabs</button>' : '';
  return `<div class="multi" data-group="${group}" data-after="${nameAfter}"><div class="row">${row.join('')}${more}</div>${panels.join('')}</div>`;
}

/** Opens a tab as a desktop does: its frame comes, and the report's name replaces the caption. */
const tabScript = `<script>
  for (const multi of document.querySelectorAll('.multi')) {
    const [tabs, panels] = ['.tab', '.panel'].map((name) => [...multi.querySelectorAll(name)]);
    const select = (at) => tabs.forEach((tab, index) => {
      if (tab.matches('[role]')) tab.setAttribute('aria-selected', String(index === at));
      panels[index].hidden = index !== at;
    });
    select(0);
    multi.querySelector('.more')?.addEventListener('click', () => tabs.slice(7).forEach((tab) => (tab.style.display = '')));
    tabs.forEach((tab, at) => tab.addEventListener('click', () => {
      select(at);
      if (panels[at].firstChild !== null) return;
      const frame = document.createElement('iframe');
      Object.assign(frame, { id: 'finesse_gadget_' + multi.dataset.group + at, srcdoc: panels[at].dataset.content });
      panels[at].append(frame);
      if (tab.dataset.name !== '') setTimeout(() => (tab.textContent = tab.dataset.name), Number(multi.dataset.after));
    }));
  }
</script>`;

/** A desktop: the state, a navigation bar, and a page for each of its entries. */
export function desktop(pages: Readonly<Record<string, string>>, { state = 'Not Ready', bar = 'nav' } = {}): string {
  const names = Object.keys(pages);
  const links = names.map((name) => `<li><a href="#/${name}" title="${name}">${name}</a></li>`).join('');
  const panels = names.map(
    (name, at) => `<div data-page="${name}" ${at === 0 ? '' : 'hidden'}>${pages[name] ?? ''}</div>`,
  );
  return `<!doctype html><title>Cisco Finesse - Home</title>
    <header><div id="agent-voice-state"><span id="voice-state-select-headerOptionText">${state}</span> <span>05:25</span></div></header>
    <${bar}><ul>${links}</ul></${bar}>
    <main>${panels.join('')}</main>
    <script>for (const link of document.querySelectorAll('a[title]')) link.addEventListener('click', () => {
      for (const page of document.querySelectorAll('[data-page]')) page.hidden = page.dataset.page !== link.title;
    });</script>${tabScript}`;
}
