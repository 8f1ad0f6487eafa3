/** A password or one-time code that types itself, so that no page ever holds it as a string. */
import type { Locator } from '@playwright/test';

export interface Secret {
  typeInto(field: Locator): Promise<void>;
}
