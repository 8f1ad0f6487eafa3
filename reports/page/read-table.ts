/** The values that a step read, as a table: one row a value, keyed by the labels on the screen; before and after where they differ. */
import { html } from 'hono/html';
import type { Step } from '../evidence.ts';
import type { Markup } from './markup.ts';

type Value = Step['read']['before'];

/** One column if no value differs: nobody has to compare a value with itself. */
export function readTable({
  read: { before, after },
  title,
  acted,
}: Pick<Step, 'read' | 'title' | 'acted'>): Markup | string {
  if (before === null && after === null) return '';
  const rows = rowsOf(before, after);
  const keyed = rows.some(({ name }) => name !== '');
  const label = keyed ? html`<th scope="col">Value</th>` : '';
  const differ = rows.some(({ was, is }) => was !== is);
  const heads = differ ? ['Before', 'After'] : [acted === true ? 'Before and after' : 'Seen'];
  return html`<table>
    <caption class="hidden">
      Values read: ${title}
    </caption>
    <thead>
      <tr>
        ${label} ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, was, is }) =>
          html`<tr class="${was === is ? '' : 'changed'}">
            ${keyed ? html`<th scope="row">${name}</th>` : ''} ${cells(was, is, differ)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cells(was: string, is: string, differ: boolean): Markup {
  if (!differ) return html`<td>${is}</td>`;
  if (was === is) return html`<td colspan="2">${is} <span class="same">(before and after)</span></td>`;
  return html`<td>${was}</td>
    <td>${is}</td>`;
}

interface Row {
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

export function rowsOf(before: Value, after: Value): Row[] {
  const [was, is] = [record(before), record(after)];
  if (was === undefined && is === undefined) return [{ name: '', was: shown(before), is: shown(after) }];
  const names = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
  return [...names].map((name) => ({
    name,
    was: was === undefined ? shown(before) : shown(was[name]),
    is: is === undefined ? shown(after) : shown(is[name]),
  }));
}

function record(value: Value): Record<string, Value> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function shown(value: Value | undefined): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shown).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${shown(inner).replaceAll('\n', ', ')}`)
      .join('\n');
  return String(value);
}
