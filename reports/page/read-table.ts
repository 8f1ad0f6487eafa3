/** The values that a step read before and after, as a table: one row a value, keyed by the labels on the screen. */
import { html } from 'hono/html';
import type { Step } from '../evidence.ts';

type Value = Step['read']['before'];

export function readTable({
  read: { before, after },
  title,
}: Pick<Step, 'read' | 'title'>): ReturnType<typeof html> | string {
  if (before === null && after === null) return '';
  const rows = rowsOf(before, after);
  const keyed = rows.some(({ name }) => name !== '');
  const label = keyed ? html`<th scope="col">Value</th>` : '';
  return html`<table>
    <caption class="hidden">
      Values read: ${title}
    </caption>
    <thead>
      <tr>
        ${label}
        <th scope="col">Before</th>
        <th scope="col">After</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, was, is }) =>
          html`<tr class="${was === is ? '' : 'changed'}">
            ${keyed ? html`<th scope="row">${name}</th>` : ''}
            <td>${was}</td>
            <td>${is}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
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
