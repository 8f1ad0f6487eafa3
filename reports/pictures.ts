/** Pictures made smaller to fit, and pictures masked. They keep their names and stay PNGs: in a PDF nothing else stays small. */
import { RunbookError } from '../fixtures/errors.ts';
import { Canvas, type Box, type Repaint } from './canvas.ts';

export interface Fitted {
  /** The same names in the same order; each is still a PNG. */
  readonly files: Map<string, Buffer>;
  /** What was done, in sentences; empty where they fitted as they were. */
  readonly said: readonly string[];
}

/** From what nobody sees to what can just be read. */
const forms: readonly (Required<Pick<Repaint, 'scale' | 'colours'>> & { readonly words: string })[] = [
  { colours: 256, scale: 1, words: 'to 256 colours' },
  { colours: 64, scale: 1, words: 'to 64 colours' },
  { colours: 16, scale: 1, words: 'to 16 colours' },
  { colours: 16, scale: 0.75, words: 'to 16 colours and three quarters of their width' },
  { colours: 16, scale: 0.5, words: 'to 16 colours and half of their width' },
  { colours: 8, scale: 0.35, words: 'to 8 colours and a third of their width' },
];

/** Throws a RunbookError where even the smallest form does not fit: no picture is ever dropped. */
export async function fitPictures(files: Map<string, Buffer>, budgetBytes: number): Promise<Fitted> {
  const before = bytes(files);
  if (before <= budgetBytes) return { files, said: [] };
  return Canvas.with(async (canvas) => {
    let smallest = before;
    for (const { words, ...form } of forms) {
      const smaller = new Map<string, Buffer>();
      let changed = 0;
      for (const [name, content] of files) {
        const repainted = (await canvas.repaint(content, form)) ?? content;
        if (repainted.length < content.length) changed += 1;
        smaller.set(name, repainted.length < content.length ? repainted : content);
      }
      smallest = Math.min(smallest, bytes(smaller));
      if (bytes(smaller) <= budgetBytes) {
        const count = changed === 1 ? 'One picture was' : `${changed} pictures were`;
        return {
          files: smaller,
          said: [`${count} reduced ${words}: from ${size(before)} to ${size(bytes(smaller))}.`],
        };
      }
    }
    throw new RunbookError({
      what: `The pictures of this run take ${size(before)}, at their smallest ${size(smallest)}; ${size(budgetBytes)} are left for them.`,
      cure: 'raise EVIDENCE_LIMIT_MB in .env to what your ticket system takes, and make the archive again: npm run evidence -- --run latest',
      layer: 'configuration',
    });
  });
}

/** The boxes of a picture, in its pixels, covered; all of it where they are not known. What is no picture is left out. */
export async function maskPictures(
  pictures: ReadonlyMap<string, { readonly content: Buffer; readonly boxes: readonly Box[] | undefined }>,
): Promise<Map<string, Buffer>> {
  if (pictures.size === 0) return new Map();
  return Canvas.with(async (canvas) => {
    const masked = new Map<string, Buffer>();
    for (const [name, { content, boxes = [everything] }] of pictures) {
      const repainted = await canvas.repaint(content, { boxes: boxes.map(widened) });
      if (repainted !== undefined) masked.set(name, repainted);
    }
    return masked;
  });
}

const everything: Box = { x: 0, y: 0, width: 100_000, height: 100_000 };

/** Letters reach over their line, and shine at their edges. */
function widened({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
}

function bytes(files: ReadonlyMap<string, Buffer>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function size(length: number): string {
  return length < 1024 * 1024 ? `${Math.ceil(length / 1024)} kB` : `${(length / 1024 / 1024).toFixed(1)} MB`;
}
