/** How a form of Okta's toolkit validates and saves, for the tests (Sources, Okta 8.5). Runs in the page. */
export function saving(): void {
  const banner = (form: Element, words: string) => {
    const place = form.querySelector('.o-form-error-container');
    if (place)
      place.innerHTML = `<div><div class="okta-form-infobox-error infobox infobox-error" role="alert">${words}</div></div>`;
  };
  const mark = (field: Element | null | undefined, wrong: boolean) => {
    const message = field?.querySelector('.okta-form-input-error');
    if (message instanceof HTMLElement) message.hidden = !wrong;
  };
  const fieldOf = (input: Element) => input.closest('.o-form-fieldset');
  /** A required field that is left blank says so a moment later, without a banner. */
  document.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLInputElement && 'required' in target.dataset && target.value === '')
      setTimeout(() => mark(fieldOf(target), target.value === ''), 100);
  });
  const save = (form: HTMLFormElement) => {
    for (const input of form.querySelectorAll('[data-required]')) mark(fieldOf(input), false);
    form.querySelector('.o-form-error-container')?.replaceChildren();
    const blank = [...form.querySelectorAll('[data-required]')].filter(
      (input) => input instanceof HTMLInputElement && input.value === '',
    );
    if (blank.length > 0) {
      for (const input of blank) mark(fieldOf(input), true);
      banner(form, 'We found some errors. Please review the form and make corrections.');
      return;
    }
    const button = form.querySelector('input[type=submit]');
    if (!(button instanceof HTMLInputElement)) return;
    const words = button.value;
    const dots = setTimeout(() => (button.value = '...'), 50);
    button.disabled = true;
    // The answer of the server.
    setTimeout(() => {
      clearTimeout(dots);
      button.disabled = false;
      button.value = words;
      const refused = [...form.querySelectorAll('input')].some(({ value }) => value.startsWith('refuse'));
      if (refused) banner(form, 'The server does not take it.');
      else form.dispatchEvent(new CustomEvent('saved', { bubbles: true }));
    }, 150);
  };
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) save(event.target);
  });
}
