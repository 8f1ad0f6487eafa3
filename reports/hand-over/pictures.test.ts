/** Pictures that are masked or made smaller, compared by their pixels. */
import { expect, test, type Page } from '@playwright/test';
import { picture } from '../../fixtures/evidence/picture.ts';
import { finders } from '../../fixtures/evidence/name-patterns.ts';
import type { Box } from '../../fixtures/geometry.ts';
import { fitPictures, maskPictures } from './pictures.ts';

const names = finders({ hosts: { 'ccx-pub.lab.test': 'publisher.example' }, users: { apatel: 'user-1' } });
const caption = { target: 'lab', host: 'ccx-pub.lab.test', step: '5', at: '2026-03-02T00:36:32Z' };

async function show(page: Page, body: string): Promise<void> {
  await page.route('https://console.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${body}` }),
  );
  await page.goto('https://console.test/');
}

/** Counts the colours in each box. */
async function coloursIn(page: Page, content: Buffer, boxes: readonly Box[]): Promise<number[]> {
  return page.evaluate(
    async ({ address, asked }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return asked.map(({ x, y, width, height }) => {
        const { data } = context?.getImageData(x, y, width, height) ?? { data: new Uint8ClampedArray() };
        return new Set(new Uint32Array(data.buffer)).size;
      });
    },
    { address: `data:image/png;base64,${content.toString('base64')}`, asked: [...boxes] },
  );
}

test('the area under a mask is one colour, and the rest of the picture is unchanged', async ({ page }) => {
  await show(page, '<h1>Node ccx-pub.lab.test</h1><input value="apatel"><p id="plain">Not Configured</p>');
  const { png: content, masks } = await picture(page, caption, undefined, names);
  expect(masks.map(({ kind }) => kind).sort()).toEqual(['hosts', 'hosts', 'users']);
  for (const count of await coloursIn(page, content, masks)) expect(count).toBeGreaterThan(4);

  const boxes = masks.filter(({ kind }) => kind === 'hosts');
  const user = masks.filter(({ kind }) => kind === 'users');
  const { x, y, width, height } = await page
    .getByText('Not Configured')
    .evaluate((text) => text.getBoundingClientRect());
  const plain = { x, y, width, height };
  const masked = (await maskPictures(new Map([['a.png', { content, boxes }]]))).get('a.png') ?? content;

  expect(await coloursIn(page, masked, boxes)).toEqual([1, 1]);
  expect(await coloursIn(page, masked, [...user, plain])).toEqual(await coloursIn(page, content, [...user, plain]));
});

test('a picture without known masks is covered whole; a file that is not a picture is left out', async ({ page }) => {
  await show(page, '<h1>Anything</h1>');
  const content = await page.screenshot();
  const masked = await maskPictures(
    new Map([
      ['a.png', { content, boxes: undefined }],
      ['b.png', { content: Buffer.from('half-written'), boxes: [] }],
    ]),
  );
  expect([...masked.keys()]).toEqual(['a.png']);
  expect(await coloursIn(page, masked.get('a.png') ?? content, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual([
    1,
  ]);
});

test('pictures are made small enough for the budget, and no smaller; none is dropped', async ({ page }) => {
  const colours = Array.from({ length: 60 }, (_, n) => `<p style="background:hsl(${n * 6},70%,60%)">Line ${n}</p>`);
  await page.setViewportSize({ width: 400, height: 300 });
  await show(page, colours.join(''));
  const content = await page.screenshot();
  const files = new Map([
    ['pictures/b.png', content],
    ['pictures/a.png', content],
  ]);
  const size = (all: ReadonlyMap<string, Buffer>): number =>
    [...all.values()].reduce((sum, each) => sum + each.length, 0);

  expect(await fitPictures(files, size(files))).toEqual({ files, notices: [] });
  const some = await fitPictures(files, size(files) * 0.7);
  const least = await fitPictures(files, size(files) * 0.2);
  for (const [fitted, share] of [
    [some, 0.7],
    [least, 0.2],
  ] as const) {
    expect([...fitted.files.keys()]).toEqual([...files.keys()]);
    expect(size(fitted.files)).toBeLessThanOrEqual(size(files) * share);
    expect(fitted.notices).toHaveLength(1);
  }
  expect(size(some.files)).toBeGreaterThan(size(least.files));
  const widths = [some, least].map(({ files: fitted }) => fitted.get('pictures/a.png')?.readUInt32BE(16));
  expect(widths[0]).toBe(400);
  expect(widths[1]).toBeLessThan(400);
  const all = { x: 0, y: 0, width: 100, height: 100 };
  const [colours16] = await coloursIn(page, least.files.get('pictures/a.png') ?? content, [all]);
  expect(colours16).toBeGreaterThan(4);
  expect(some.notices[0]).toMatch(/^2 pictures were reduced to \d+ colours: from \d+ kB to \d+ kB\.$/);
  await expect(fitPictures(files, 100)).rejects.toThrow(/at their smallest \d+ kB; 1 kB are left/);
});
