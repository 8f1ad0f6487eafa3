/** How far two packs are from each other. */
import { expect, test } from '@playwright/test';
import type { Probed } from '../../fixtures/evidence/probed-screen.ts';
import { compare } from './compare.ts';
import type { Pack } from './pack.ts';

const screen = (name: string, more: Partial<Probed> = {}): Probed => ({
  console: 'IdS',
  screen: name,
  found: [
    { name: 'Nodes.table', total: 1, visible: 1 },
    { name: 'Nodes.primary', total: 0, visible: 0 },
  ],
  aria: '',
  outline: ['heading Nodes', 'link Settings', 'link Settings', 'button Sign Out'],
  ...more,
});
const pack = (...screens: Probed[]): Pack => ({ target: 't', at: '2026-11-26T00:00:00Z', redacted: [], screens });

test('a pack is wholly like itself', () => {
  const same = pack(screen('Nodes'));
  expect(compare(same, same)).toMatchObject({ figure: 1, missing: [] });
});

test('lines that one has once more, and locators that found something else, count', () => {
  const other = screen('Nodes', {
    found: [
      { name: 'Nodes.table', total: 2, visible: 2 },
      { name: 'Nodes.primary', total: 0, visible: 0 },
      { name: 'Nodes.of another release', total: 1, visible: 1 },
    ],
    outline: ['heading Nodes', 'link Settings', 'button Log Out', 'button Sign Out'],
  });
  expect(compare(pack(screen('Nodes')), pack(other))).toEqual({
    screens: [
      {
        ...{ screen: 'IdS: Nodes', alike: 1, locators: 2, outline: 0.75 },
        ...{ onlyHere: ['link Settings'], onlyThere: ['button Log Out'] },
      },
    ],
    missing: [],
    figure: 0.625,
  });
});

test('a screen that one of the two did not open is named, and counts for nothing', () => {
  const closed = screen('Settings', { unopened: 'no IdP', found: [], outline: [] });
  const [here, there] = [pack(screen('Nodes'), screen('Settings')), pack(screen('Nodes'), closed, screen('Clients'))];
  expect(compare(here, there)).toMatchObject({ figure: 1, missing: ['IdS: Settings', 'IdS: Clients'] });
  expect(compare(pack(closed), pack(closed)).figure).toBeUndefined();
});
