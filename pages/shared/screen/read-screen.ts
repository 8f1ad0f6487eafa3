/** What a screen shows, read in the page: questions and refusals apart from the rest, and what came after the last click. */
import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    /** The texts that were on the screen when something was clicked or chosen last. */
    shownBefore?: ReadonlySet<string>;
  }
}

/** A control or a field. `main`: it stands in no header, navigation or footer. */
interface ShownControl {
  readonly kind: 'button' | 'field' | 'box' | 'heading' | 'column';
  readonly words: string;
  readonly main: boolean;
}

export interface Shown {
  readonly title: string;
  /** The attribute lang, as it is. */
  readonly language: string;
  /** The HTTP status of the document; 0 if the browser does not know it. */
  readonly status: number;
  readonly dialogs: readonly { readonly words: string; readonly buttons: readonly string[] }[];
  /** Alerts and refusals. */
  readonly alerts: readonly string[];
  readonly fields: readonly { readonly name: string; readonly words: string }[];
  /** What was not there before the last click; undefined if that is not known. */
  readonly fresh: string | undefined;
  /** The main part, else all without header, navigation and footer. */
  readonly main: string;
  readonly controls: readonly ShownControl[];
  /** True if a user name or a password is asked for. */
  readonly asksForSignIn: boolean;
  /** True if there is a picture or a frame. */
  readonly draws: boolean;
}

/** Makes every page of the context remember the texts that it showed at the last click. */
export async function rememberShown(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const type of ['click', 'change'])
      window.addEventListener(
        type,
        () => {
          const texts = new Set<string>();
          const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          while (walker.nextNode() !== null) {
            const { parentElement, textContent } = walker.currentNode;
            const words = (textContent ?? '').replace(/\s+/g, ' ').trim();
            if (words !== '' && parentElement?.checkVisibility({ visibilityProperty: true }) === true) texts.add(words);
          }
          window.shownBefore = texts;
        },
        { capture: true },
      );
  });
}

/** Runs in the page. */
export function readScreen(): Shown {
  const one = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const query = (selector: string, root: ParentNode = document): Element[] =>
    [...root.querySelectorAll(selector)].filter(shown);
  const pressed = 'button, [role="button"], input:is([type="button"], [type="submit"])';
  const frames = 'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]';
  /** The visible words without those parts; `fresh`: only the lines of which something is new. */
  const read = (root: Element | null, without: readonly Element[], fresh?: ReadonlySet<string>): string => {
    const lines: string[] = [];
    let [line, isNew] = ['', fresh === undefined];
    const flush = (): void => {
      if (isNew && line.trim() !== '') lines.push(one(line));
      [line, isNew] = ['', fresh === undefined];
    };
    const walk = (parent: Element): void => {
      for (const child of parent.childNodes) {
        if (child instanceof Text) {
          line += child.data;
          if (fresh !== undefined && child.data.trim() !== '' && !fresh.has(one(child.data))) isNew = true;
        }
        if (!(child instanceof Element) || without.includes(child) || !shown(child)) continue;
        if (child.matches('script, style, noscript, template, option:not(:checked)')) continue;
        const apart = !getComputedStyle(child).display.startsWith('inline') || child instanceof HTMLBRElement;
        if (apart) flush();
        walk(child);
        if (apart) flush();
        else line += ' ';
      }
    };
    if (root !== null && shown(root)) walk(root);
    flush();
    return lines.join(' ').slice(0, 2_000);
  };
  const nameOf = (element: Element): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const button = element instanceof HTMLInputElement && /^(button|submit)$/.test(element.type) ? element.value : '';
    const own = element.matches('input, select, textarea') ? button : element.textContent;
    const attributes = ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? '');
    const all = [named, ...labels.map((label) => label.textContent ?? ''), own, ...attributes];
    return one(all.find((words) => words.trim() !== '') ?? '').slice(0, 80);
  };
  const innermost = (all: readonly Element[]): Element[] =>
    all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
  const floats = (element: Element): boolean =>
    getComputedStyle(element).position === 'fixed' && !element.matches(frames);

  const alerting = /(^|[\s_-])(errors?|alert|warning|danger|toast|infobox|invalid-feedback)([\s_-]|$)/i;
  const classed = query('[class]').filter((element) => alerting.test(element.getAttribute('class') ?? ''));
  const alarms = [...query('[role="alert"], [aria-live="assertive"]'), ...classed].filter((element) => {
    const words = one(element.textContent);
    if (element.matches('html, body, main, [role="main"]')) return false;
    return words !== '' && words.length < 400 && element.querySelector('input, select, textarea') === null;
  });
  const alerts = alarms.filter((element) => !alarms.some((other) => other !== element && other.contains(element)));
  const own = innermost(query('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]'));
  const boxes = query('body *').filter((element) => floats(element) && query(pressed, element).length > 0);
  const fresh = window.shownBefore;
  // A message that floats is an alert.
  const others = boxes.filter((box) => ![...own, ...alerts].some((one) => one.contains(box) || box.contains(one)));
  const coming = others.filter((box) => fresh === undefined || read(box, [], fresh) !== '');
  const dialogs = [...own, ...coming].filter((element) => one(element.textContent) !== '').reverse();
  const refused = query('input, select, textarea').filter(
    (field) => field.getAttribute('aria-invalid') === 'true' || field.matches(':user-invalid'),
  );
  const because = (field: Element): string => {
    const ids = ['aria-errormessage', 'aria-describedby'].map((name) => field.getAttribute(name) ?? '').join(' ');
    const told = ids.split(/\s+/).map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')));
    const native =
      'validationMessage' in field && typeof field.validationMessage === 'string' ? field.validationMessage : '';
    return one(told.join(' ')) || native;
  };
  const [only, another] = query('main, [role="main"]');
  const main = only !== undefined && another === undefined ? only : document.body;
  const apart = [...dialogs, ...alerts];
  const rest = read(main, [...apart, ...query(frames)]);
  const kinds: Record<ShownControl['kind'], string> = {
    button: `${pressed}, a, summary, [role="link"], [role="tab"], [role="menuitem"]`,
    box: 'input:is([type="checkbox"], [type="radio"]), [role="checkbox"], [role="radio"]',
    field:
      'input:not([type="hidden"], [type="button"], [type="submit"], [type="checkbox"], [type="radio"]), select, textarea',
    heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
    column: 'th, [role="columnheader"]',
  };
  const controls = (['button', 'box', 'field', 'heading', 'column'] as const).flatMap((kind) =>
    query(kinds[kind])
      .map((element) => ({ kind, words: nameOf(element), main: element.closest(frames) === null }))
      .filter(({ words }) => words !== '')
      .sort((a, b) => Number(b.main) - Number(a.main))
      .slice(0, 60),
  );
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    title: one(document.title),
    language: document.documentElement.lang,
    status: navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0,
    dialogs: dialogs.map((dialog) => {
      const buttons = query(pressed, dialog);
      return {
        words: read(dialog, [...buttons, ...alerts]),
        buttons: buttons
          .map(nameOf)
          .filter((name) => /\p{L}/u.test(name))
          .slice(0, 6),
      };
    }),
    alerts: [...new Set(alerts.map((alert) => read(alert, []).replace(/\s*[×✕✖]$/, '')))].filter(Boolean).slice(0, 6),
    fields: refused.map((field) => ({ name: nameOf(field), words: because(field) })).slice(0, 6),
    fresh: fresh === undefined ? undefined : read(document.body, apart, fresh),
    main: rest === '' ? read(document.body, apart) : rest,
    controls,
    asksForSignIn: query('input[type="password"], input[autocomplete="username"], input[name="identifier"]').length > 0,
    draws: query('iframe, frame, img, svg, canvas, object, embed').length > 0,
  };
}
