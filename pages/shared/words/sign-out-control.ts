/** Finds the control that signs out of a console, on a page that may have another one: of a phone, or of another program. */
import type { Locator, Page } from '@playwright/test';
import { control } from './said.ts';

/** All of the screen, but for those that stand in a sentence: they are about what it speaks of. Several may lead out. */
export function signOutControl(scope: Page | Locator, ...forms: readonly string[]): Locator {
  const inSentence = `../text()[translate(normalize-space(.), '|·•-–—:,/', '') != '']`;
  return control(scope, ...forms).locator(`xpath=self::*[not(${inSentence})]`);
}
