/**
 * CCE Administration: Inventory, read only. What a machine is set to stands in its editor, which is opened and left by Cancel:
 * nothing is saved.
 * Words: UCCE Administration Guide 12.6(2) and 15.0, PCCE Features Guide 12.6(1) and PCCE guide 15.0, for the machines, the
 * editors and their fields (Sources, Cisco 16.8).
 * Guesses: how an editor is opened (the pencil of the row, else the name), and that the sides of a field tell its label.
 */
import type { Locator } from '@playwright/test';
import { prefer } from '../shared/prefer.ts';
import { readDrawn } from '../shared/drawn.ts';
import { appearsWithin } from '../shared/screen/appears-within.ts';
import { lookUntil } from '../shared/screen/look-until.ts';
import { whichScreen } from '../shared/screen/which-screen.ts';
import { readWords } from '../shared/words/read-words.ts';
import { box, control, field, textBeginning } from '../shared/words/said.ts';
import type { View } from '../shared/view.ts';
import { inContent, smallestWith } from './blocks.ts';
import { ComponentRows } from './component-rows.ts';

/** What the editor of a machine shows. Undefined: it has no such field. */
export interface Machine {
  /** The whole row of the list. */
  readonly row: string;
  readonly principalAw: boolean | undefined;
  readonly defaultIdentityService: string | undefined;
  /** The user names that are filled in, by the labels of their fields. Passwords are not read. */
  readonly userNames: Readonly<Record<string, string>>;
}

/** Milliseconds that an editor may take to show its values. Some machines have none of them. */
const valuesTake = 1_000;

/** Milliseconds that the row of a machine may come later than the first row. */
const rowsTake = 3_000;

const userNames = /user ?name|administration user|user ?id/i;

export class Inventory {
  /** The page with a row of at least one of the machines: other pages may have the word Inventory. */
  readonly shown: Locator;
  private readonly editor: Locator;
  private readonly closes: Locator;
  private readonly general: Locator;
  /** Of the editor of an AW, and of a machine that asks the Identity Service. */
  private readonly principal: Locator;
  private readonly service: Locator;

  private readonly rows: ComponentRows;

  /** `hosts`: of all machines, so that two names that begin alike are told apart. */
  constructor(
    private readonly view: View,
    hosts: readonly string[],
  ) {
    this.rows = new ComponentRows(view, hosts);
    /* eslint-disable playwright/no-raw-locators -- one element to wait for; no machine, no page */
    const body = view.locator('body');
    const none = view.locator(':not(*)');
    /* eslint-enable playwright/no-raw-locators */
    const names = hosts.map((host) => inContent(this.rows.nameOf(host)));
    this.shown = names.map((has) => body.filter({ has })).reduce((all, one) => all.or(one), none);
    const head = textBeginning(view, 'Edit AW', 'Edit CCE AW', 'Edit Machine', 'Edit');
    const cancel = control(view, 'Cancel', 'Close');
    const save = control(view, 'Save');
    const dialogs = view.getByRole('dialog').filter({ hasNot: view.getByRole('dialog'), visible: true });
    this.editor = prefer(view, dialogs.filter({ has: save.or(head) }), smallestWith(view, head, save, cancel));
    this.closes = control(this.editor, 'Cancel', 'Close').describe('the button "Cancel" of the editor');
    this.general = control(this.editor, 'General');
    this.principal = box(this.editor, 'Principal AW', 'PrincipalAW');
    this.service = field(this.editor, 'Default Identity Service');
  }

  /** Opens the machine's editor, reads it, and leaves it. Undefined: no row names the machine. */
  async read(host: string): Promise<Machine | undefined> {
    const row = await this.openEditor(host);
    if (row === undefined) return undefined;
    const machine = await this.readEditor();
    await this.leaveEditor();
    return { row, ...machine };
  }

  /** The whole row of the machine whose editor is open then. Undefined: no row names the machine. */
  async openEditor(host: string): Promise<string | undefined> {
    const named = async () => {
      const { text } = await this.rows.readOne(host, 'register');
      return text === '' ? undefined : text;
    };
    const row = await lookUntil(this.view, named, rowsTake);
    if (row === undefined) return undefined;
    const pencil = control(this.rows.blocksOf(host), 'Edit', 'Edit machine', `Edit ${host}`);
    await ((await pencil.count()) > 0 ? pencil : inContent(this.rows.nameOf(host))).click();
    await whichScreen(this.view, { 'the editor of the machine': this.editor });
    return row;
  }

  /** By Cancel: nothing is saved. */
  async leaveEditor(): Promise<void> {
    await this.closes.click();
    await this.editor.waitFor({ state: 'hidden' });
  }

  private async readEditor(): Promise<Omit<Machine, 'row'>> {
    const { principal: tick, service } = this;
    const isShown = async (): Promise<boolean> => (await tick.or(service).filter({ visible: true }).count()) > 0;
    if (!(await isShown()) && (await this.general.count()) === 1) await this.general.click();
    // eslint-disable-next-line playwright/no-nth-methods -- the values may come after the editor; nothing is clicked
    if (!(await isShown())) await appearsWithin(tick.or(service).first(), valuesTake);
    return {
      principalAw: (await tick.count()) === 1 ? await tick.isChecked() : undefined,
      defaultIdentityService: (await service.count()) === 1 ? await readWords(service) : undefined,
      userNames: await this.readUserNames(),
    };
  }

  private async readUserNames(): Promise<Record<string, string>> {
    // Playwright counts a password as a text box.
    const boxes = this.editor.getByRole('textbox').filter({ visible: true });
    const all = await readDrawn(() =>
      boxes.evaluateAll((fields) =>
        fields.map((each) => {
          const isField = each instanceof HTMLInputElement;
          if (isField && each.type === 'password') return { name: '', value: '', drawn: each.isConnected };
          const labels = isField ? [...(each.labels ?? [])].map((label) => label.textContent) : [];
          const beside =
            each.previousElementSibling?.textContent ?? each.parentElement?.previousElementSibling?.textContent;
          const name = [...labels, each.getAttribute('aria-label'), each.getAttribute('placeholder'), beside].find(
            (words) => words !== null && words !== undefined && words.trim() !== '',
          );
          return {
            name: (name ?? '').replace(/\s+/g, ' ').trim(),
            value: isField ? each.value : '',
            drawn: each.isConnected,
          };
        }),
      ),
    );
    return Object.fromEntries(all.filter(({ name }) => userNames.test(name)).map(({ name, value }) => [name, value]));
  }
}
