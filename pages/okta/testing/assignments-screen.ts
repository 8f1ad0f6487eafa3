/** The Assignments tab with its menu and its dialog, for the tests of the pages (Sources, Okta 1.10 and Okta 8.6). */
import { dropDown } from './toolkit.ts';

interface Screen {
  readonly groups?: readonly string[];
  /** Name and login. Nobody can be assigned who has no login. */
  readonly people?: readonly (readonly [name: string, login: string])[];
  /** The logins of those that are assigned at first. */
  readonly assigned?: readonly string[];
}

const everybody: Screen['people'] = [
  ['Agent One', 'agent1@example.com'],
  ['Agent One Hundred', 'agent100@example.com'],
  ['Agent Two', ''],
  ['Supervisor', 'sup@example.com'],
];

/** People take a second step. The dialog's list follows its search box after 200 ms, and the answer takes its time. */
export function assignments(
  kind: 'People' | 'Groups',
  { groups = ['Help Desk'], people = everybody, assigned = [] }: Screen = {},
): string {
  return `<h1>CCXBU15</h1><div>${dropDown('Assign', ['Assign to People', 'Assign to Groups'])}
<a href="#">Convert assignments</a><input placeholder="Search..."><div class="dropdown"><a href="#" id="view">People</a></div></div>
<div><h3>Filters</h3><ul><li><a href="#" class="filter">People <span></span></a></li>
<li><a href="#" class="filter">Groups <span></span></a></li></ul></div>
<table><thead id="heads"><tr><th>Person</th><th>Type</th></tr></thead><tbody id="assigned"></tbody></table>
<p id="nobody">No users found</p>
<div id="simplemodal-container" hidden><div id="first"><h2 class="modal-title">Assign CCXBU15 to ${kind}</h2>
<span><input placeholder="Search..." id="find"></span><table><tbody id="rows"></tbody></table>
<input type="button" id="done" value="Done"></div>
<div id="second" hidden><h2>Assign CCXBU15 to ${kind}</h2><label>User Name <input></label>
<input type="button" id="back" value="Save and Go Back"></div></div><script>
const at = (id) => document.querySelector('#' + id);
const all = ${JSON.stringify(people)};
const groups = ${JSON.stringify(groups)};
const given = new Set(${JSON.stringify(assigned)}), before = new Set(given);
let view = 'People', row;
const tab = () => {
  at('view').textContent = view;
  at('heads').innerHTML = view === 'People' ? '<tr><th>Person</th><th>Type</th></tr>' : '<tr><th>Priority</th><th>Assignment</th></tr>';
  at('assigned').innerHTML = ''; at('nobody').hidden = true;
  setTimeout(() => {
    const rows = view === 'People' ? [...given].map((login) => all.find((one) => one[1] === login)) : groups.map((name) => [name, '']);
    at('assigned').innerHTML = rows.map(([name, login]) => '<tr><td></td><td><a href="#">' + name + '</a><div>' + login + '</div></td><td><a href="#" class="cancel-16"></a></td></tr>').join('');
    at('nobody').hidden = rows.length > 0;
  }, 150);
};
tab();
for (const filter of document.querySelectorAll('.filter')) filter.onclick = () => { view = filter.textContent.trim(); tab(); };
/** At first two rows; a search finds all. */
const list = (text) => {
  const found = all.filter(([name, login]) => (name + login).includes(text) && !before.has(login)).slice(0, text === '' ? 3 : 9);
  at('rows').innerHTML = found.map(([name, login]) => '<tr><td><a href="#">' + name + '</a><p>' + login + '</p></td><td>' +
    (login === '' ? 'Deactivated' : given.has(login) ? 'Assigned' : '<input type="button" class="assign" value="Assign">') + '</td></tr>').join('') || '<tr><td>No users found</td></tr>';
};
let typing;
at('find').oninput = () => { clearTimeout(typing); typing = setTimeout(() => { const text = at('find').value;
  if (text.length !== 1) setTimeout(() => list(text), 400); }, 200); };
for (const to of document.querySelectorAll('.option')) to.onclick = () => { at('simplemodal-container').hidden = false; setTimeout(() => list(''), 100); };
const assign = () => { given.add(row); at('first').hidden = false; at('second').hidden = true; list(at('find').value); tab(); };
at('rows').onclick = ({ target }) => {
  if (target.className !== 'assign') return;
  row = target.closest('tr').querySelector('p').textContent;
  if (${kind === 'People'}) { at('first').hidden = true; at('second').hidden = false; } else assign();
};
at('back').onclick = assign;
at('done').onclick = () => { at('simplemodal-container').hidden = true; };
</script>`;
}
