/**
 * Markup of Okta's form toolkit, for the tests of the pages (Sources, Okta 1.8 and Okta 8.1 to Okta 8.7): ids from a
 * counter, rows without names, glyphs, labels over their boxes, open lists moved to the body, hidden native selects that
 * do not follow the text drawn above them. Made by hand after the toolkit, because it is not on npm.
 */
import { behaviour } from './toolkit-behaviour.ts';
import { saving } from './toolkit-saving.ts';
import { style } from './toolkit-style.ts';

let counter = 20;

/** `old`: as in the toolkit 4.3.0 of 2018. Its lists have no roles, its menu entries no href, its messages no icon. */
export function toolkit(body: string, { old = false } = {}): string {
  const drawn = old
    ? body
        .replaceAll(/ role="(option|listbox)"/g, '')
        .replaceAll('<a href="#" class="icon-16', '<a class="icon-16')
        .replaceAll(ERROR_ICON, '')
    : body;
  const scripts = [behaviour, saving].map((script) => `(${script.toString()})();`).join('\n');
  return `<!doctype html><meta charset="utf-8">${style}<body>${drawn}<script>${scripts}</script></body>`;
}

const ERROR_ICON = '<span class="icon icon-16 error-16" role="img" aria-label="Error"></span>';

export function fieldset(label: string, input: (id: string) => string): string {
  const id = `input${counter++}`;
  return `<div class="o-form-fieldset" data-se="o-form-fieldset">
<div class="okta-form-label o-form-label"><label for="${id}">${label}&nbsp;</label>
<span class="o-form-tooltip icon-16 icon-only form-help-16" title="Help"></span></div>
<div class="o-form-input" data-se="o-form-input-container">${input(id)}
<p class="okta-form-input-error o-form-input-error o-form-explain" role="alert" hidden>${ERROR_ICON}This field cannot be left blank</p></div></div>`;
}

/** A placeholder is copied to aria-label, where it takes the place of the label in the name. */
export function text(label: string, { name = '', placeholder = '', required = false } = {}): string {
  return fieldset(label, (id) => box({ name, placeholder, id, required }));
}

/** A box of a row has no label at all. */
export function box({ name = '', placeholder = '', id = `input${counter++}`, required = false, type = 'text' } = {}) {
  return `<span class="input-fix"><input type="${type}" name="${name}" id="${id}" placeholder="${placeholder}"
aria-label="${placeholder}" autocomplete="off"${required ? ' data-required' : ''}></span>`;
}

export function checkBox(label: string, checked = false): string {
  const id = `input${counter++}`;
  return `<div class="custom-checkbox"><input type="checkbox" id="${id}"${checked ? ' checked' : ''}>
<label for="${id}">${label}</label></div>`;
}

export function radio(label: string, group: string, { id = `option${counter++}`, explain = '' } = {}): string {
  const help = explain === '' ? '' : `<p class="o-form-explain">${explain}</p>`;
  return `<div class="custom-radio"><input type="radio" name="${group}" id="${id}">
<label for="${id}" class="radio-label">${label}${help}</label></div>`;
}

export function chosen(label: string, options: readonly string[], { disabled = false } = {}): string {
  return fieldset(label, (id) => select(options, { id, label, disabled }));
}

/** Without a label: in a row of a table. A list of more than ten has a search box. */
export function select(options: readonly string[], { id = `input${counter++}`, label = '', disabled = false } = {}) {
  const items = options.map(
    (option, at) => `<li id="${id}_o_${at}" class="active-result" role="option">${option}</li>`,
  );
  const search = options.length > 10 ? `<input type="text" role="combobox" id="${id}_txt">` : '';
  return `<span class="o-form-select"><select id="${id}" class="chzn-done" style="display: none" aria-label="${label}">
${options.map((option) => `<option>${option}</option>`).join('')}</select>
<div class="chzn-container chzn-container-single${disabled ? ' chzn-disabled' : ''}" id="${id}_chzn">
<a href="javascript:void(0)" class="chzn-single" tabindex="-1"><span>${options[0] ?? ''}</span><div><b></b></div></a>
<div class="chzn-drop"><div class="chzn-search">${search}</div>
<ul class="chzn-results" role="listbox" style="display: none">${items.join('')}</ul></div></div></span>`;
}

/** A text box with a list, which is "visible" while it is closed: it is only shifted off the screen. */
export function textSelect(name: string, options: readonly string[]): string {
  return `<div class="o-form-control chzn-container chzn-container-active chzn-container-single text-select">
<input type="text" name="${name}" id="input${counter++}" placeholder=""><a class="chzn-single"><div><b></b></div></a>
<div class="chzn-drop"><ul class="chzn-results">${options.map((option) => `<li class="active-result">${option}</li>`).join('')}</ul></div></div>`;
}

/** The toolkit's row editor: a table whose foot has the link, heads only if the inputs have labels. */
export function listInput(cells: string, { rows = 0, heads = [] }: { rows?: number; heads?: readonly string[] } = {}) {
  const row = `<tr class="list-input-row">${cells}<td class="list-input-button">
<a href="#" class="link-button link-button-icon icon-16 icon-only"><span class="icon cancel-16"></span></a></td></tr>`;
  const head = `<tr>${heads.map((words) => `<th>${words}</th>`).join('')}<th></th></tr>`;
  return `<div class="o-form-list-input"><table><tfoot><tr><td class="list-input-cell" colspan="99">
<a href="#" class="link-button link-button-icon icon-16"><span class="icon add-16-thin"></span>Add Another</a></td></tr></tfoot>
<tbody>${heads.length > 0 ? head : ''}${row.repeat(rows)}</tbody></table><template>${row}</template></div>`;
}

/** A menu of actions: the entries have an icon, and in 2018 no href. */
export function dropDown(title: string, entries: readonly string[]): string {
  const items = entries.map(
    (entry) => `<li class="okta-dropdown-option option"><a href="#" class="icon-16"><span class="icon person-16"></span>
<p class="option-title">${entry}</p></a></li>`,
  );
  return `<div class="dropdown more-actions float-l"><a href="#" class="link-button option-selected center">
<span class="option-selected-text">${title}</span><span class="icon-dm"></span></a>
<div class="options clearfix"><ul class="okta-dropdown-list options-wrap">${items.join('')}</ul></div></div>`;
}
