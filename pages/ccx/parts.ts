/**
 * CCX Administration: the parts of System > Single Sign-On, which have tables and buttons of the same names.
 * Words: Cisco 225814, figures of steps 10 and 13, OKTA side (Sources, Cisco 4.2 and Cisco 15.2).
 * Guesses: the title "SSO Test", and that each part is an element of its own.
 */
import type { Locator, Page } from '@playwright/test';
import { controlAmong, controlOf } from '../shared/words/own-control.ts';
import { control, text } from '../shared/words/said.ts';

const titles = {
  'On-Boarding SSO Components': ['On-Boarding SSO Components'],
  'SSO Test': ['SSO Test', 'Test SSO', 'Test SSO Setup'],
  'SSO Status': ['SSO Status'],
} as const;

export class Part {
  /** The elements that hold the title and none of the others: what is in them belongs to this part only. */
  readonly root: Locator;
  private readonly title: Locator;

  constructor(
    page: Page,
    private readonly name: keyof typeof titles,
  ) {
    const others = Object.values(titles).filter((words) => words !== titles[name]);
    // eslint-disable-next-line playwright/no-raw-locators -- no document says what kind of element a part is
    const anything = page.locator('*').filter({ has: text(page, ...titles[name]) });
    this.root = others.reduce<Locator>((found, words) => found.filter({ hasNot: text(page, ...words) }), anything);
    this.title = text(this.root, ...titles[name]);
  }

  /** The part's own button: not one of the header, of a tip or of a box in the part that has words of its own. */
  button(...forms: readonly string[]): Locator {
    const own = controlOf(this.title, ...forms).or(controlAmong(this.root, ...forms));
    return own.and(control(this.root, ...forms)).describe(`the button "${forms[0] ?? ''}" of the part "${this.name}"`);
  }
}
