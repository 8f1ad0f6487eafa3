import type { Locator } from '@playwright/test';

/** A password or one-time code that types itself: pages never hold it as a string. */
export interface Secret {
  typeInto(field: Locator): Promise<void>;
}
