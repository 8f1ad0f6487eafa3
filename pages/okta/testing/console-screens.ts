/** The Admin Console around the wizard, for the tests of the pages (Sources, Okta 1.2, Okta 1.3 and Picture 1). */
import { radio } from './toolkit.ts';

interface Console {
  /** Whether the navigation group is open. */
  open?: boolean;
  group?: string;
  menu?: boolean;
  /** Rail, title and banner of the preview of 2026. */
  shell2026?: boolean;
  inactive?: readonly string[];
}

/** Navigation and user menu around the list of apps. The list follows search and filter a while later. */
export function applications(options: Console = {}): string {
  const { open = false, group = 'Applications', menu = false, shell2026 = false, inactive = [] } = options;
  const row = (label: string, status: string) =>
    `<li data-status="${status}"><a href="#" class="app-instance-name" title="${label}">${label}</a></li>`;
  const active = ['Okta Admin Console', 'CCXBU15', 'CCXBU15 old', 'Active Directory'];
  return `${shell2026 ? SHELL_2026 : ''}<nav>${shell2026 ? '<h2>Admin Console</h2>' : ''}<ul>
<li data-se="o-side-nav-item-DIRECTORY"><a href="#" class="nav-item--wrapper"><p>Directory</p></a></li>
<li data-se="o-side-nav-item-APPLICATIONS"><a href="#" class="nav-item--wrapper" id="group"><p class="nav-item--label">${group}</p></a>
<ul id="children"${open ? '' : ' hidden'}><li><a href="#" id="list"><p class="nav-item--label">Applications</p></a></li>
<li><a href="#">Self Service</a></li></ul></li></ul></nav>
<button data-se="admin-header--user-menu">admin@example.com</button>
<div id="page" hidden><h1>Applications</h1><div><a href="#" id="create">Create App Integration</a><a href="#">Browse App Catalog</a></div>
<ul id="menu" hidden><li><a href="#" id="classic">Classic experience</a></li></ul>
<input placeholder="Search for people, apps and groups"><input placeholder="Search" id="search">
<div><h3>STATUS</h3><ul><li><a href="#" class="status" data-se="ACTIVE">ACTIVE <span>1</span></a></li>
<li><a href="#" class="status" data-se="INACTIVE">INACTIVE <span>${inactive.length}</span></a></li></ul></div>
<ul>${active.map((label) => row(label, 'ACTIVE')).join('')}${inactive.map((label) => row(label, 'INACTIVE')).join('')}</ul>
<h4 id="none" hidden>No apps found</h4></div>
<div id="simplemodal-container" hidden><div class="modal-title">Create a new app integration</div>
${radio('OIDC - OpenID Connect', 'method')}
${radio('SAML 2.0', 'method', { explain: 'XML-based open standard for SSO.' })}
${radio('SWA - Secure Web Authentication', 'method', { explain: "Use if your application doesn't support OIDC or SAML 2.0." })}
<a href="#">Cancel</a><button>Next</button></div><script>
const at = (id) => document.querySelector('#' + id);
const apps = [...document.querySelectorAll('.app-instance-name')];
let status = 'ACTIVE';
const draw = () => setTimeout(() => {
  for (const app of apps) {
    const row = app.parentElement;
    row.hidden = row.dataset.status !== status || !app.title.includes(at('search').value);
  }
  at('none').hidden = apps.some((app) => !app.parentElement.hidden);
}, 100);
draw();
at('group').onclick = () => { at('children').hidden = !at('children').hidden; };
at('list').onclick = () => { at('page').hidden = false; };
at('create').onclick = () => { at('${menu ? 'menu' : 'simplemodal-container'}').hidden = false; };
at('classic').onclick = () => { at('simplemodal-container').hidden = false; };
at('search').oninput = draw;
for (const filter of document.querySelectorAll('.status')) filter.onclick = () => setTimeout(() => { status = filter.dataset.se; draw(); }, 300);
for (const app of apps) app.onclick = () => { document.querySelector('h1').textContent = app.title; };
</script>`;
}

const SHELL_2026 = `<div>Preview Sandbox: This is a preview of changes for an upcoming release. See a problem?
<a href="#">File a case</a> or visit our <a href="#">support site</a>.</div>
<div><a href="#" aria-label="Okta"></a><a href="#" aria-label="Admin Console"></a><a href="#" aria-label="Workflows"></a></div>`;
