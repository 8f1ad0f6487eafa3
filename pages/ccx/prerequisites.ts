/**
 * CCX Administration: the check boxes of the SSO Test, one for each prerequisite.
 * Words: UCCX Admin and Operations Guide 15.0, System Menu, which tells what must hold and prints no label (Sources,
 * Cisco 15.2): a box counts by its sense.
 */
import type { Locator } from '@playwright/test';
import { checkBoxesIn, type CheckBox } from '../shared/check-boxes.ts';

const senses: Readonly<Record<string, RegExp>> = {
  'LDAP is synchronized': /\bLDAP\b/i,
  'an administrator has the rights':
    /administrat[^]*(right|privileg|capabilit|role)|(right|privileg|capabilit|role)[^]*administrat/i,
  'reporting capability and make-admin': /\breporting\b|make-?\s?admin/i,
  'pop-ups are allowed': /pop[\s-]?ups?\b/i,
  'one root domain': /\bdomains?\b/i,
};

/** A prerequisite holds already. A box that orders something to be done is none. */
const orders =
  /(un|de)-?regist|delet|remov|revok|\breset|restart|reboot|eras(e|ing)|purg|discard|overwrit|\bclear|\bstop\b|\b(log|sign)\b[^.]{0,30}\bout\b|before the test|after the test|automatic|\bskip|\bignore|\bwithout\b|\bforce/i;

export class Prerequisites {
  constructor(private readonly part: Locator) {}

  read(): Promise<CheckBox[]> {
    return checkBoxesIn(this.part);
  }

  /** The words of the boxes that read as none of the prerequisites. */
  async unknown(): Promise<string[]> {
    const all = await this.read();
    return all.map(({ words }) => words).filter((words) => !isPrerequisite(words));
  }

  async areTicked(): Promise<boolean> {
    const all = await this.read();
    return all.length > 0 && all.every(({ ticked }) => ticked);
  }

  /** Those that read as a prerequisite. */
  async tick(): Promise<void> {
    for (const { box, words } of await this.read()) if (isPrerequisite(words)) await box.check();
  }
}

function isPrerequisite(words: string): boolean {
  return !orders.test(words) && Object.values(senses).some((sense) => sense.test(words));
}
