/**
 * Markup of Okta's form toolkit, for the tests of the pages (Sources, Okta 1.8): ids from a counter, open lists moved to
 * the body, hidden native selects that do not follow the text drawn above them.
 */
let counter = 20;

export function toolkit(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>.chzn-drop { display: none } .open .chzn-drop { display: block }
.chzn-container { width: 200px }</style><body>${body}<script>(${behaviour.toString()})()</script></body>`;
}

export function fieldset(label: string, input: (id: string) => string): string {
  const id = `input${counter++}`;
  return `<div class="o-form-fieldset" data-se="o-form-fieldset">
<div class="okta-form-label o-form-label"><label for="${id}">${label}&nbsp;</label>
<span class="o-form-tooltip icon-16 icon-only form-help-16" title="Help"></span></div>
<div class="o-form-input" data-se="o-form-input-container">${input(id)}</div></div>`;
}

export function text(label: string, name = '', value = ''): string {
  return fieldset(
    label,
    (id) => `<span><input name="${name}" id="${id}" value="${value}" aria-label="" autocomplete="off"></span>`,
  );
}

export function checkBox(label: string, checked: boolean): string {
  const id = `input${counter++}`;
  return `<div class="custom-checkbox"><input type="checkbox" id="${id}"${checked ? ' checked' : ''}>
<label for="${id}">${label}</label></div>`;
}

export function chosen(label: string, options: readonly string[]): string {
  return fieldset(label, (id) => select(options, id, label));
}

/** Without a label: in a row of a table. */
export function select(options: readonly string[], id = `input${counter++}`, label = ''): string {
  return `<span class="o-form-select"><select id="${id}" class="chzn-done" style="display: none" aria-label="${label}">
${options.map((option) => `<option>${option}</option>`).join('')}</select>
<div class="chzn-container chzn-container-single" id="${id}_chzn">
<a href="javascript:void(0)" class="chzn-single" tabindex="-1"><span>${options[0] ?? ''}</span><div><b></b></div></a>
<div class="chzn-drop"><div class="chzn-search"><input type="text" id="${id}_txt"></div>
<ul class="chzn-results" role="listbox">
${options.map((option) => `<li class="active-result" role="option">${option}</li>`).join('')}</ul></div></div></span>`;
}

/** Runs in the page. */
function behaviour(): void {
  const home = new Map<Element, Element>();
  const close = () => {
    for (const [container, parent] of home) {
      container.classList.remove('open');
      parent.append(container);
    }
    home.clear();
  };
  const open = (container: Element) => {
    close();
    if (container.parentElement !== null) home.set(container, container.parentElement);
    document.body.append(container);
    container.classList.add('open');
  };
  const choose = (container: Element, option: string) => {
    const select = home.get(container)?.querySelector('select');
    const shown = container.querySelector('.chzn-single > span');
    if (select) select.value = option;
    if (shown) shown.textContent = option;
    close();
  };
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const container = target.closest('.chzn-container');
    const option = target.closest('.active-result');
    if (target.closest('a[href="#"]')) event.preventDefault();
    if (container && option) choose(container, option.textContent);
    else if (container && target.closest('.chzn-single')) open(container);
    else close();
  });
}
