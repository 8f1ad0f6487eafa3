/** A headless Chromium as an image library: reads a PNG, covers parts of it, scales it, counts its colours. */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../.config/find-browser.mjs';
import { RunbookError } from '../fixtures/errors.ts';
import { png } from './png.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Repaint {
  /** Covered with one colour. */
  readonly boxes?: readonly Box[];
  /** Of each side. */
  readonly scale?: number;
  /** At most 256; as many as there are where it is not given. */
  readonly colours?: number;
}

export class Canvas {
  private constructor(private readonly page: Page) {}

  /** `work` is given one canvas for all its pictures. */
  static async with<Result>(work: (canvas: Canvas) => Promise<Result>): Promise<Result> {
    const executablePath = findBrowser({ env: process.env, headless: true });
    if (executablePath === undefined)
      throw new RunbookError({
        what: 'No Chromium was found to work on the pictures with.',
        cure: 'install one (`npx playwright install chromium`, or `apt-get install chromium`), or name it in .env: BROWSER=/path/to/chrome',
        layer: 'configuration',
      });
    const browser = await chromium.launch({
      executablePath,
      args: ['--disable-background-networking', '--no-first-run'],
    });
    try {
      const page = await browser.newPage();
      // tsx marks the functions that it compiles with a helper that no page has.
      await page.evaluate('globalThis.__name = (marked) => marked');
      return await work(new Canvas(page));
    } finally {
      await browser.close();
    }
  }

  /** Undefined where it is no picture. */
  async repaint(picture: Buffer, { boxes = [], scale = 1, colours }: Repaint): Promise<Buffer | undefined> {
    const address = `data:image/png;base64,${picture.toString('base64')}`;
    const order = { address, boxes: [...boxes], scale, colours: colours ?? null };
    const painted = await this.page.evaluate(paint, order);
    if (painted === null) return undefined;
    const { width, height, palette, pixels } = painted;
    return png({
      width,
      height,
      pixels: Buffer.from(pixels, 'base64'),
      palette: palette === null ? undefined : Uint8Array.from(palette),
    });
  }
}

interface Order {
  address: string;
  boxes: Box[];
  scale: number;
  colours: number | null;
}

/** Runs in the page, so it holds all it needs. Pixels as base64. */
async function paint({ address, boxes, scale, colours }: Order) {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob()).catch(() => null);
  if (bitmap === null) return null;
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
  if (context === null) throw new TypeError('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  context.fillStyle = '#777';
  for (const box of boxes) context.fillRect(box.x * scale, box.y * scale, box.width * scale, box.height * scale);
  const { data } = context.getImageData(0, 0, width, height);
  /** One number a pixel; blue, green, red from its upper end, and no transparency. */
  const dots = new Uint32Array(data.buffer).map((dot) => dot & 0xffffff);
  if (colours === null) {
    const rgb = new Uint8Array(dots.length * 3);
    for (let at = 0; at < rgb.length; at += 1) rgb[at] = data[at + Math.floor(at / 3)] ?? 0;
    return { width, height, palette: null, pixels: base64(rgb) };
  }
  return { width, height, ...quantised(colours) };

  /** Median cut: the group of colours that is widest in one channel is cut in two there, until there are enough. */
  function quantised(most: number): { palette: number[]; pixels: string } {
    const count = new Map<number, number>();
    // Screens are flat: a run of one colour is counted at once.
    for (let at = 0, next = 1; at < dots.length; at = next, next += 1) {
      const colour = dots[at] ?? 0;
      while (dots[next] === colour) next += 1;
      count.set(colour, (count.get(colour) ?? 0) + next - at);
    }
    const groups = [widest([...count.keys()])];
    while (groups.length < most) {
      const at = groups.reduce((best, { width: own }, index) => (own > (groups[best]?.width ?? 0) ? index : best), 0);
      const group = groups[at];
      if (group === undefined || group.width === 0) break;
      const upper = (colour: number): boolean => ((colour >> group.shift) & 255) > group.middle;
      groups.splice(at, 1, widest(group.colours.filter((each) => !upper(each))), widest(group.colours.filter(upper)));
    }
    const groupOf = new Map<number, number>();
    // The commonest of a group stands for it, so that white stays white.
    const palette = groups.flatMap(({ colours: own }, index) => {
      for (const colour of own) groupOf.set(colour, index);
      const first = own.reduce((best, each) => ((count.get(each) ?? 0) > (count.get(best) ?? 0) ? each : best));
      return [first & 255, (first >> 8) & 255, first >> 16];
    });
    const indices = new Uint8Array(dots.length);
    for (let at = 0, next = 1; at < dots.length; at = next, next += 1) {
      const colour = dots[at] ?? 0;
      while (dots[next] === colour) next += 1;
      indices.fill(groupOf.get(colour) ?? 0, at, next);
    }
    return { palette, pixels: base64(indices) };
  }

  function widest(own: number[]): { colours: number[]; width: number; shift: number; middle: number } {
    const ranges = [16, 8, 0].map((shift) => {
      let [low, high] = [255, 0];
      for (const colour of own) {
        low = Math.min(low, (colour >> shift) & 255);
        high = Math.max(high, (colour >> shift) & 255);
      }
      return { colours: own, width: high - low, shift, middle: (low + high) / 2 };
    });
    return ranges.reduce((best, each) => (each.width > best.width ? each : best));
  }

  function base64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  }
}
