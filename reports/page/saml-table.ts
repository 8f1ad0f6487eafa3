/** The SAML exchanges of a step: one row a rule. Of a second exchange only what differs from the first, because the rest is the same. */
import { html } from 'hono/html';
import type { Step } from '../evidence.ts';
import type { Markup } from './markup.ts';

type Exchange = NonNullable<Step['saml']>[number];
type Row = Exchange['rows'][number];

export function samlTables({ saml: exchanges = [] }: Step): readonly Markup[] {
  const [first] = exchanges;
  return exchanges.map((exchange) =>
    exchange === first ? table(exchange, exchange.rows) : furtherTable(exchange, first?.rows ?? []),
  );
}

function furtherTable(exchange: Exchange, first: readonly Row[]): Markup {
  const others = exchange.rows.filter((row) => !first.some((each) => isSame(each, row)));
  const same = exchange.rows.length - others.length;
  return html`${table(exchange, others)}
    <p>Left out: ${same} rows that are as in the first exchange of this step.</p>`;
}

function isSame(one: Row, other: Row): boolean {
  return one.what === other.what && one.seen === other.seen && one.verdict === other.verdict;
}

function table({ about, at, deviations }: Exchange, rows: readonly Row[]): Markup {
  const many = deviations.length;
  const verdict = many === 0 ? 'nothing deviates' : many === 1 ? 'one rule deviates' : `${many} rules deviate`;
  return html`<table class="saml">
      <caption>
        SAML exchange of ${about}, ${at}: ${verdict}
      </caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Seen</th>
          <th scope="col">Wanted</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ what, seen, wanted, verdict: word }) =>
            html`<tr class="${word === 'deviates' ? 'changed' : ''}">
              <th scope="row">${what}</th>
              <td>${word === 'as it should be' ? '' : `${word}: `}${seen}</td>
              <td>${wanted === seen ? 'the same' : wanted}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      deviations.length === 0
        ? ''
        : html`<ol>
            ${deviations.map(deviation)}
          </ol>`
    }`;
}

function deviation({ cause, says, cure }: Exchange['deviations'][number]): Markup {
  return html`<li>${cause}. The console says: <q>${says}</q> Do: ${cure}</li>`;
}
