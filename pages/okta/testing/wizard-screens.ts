/** The SAML wizard as the form toolkit draws it, for the tests of the pages (Sources, Okta 1.4 to Okta 1.7). */
import { box, checkBox, chosen, fieldset, listInput, radio, select, text, textSelect } from './toolkit.ts';

type Rows = 'bare' | 'with heads' | 'with placeholders' | 'with labels' | 'with numbers';

interface Form {
  open?: boolean;
  rows?: Rows;
  /** Empty rows at first. */
  empty?: number;
  statements?: boolean;
  /** A placeholder on the first box, which takes the label's place in the name. */
  placeholder?: string;
}

export function configureSaml({ open, rows = 'bare', empty = 0, statements, placeholder = '' }: Form = {}): string {
  const formats = ['Unspecified', 'EmailAddress', 'x509SubjectName', 'Persistent', 'Transient'];
  return `<h1>Create SAML Integration</h1><form class="o-form"><div class="o-form-content"><h2>SAML Settings</h2>
<div class="o-form-error-container"></div><div class="o-form-fieldset-container">
${text('Single sign-on URL', { name: 'postBackURL', placeholder, required: true })}
<div class="o-form-fieldset">${checkBox('Use this for Recipient URL and Destination URL', true)}</div>
${text('Audience URI (SP Entity ID)', { name: 'audienceRestriction', required: true })}${text('Default RelayState')}
${chosen('Name ID format', formats)}${chosen('Application username', ['Okta username', 'Email', 'Email prefix'])}
${chosen('Update application username on', ['Create and update'], { disabled: true })}
<a href="#" class="advanced-link float-r">${open ? 'Hide' : 'Show'} Advanced Settings</a>
<div id="advanced"${open ? '' : ' hidden'}>
${chosen('Response', ['Signed', 'Unsigned'])}${chosen('Assertion Signature', ['Signed', 'Unsigned'])}
${chosen('Signature Algorithm', ['RSA-SHA256', 'RSA-SHA1'])}${chosen('Digest Algorithm', ['SHA256', 'SHA1'])}
${chosen('Assertion Encryption', ['Unencrypted', 'Encrypted'])}
${fieldset('Other Requestable SSO URLs', () => requestable(rows, empty))}
${text('SAML Issuer ID', { placeholder: 'http://www.okta.com/${org.externalKey}' })}
</div>${statements ? attributes('<h2>Attribute Statements (optional)</h2>') : ''}</div></div>
<div class="o-form-button-bar"><input type="submit" class="button button-primary" value="Next"></div></form>
<div id="feedback" hidden>The optional questions below assist Okta Support in understanding your app integration.</div>${SCRIPT}`;
}

const SCRIPT = `<script>
document.addEventListener('click', ({ target }) => {
  const link = target.closest('.advanced-link');
  if (!link) return;
  const advanced = document.querySelector('#advanced');
  advanced.hidden = !advanced.hidden;
  link.textContent = (advanced.hidden ? 'Show' : 'Hide') + ' Advanced Settings';
});
document.addEventListener('saved', ({ target }) => {
  const feedback = document.querySelector('#feedback');
  if (feedback) { target.hidden = true; feedback.hidden = false; }
});
</script>`;

function requestable(rows: Rows, empty: number): string {
  const named = rows === 'with placeholders' ? ['URL', 'Index'] : ['', ''];
  const [url, index] = named.map((placeholder, at) =>
    box({ placeholder, type: rows === 'with numbers' && at === 1 ? 'number' : 'text' }),
  );
  const cell = (label: string, input = '') => `<td class="list-input-cell">${label}${input}</td>`;
  const labels = rows === 'with labels';
  const cells = labels
    ? cell('<label>URL <input></label>') + cell('<label>Index <input></label>')
    : cell('', url) + cell('', index);
  return listInput(cells, { rows: empty, heads: rows === 'with heads' ? ['URL', 'Index'] : [] });
}

/** Profile statements and, below, group statements: both have a Name and an Add Another. */
export function attributes(title: string, groupTitle = '<h2>Group Attribute Statements (optional)</h2>'): string {
  const list = (value: string, third: string) =>
    listInput(
      ['<span class="input-fix"><input name="name"></span>', select(FORMATS), value]
        .map((each) => `<td>${each}</td>`)
        .join(''),
      { rows: 1, heads: ['Name', 'Name format (optional)', third] },
    );
  return `<div>${title}${list(textSelect('values', ['user.login', 'user.email']), 'Value')}</div>
<div>${groupTitle}${list('<input name="filterValue">', 'Filter')}</div>`;
}

const FORMATS = ['Unspecified', 'URI Reference', 'Basic'];

/** The wizard's three steps and the page of the app, one after the other. */
export function wizard({ customer = false, finished = false } = {}): string {
  const bar = (value: string) =>
    `<div class="o-form-button-bar"><input type="submit" class="button" value="${value}"></div>`;
  const head = '<h1>Create SAML Integration</h1><div class="o-form-error-container"></div>';
  const questions = customer
    ? radio("I'm an Okta customer adding an internal app", 'q', { id: 'customer' }) +
      radio("I'm a software vendor. I'd like to integrate my app with Okta", 'q')
    : '<p>The optional questions below assist Okta Support in understanding your app integration.</p>';
  const tab = (name: string) =>
    `<li role="tab"><a href="#" role="presentation" tabindex="-1" class="tab" data-opens="${name}">${name}</a></li>`;
  const steps = [
    `${head}<ol><li>General Settings</li><li>Configure SAML</li><li>Feedback</li></ol>
${text('App name', { required: true })}${bar('Next')}`,
    `${head}${text('Single sign-on URL')}${bar('Next')}`,
    `${head}${questions}${checkBox('This is an internal app that we have created')}${bar('Finish')}`,
    `<h1 id="label">CCXBU15</h1><a href="#">Active ▾</a><ul>${['General', 'Sign On', 'Import', 'Assignments'].map(tab).join('')}</ul>
<div data-tab="General"><h2>App Settings</h2><a href="#" aria-label="Edit App Settings">Edit</a>
<h2>SAML Settings</h2><a href="#" aria-label="Edit SAML Settings" id="edit-saml-app">Edit</a></div>
<div data-tab="Sign On" hidden>https://org.okta.example/app/exk1/sso/saml/metadata</div>
<div data-tab="Assignments" hidden><div><a href="#">Assign ▾</a><input placeholder="Search..."></div><p>No users found</p></div>`,
    '<h1>Edit SAML Integration</h1>',
  ];
  const start = finished ? 3 : 0;
  return `${steps.map((step, at) => `<form ${at === start ? '' : 'hidden'}>${step}</form>`).join('')}<script>
const forms = [...document.forms];
const go = (from) => { from.hidden = true; forms[forms.indexOf(from) + 1].hidden = false; };
document.addEventListener('saved', ({ target }) => {
  const customer = document.querySelector('#customer');
  if (target !== forms[2] || !customer || customer.checked) go(target);
});
for (const tab of document.querySelectorAll('.tab')) tab.onclick = () => {
  for (const panel of document.querySelectorAll('[data-tab]')) panel.hidden = panel.dataset.tab !== tab.dataset.opens;
};
document.querySelector('#edit-saml-app').onclick = () => go(forms[3]);
</script>`;
}
