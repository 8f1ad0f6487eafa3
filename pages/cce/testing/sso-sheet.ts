/** Sheets of a few lines that look like the page Single Sign-On. */

export const hosts = ['aw-a.acme.test', 'fin-a.acme.test'];
export const wrong = `onclick="document.title = 'wrong'"`;
export const rows = (words = ['', '']) =>
  `<table><tr><th>Component<th>Status</tr>${hosts.map((host, at) => `<tr><td>${host}<td>${words[at] ?? ''}</tr>`).join('')}</table>`;
export const native = `<label>Set Mode <select onchange="document.title = this.value">${['Non-SSO', 'Hybrid', 'SSO'].map((each) => `<option>${each}`).join('')}</select></label>`;
export const part = ({ list = native, more = '', table = rows() } = {}) =>
  `<div><button onclick="document.title = 'register'">Register</button> <button onclick="document.title = 'test'">Test</button> ${list}${more}</div>${table}`;
export const webex = `<h3>Sync Common Identity contact center users to CCE</h3><p>Last Sync</p><button ${wrong}>Sync Now</button><button ${wrong}>Register</button><button ${wrong}>Test</button>`;
export const header = `<header>Unified Contact Center Enterprise Management <button ${wrong}>Register</button><button ${wrong}>Test</button></header>`;
