/** What the scripts of Okta's form toolkit do, for the tests: lists, menus and rows (Sources, Okta 8.1, Okta 8.4 and Okta 8.6). Runs in the page. */
export function behaviour(): void {
  const home = new Map<Element, Element>();
  const results = (container: Element) => container.querySelector('.chzn-results');
  const show = (element: Element | null, display: string) => {
    if (element instanceof HTMLElement) element.style.display = display;
  };
  const close = () => {
    for (const [container, clone] of home) {
      container.classList.remove('chzn-with-drop');
      container.removeAttribute('style');
      show(results(container), 'none');
      clone.replaceWith(container);
    }
    home.clear();
  };
  /** A clone without ids holds the place, while the list itself is moved to the body. */
  const open = (container: Element) => {
    if (container.matches('.chzn-disabled, .chzn-with-drop')) return;
    close();
    const clone = document.importNode(container, true);
    for (const element of [clone, ...clone.querySelectorAll('li')]) element.removeAttribute('id');
    clone.setAttribute('style', 'visibility: hidden');
    const { left, top } = container.getBoundingClientRect();
    container.replaceWith(clone);
    container.setAttribute('style', `position: absolute; z-index: 50000; left: ${left}px; top: ${top + scrollY}px`);
    document.body.append(container);
    container.classList.add('chzn-with-drop');
    show(results(container), 'block');
    home.set(container, clone);
  };
  const choose = (container: Element, option: string) => {
    const select = home.get(container)?.parentElement?.querySelector('select');
    const shown = container.querySelector('.chzn-single > span');
    if (select) select.value = option;
    if (shown) shown.textContent = option;
    close();
  };
  const addRow = (table: Element) => {
    const template = table.parentElement?.querySelector('template');
    if (template) table.querySelector('tbody')?.append(document.importNode(template.content, true));
    const rows = table.querySelectorAll('.list-input-row');
    // The first box of the new row gets the focus late.
    if (rows.length > 1) setTimeout(() => rows[rows.length - 1]?.querySelector('input')?.focus(), 200);
  };
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const container = target.closest('.chzn-container:not(.text-select)');
    const option = target.closest('.active-result');
    const menu = target.closest('.option-selected')?.nextElementSibling ?? null;
    if (target.closest('a[href="#"]')) event.preventDefault();
    if (!menu) for (const each of document.querySelectorAll('.dropdown .options')) show(each, 'none');
    show(menu, 'block');
    if (container && option) choose(container, option.textContent);
    else if (container && target.closest('.chzn-single')) open(container);
    else if (!target.closest('.text-select')) close();
    else if (target.closest('.chzn-single')) target.closest('.text-select')?.classList.toggle('chzn-with-drop');
    const table = target.closest('.o-form-list-input table');
    if (table && target.closest('tfoot a')) addRow(table);
    if (table && target.closest('.list-input-button a')) target.closest('.list-input-row')?.remove();
  });
  /** Chosen builds its list again without the roles that the toolkit had set once. */
  document.addEventListener('liszt:updated', ({ target }) => {
    const list = target instanceof HTMLSelectElement && target.parentElement?.querySelector('.chzn-results');
    if (!list) return;
    list.replaceChildren(
      ...[...target.options].map(({ text }) => {
        const item = Object.assign(document.createElement('li'), { className: 'active-result', textContent: text });
        return item;
      }),
    );
  });
}
