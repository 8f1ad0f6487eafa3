/** Makes pictures smaller, and covers names in them. Pictures stay PNGs, because only a PNG stays small in a PDF. */
import type sharpModule from 'sharp';
import { RunbookError } from '../../fixtures/errors.ts';
import type { Box } from '../../fixtures/geometry.ts';
import { megabytes } from '../megabytes.ts';

interface FittedPictures {
  /** The same names in the same order; each is still a PNG. */
  readonly files: Map<string, Buffer>;
  /** Sentences about the change; empty if the pictures fitted as they were. */
  readonly notices: readonly string[];
}

interface Form {
  /** A palette of 4 or of 8 bits: PNG has none between. */
  readonly colours: 16 | 256;
  /** The factor for each side. */
  readonly scale: number;
  readonly words: string;
}

/** From a change that nobody sees to text that can just be read. */
const forms: readonly Form[] = [
  { colours: 256, scale: 1, words: 'to 256 colours' },
  { colours: 16, scale: 1, words: 'to 16 colours' },
  { colours: 16, scale: 0.75, words: 'to 16 colours and three quarters of their width' },
  { colours: 16, scale: 0.5, words: 'to 16 colours and half of their width' },
  { colours: 16, scale: 0.35, words: 'to 16 colours and a third of their width' },
  { colours: 16, scale: 0.25, words: 'to 16 colours and a quarter of their width' },
];

/** Throws a RunbookError if even the smallest form does not fit: no picture is ever dropped. */
export async function fitPictures(files: Map<string, Buffer>, budgetBytes: number): Promise<FittedPictures> {
  const before = bytes(files);
  if (before <= budgetBytes) return { files, notices: [] };
  const sharp = await loadSharp();
  let smallest = before;
  for (const form of forms) {
    const smaller = new Map<string, Buffer>();
    let changed = 0;
    for (const [name, content] of files) {
      const repainted = await reduce(sharp, content, form);
      if (repainted.length < content.length) changed += 1;
      smaller.set(name, repainted.length < content.length ? repainted : content);
    }
    smallest = Math.min(smallest, bytes(smaller));
    if (bytes(smaller) <= budgetBytes) {
      const count = changed === 1 ? 'One picture was' : `${changed} pictures were`;
      return {
        files: smaller,
        notices: [`${count} reduced ${form.words}: from ${size(before)} to ${size(bytes(smaller))}.`],
      };
    }
  }
  throw new RunbookError({
    what: `The pictures of this run take ${size(before)}, at their smallest ${size(smallest)}; ${size(budgetBytes)} are left for them.`,
    cure: 'raise EVIDENCE_LIMIT_MB in .env to what your ticket system takes, and make the archive again: npm run evidence -- --run latest',
    layer: 'configuration',
  });
}

type Sharp = typeof sharpModule;

/** Loaded only to change a picture, because a copied folder may lack its binary, a package of the platform's own. */
async function loadSharp(): Promise<Sharp> {
  try {
    return (await import('sharp')).default;
  } catch {
    throw new RunbookError({
      what: 'The image library of this runbook (sharp) cannot be loaded: its binary for this machine is missing.',
      cure: 'install the packages on this machine: npm ci',
      layer: 'configuration',
    });
  }
}

/** Returns a file that is not a picture as it is. */
async function reduce(sharp: Sharp, content: Buffer, { colours, scale }: Form): Promise<Buffer> {
  try {
    const { width } = await sharp(content).metadata();
    return await sharp(content)
      .resize({ width: Math.max(1, Math.round(width * scale)) })
      .png({ palette: true, colours, dither: 0, compressionLevel: 9 })
      .toBuffer();
  } catch {
    return content;
  }
}

/** Covers the boxes of each picture (in its pixels), or all of it if they are unknown. Leaves out a file that is not a picture. */
export async function maskPictures(
  pictures: ReadonlyMap<string, { readonly content: Buffer; readonly boxes: readonly Box[] | undefined }>,
): Promise<Map<string, Buffer>> {
  if (pictures.size === 0) return new Map();
  const sharp = await loadSharp();
  const masked = new Map<string, Buffer>();
  for (const [name, { content, boxes = [everything] }] of pictures) {
    const covered = await cover(sharp, content, boxes).catch(() => undefined);
    if (covered !== undefined) masked.set(name, covered);
  }
  return masked;
}

const everything: Box = { x: 0, y: 0, width: Infinity, height: Infinity };

async function cover(sharp: Sharp, content: Buffer, boxes: readonly Box[]): Promise<Buffer> {
  const { width, height } = await sharp(content).metadata();
  const covers = boxes.map((box) => clip(box, { width, height })).filter((box) => box.width > 0 && box.height > 0);
  return sharp(content)
    .removeAlpha()
    .composite(
      covers.map(({ x, y, ...area }) => ({
        input: { create: { ...area, channels: 3, background: '#777' } },
        left: x,
        top: y,
      })),
    )
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The box within the picture, two pixels wider at each side, because letters reach over their line and blur at the edges. */
function clip(box: Box, picture: { readonly width: number; readonly height: number }): Box {
  const x = Math.max(0, Math.floor(box.x - 2));
  const y = Math.max(0, Math.floor(box.y - 2));
  const width = Math.min(picture.width, Math.ceil(box.x + box.width + 2)) - x;
  const height = Math.min(picture.height, Math.ceil(box.y + box.height + 2)) - y;
  return { x, y, width, height };
}

export function bytes(files: ReadonlyMap<string, Buffer>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function size(length: number): string {
  return length < 1024 * 1024 ? `${Math.ceil(length / 1024)} kB` : megabytes(length);
}
