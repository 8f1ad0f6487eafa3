/** Screens of the Admin Console, for the tests of the pages (Sources, Okta 1.2 to Okta 1.10). */
import { checkBox, chosen, fieldset, select, text } from './toolkit.ts';

/** Show/Hide, Add Another and the removal of rows. */
const WIZARD_SCRIPT = `<script>
document.addEventListener('click', (event) => {
  const link = event.target.closest('a, input[type=button]');
  if (!link) return;
  if (link.className.includes('advanced-link')) {
    const box = document.querySelector('#advanced');
    box.hidden = !box.hidden;
    link.textContent = (box.hidden ? 'Show' : 'Hide') + ' Advanced Settings';
  }
  if (/Add Another/.test(link.textContent + link.value)) {
    const list = link.closest('.list');
    list.querySelector('.rows').append(list.querySelector('template').content.cloneNode(true));
  }
  if (link.classList.contains('remove')) link.closest('.row').remove();
});
</script>`;

export function configureSaml({ open = false, emptyRow = true, statements = false } = {}): string {
  const formats = ['Unspecified', 'EmailAddress', 'x509SubjectName', 'Persistent', 'Transient'];
  return `<h1>Create SAML Integration</h1><form class="o-form"><div class="o-form-content"><h2>SAML Settings</h2>
<div class="o-form-fieldset-container">
${fieldset('Single sign-on URL', (id) => `<input name="postBackURL" id="${id}" aria-label="">${checkBox('Use this for Recipient URL and Destination URL', true)}`)}
${text('Audience URI (SP Entity ID)', 'audienceRestriction')}${text('Default RelayState')}
${chosen('Name ID format', formats)}${chosen('Application username', ['Okta username', 'Email', 'Email prefix'])}
${chosen('Update application username on', ['Create and update'])}
<a href="#" class="advanced-link float-r">${open ? 'Hide' : 'Show'} Advanced Settings</a>
<div id="advanced"${open ? '' : ' hidden'}>
${chosen('Response', ['Signed', 'Unsigned'])}${chosen('Assertion Signature', ['Signed', 'Unsigned'])}
${chosen('Signature Algorithm', ['RSA-SHA256', 'RSA-SHA1'])}${chosen('Digest Algorithm', ['SHA256', 'SHA1'])}
${chosen('Assertion Encryption', ['Unencrypted', 'Encrypted'])}
${fieldset('Other Requestable SSO URLs', () => requestable(emptyRow))}
</div>${statements ? attributes('<h2>Attribute Statements (optional)</h2>') : ''}</div></div>
<div class="o-form-button-bar"><input type="submit" class="button button-primary" value="Next"></div></form>${WIZARD_SCRIPT}`;
}

function requestable(emptyRow: boolean): string {
  const row = `<div class="row"><label>URL <input type="text"></label><label>Index <input type="text"></label>
<a href="#" class="remove" aria-label="Remove">×</a></div>`;
  return `<div class="list"><div class="rows">${emptyRow ? row : ''}</div><template>${row}</template>
<a href="#">+ Add Another</a></div>`;
}

/** Profile statements and, below, group statements: both have a Name and an Add Another. */
function attributes(title: string, groupTitle = '<h2>Group Attribute Statements (optional)</h2>'): string {
  const formats = ['Unspecified', 'URI Reference', 'Basic'];
  const row = (last: string) => `<div class="row"><input name="name">${select(formats)}${last}</div>`;
  const list = (last: string) =>
    `<div class="rows">${row(last)}</div><template>${row(last)}</template><input type="button" value="Add Another">`;
  return `<div class="list">${title}<div>Name Name format (optional) Value</div>${list('<input name="values">')}</div>
<div class="list">${groupTitle}<div>Name Name format (optional) Filter</div>${list('<input name="filterValue">')}</div>`;
}

/** The Sign On tab since 2026, with the expander closed and the legacy statements in read mode. */
export function signOn(): string {
  return `<h1>CCXBU15</h1><div id="tabs"><ul><li role="tab" aria-label="Sign On"><a href="#">Sign On</a></li></ul></div>
<div class="o-form-fieldset"><div>Metadata URL</div><div><span>https://org.okta.example/app/exk1/sso/saml/metadata</span>
<a href="#">Copy</a></div></div>
<div><h2>Settings</h2><a href="#">Edit</a></div><section><h2>Attribute statements</h2><p>Learn more about configuring <a href="#">attribute statements</a></p>
<p>No expressions are configured. Click <b>Add expression</b> to get started.</p><button>Add expression</button>
<div class="legacy"><button id="expander" aria-expanded="false">Show legacy configuration</button>
<div id="legacy" hidden><div id="read"><h3>Profile attribute statements</h3><a href="#" id="edit">Edit</a><p>uid</p></div>
<form id="form" hidden><a href="#" class="cancel">Cancel</a>
${attributes('<h3>Profile attribute statements</h3>', '<h3>Group attribute statements</h3>')}
<div class="o-form-button-bar"><input type="button" id="save" value="Save"><a href="#" class="cancel">Cancel</a></div></form></div></div>
</section>${WIZARD_SCRIPT}<script>
const show = (editing) => { read.hidden = editing; form.hidden = !editing; };
const read = document.querySelector('#read'), form = document.querySelector('#form');
document.querySelector('#expander').onclick = () => { const box = document.querySelector('#legacy'); box.hidden = !box.hidden; };
document.querySelector('#edit').onclick = () => show(true);
document.querySelector('#save').onclick = () => show(false);
for (const cancel of document.querySelectorAll('.cancel')) cancel.onclick = () => show(false);
</script>`;
}

/** Navigation and user menu around the list of apps; `open` is the navigation group. */
export function applications({ open = false, group = 'Applications', menu = false } = {}): string {
  return `<nav><ul><li data-se="o-side-nav-item-DIRECTORY"><a href="#" class="nav-item--wrapper"><p>Directory</p></a></li>
<li data-se="o-side-nav-item-APPLICATIONS"><a href="#" class="nav-item--wrapper" id="group"><p class="nav-item--label">${group}</p></a>
<ul id="children"${open ? '' : ' hidden'}><li><a href="#" id="list"><p class="nav-item--label">Applications</p></a></li>
<li><a href="#">Self Service</a></li></ul></li></ul></nav>
<button data-se="admin-header--user-menu">admin@example.com</button>
<div id="page" hidden><h1>Applications</h1><a href="#" id="create">Create App Integration</a><a href="#">Browse App Catalog</a>
<ul id="menu" hidden><li><a href="#" id="classic">Classic experience</a></li></ul>
<input placeholder="Search for people, apps and groups"><input placeholder="Search" id="search">
<ul><li><a href="#" class="app-instance-name" title="Okta Admin Console">Okta Admin Console</a></li>
<li><a href="#" class="app-instance-name" title="CCXBU15">CCXBU15</a></li>
<li><a href="#" class="app-instance-name" title="CCXBU15 old">CCXBU15 old</a></li></ul></div>
<div id="dialog" hidden><h2>Create a new app integration</h2><label><input type="radio" name="m">OIDC - OpenID Connect</label>
<label><input type="radio" name="m">SAML 2.0 XML-based open standard for SSO.</label>
<label><input type="radio" name="m">SWA - Secure Web Authentication Use if your application doesn't support OIDC or SAML 2.0.</label>
<a href="#">Cancel</a><button>Next</button></div><script>
const at = (id) => document.querySelector('#' + id);
at('group').onclick = () => { at('children').hidden = !at('children').hidden; };
at('list').onclick = () => { at('page').hidden = false; };
at('create').onclick = () => { at('${menu ? 'menu' : 'dialog'}').hidden = false; };
at('classic').onclick = () => { at('dialog').hidden = false; };
at('search').onkeydown = ({ key }) => { if (key === 'Enter') setTimeout(() => {
  for (const app of document.querySelectorAll('.app-instance-name')) app.parentElement.hidden = !app.title.includes(at('search').value);
}, 50); };
for (const app of document.querySelectorAll('.app-instance-name')) app.onclick = () => { document.querySelector('h1').textContent = app.title; };
</script>`;
}

/** The Assignments tab with its menu and dialog; people take a second step. */
export function assignments(kind: 'People' | 'Groups'): string {
  const row = (name: string, about: string) =>
    `<tr><td><a href="#">${name}</a><p>${about}</p></td><td><input type="button" class="assign" value="Assign"></td></tr>`;
  return `<h1>CCXBU15</h1><div class="dropdown more-actions"><a href="#" id="assign" aria-expanded="false">Assign</a>
<div class="options" id="options" hidden><ul><li><a href="#" class="to">Assign to People</a></li>
<li><a href="#" class="to">Assign to Groups</a></li></ul></div></div><input placeholder="Search...">
<table><tbody id="assigned"></tbody></table><p id="nobody">No users found</p>
<div id="simplemodal-data" hidden><div id="first"><h2>Assign CCXBU15 to ${kind}</h2><span><input placeholder="Search..."></span>
<table>${row('Agent One', 'agent1@example.com')}${row('Agent One Hundred', 'agent100@example.com')}
<tr><td><a href="#">Agent Two</a></td><td>Deactivated</td></tr></table>
<input type="button" id="done" value="Done"></div>
<div id="second" hidden><h2>Assign CCXBU15 to ${kind}</h2><label>User Name <input></label>
<input type="button" id="back" value="Save and Go Back"></div></div><script>
const at = (id) => document.querySelector('#' + id);
at('assign').onclick = () => { at('options').hidden = false; };
for (const to of document.querySelectorAll('.to')) to.onclick = () => { at('options').hidden = true; at('simplemodal-data').hidden = false; };
let row;
const assigned = () => { row.querySelector('td:last-child').textContent = 'Assigned'; at('first').hidden = false; at('second').hidden = true;
  at('nobody').hidden = true; at('assigned').innerHTML += '<tr><td><a href="#">' + row.querySelector('a').textContent + '</a></td></tr>'; };
for (const button of document.querySelectorAll('.assign')) button.onclick = () => { row = button.closest('tr');
  if (${kind === 'People'}) { at('first').hidden = true; at('second').hidden = false; } else assigned(); };
at('back').onclick = assigned;
at('done').onclick = () => { at('simplemodal-data').hidden = true; };
</script>`;
}

/** The wizard's three steps and the page of the app, one after the other. */
export function wizard({ customer = false, finished = false } = {}): string {
  const bar = (value: string) =>
    `<div class="o-form-button-bar"><input type="submit" class="button" value="${value}"></div>`;
  const questions = customer
    ? `<label><input type="radio" name="q" id="customer">I'm an Okta customer adding an internal app</label>
<label><input type="radio" name="q">I'm a software vendor. I'd like to integrate my app with Okta</label>`
    : '<p>The optional questions below assist Okta Support in understanding your app integration.</p>';
  const tab = (name: string) =>
    `<li role="tab"><a href="#" role="presentation" tabindex="-1" class="tab">${name}</a></li>`;
  const steps = [
    `<h1>Create SAML Integration</h1><ol><li>General Settings</li><li>Configure SAML</li><li>Feedback</li></ol>
<div class="o-form-error-container"></div>${text('App name')}<p class="okta-form-input-error" role="alert" hidden>This field cannot be left blank</p>${bar('Next')}`,
    `<h1>Create SAML Integration</h1>${text('Single sign-on URL')}${bar('Next')}`,
    `<h1>Create SAML Integration</h1>${questions}
<label><input type="checkbox">This is an internal app that we have created</label>${bar('Finish')}`,
    `<h1 id="label">CCXBU15</h1><a href="#">Active ▾</a><ul>${['General', 'Sign On', 'Import', 'Assignments'].map(tab).join('')}</ul>
<div data-tab="General"><h2>App Settings</h2><a href="#" aria-label="Edit App Settings">Edit</a>
<h2>SAML Settings</h2><a href="#" aria-label="Edit SAML Settings" id="edit-saml-app">Edit</a></div>
<div data-tab="Sign On" hidden>https://org.okta.example/app/exk1/sso/saml/metadata</div>
<div data-tab="Assignments" hidden><a href="#">Assign ▾</a></div>`,
    '<h1>Edit SAML Integration</h1>',
  ];
  const start = finished ? 3 : 0;
  return `${steps.map((step, at) => `<form ${at === start ? '' : 'hidden'}>${step}</form>`).join('')}<script>
const forms = [...document.forms];
const go = (from) => { from.hidden = true; forms[forms.indexOf(from) + 1].hidden = false; };
for (const form of forms) form.onsubmit = (event) => {
  event.preventDefault();
  const name = form.querySelector('input');
  if (form === forms[0] && name.value === '') {
    form.querySelector('.o-form-error-container').innerHTML = '<div class="okta-form-infobox-error infobox infobox-error" role="alert">We found some errors. Please review the form and make corrections.</div>';
    form.querySelector('.okta-form-input-error').hidden = false;
  } else if (form !== forms[2] || ${customer ? "document.querySelector('#customer').checked" : 'true'}) go(form);
};
for (const tab of document.querySelectorAll('.tab')) tab.onclick = () => {
  for (const panel of document.querySelectorAll('[data-tab]')) panel.hidden = panel.dataset.tab !== tab.textContent;
};
document.querySelector('#edit-saml-app').onclick = () => go(forms[3]);
</script>`;
}
