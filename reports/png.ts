/** PNG from pixels, with a palette or without: Chromium's own encoder knows no palette, and writes files half as large again. */
import { deflateSync } from 'node:zlib';

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue for each colour; undefined where the pixels have all three themselves. */
  readonly palette?: Uint8Array | undefined;
  /** One byte a pixel with a palette, three without. */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

export function png({ width, height, palette, pixels }: Bitmap): Buffer {
  const bits = palette !== undefined && palette.length <= 16 * 3 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  header[9] = palette === undefined ? 2 : 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    chunk('IDAT', deflateSync(rows(pixels, width * (palette === undefined ? 3 : 1), height, bits))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each row begins with its filter: 0, none. Flat colours deflate best without. */
function rows(pixels: Uint8Array, length: number, height: number, bits: 4 | 8): Buffer {
  const packed = Math.ceil((length * bits) / 8);
  const all = Buffer.alloc((packed + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = pixels.subarray(row * length, (row + 1) * length);
    const at = row * (packed + 1) + 1;
    if (bits === 8) all.set(from, at);
    else
      from.forEach((value, x) => (all[at + (x >> 1)] = (all[at + (x >> 1)] ?? 0) | (x % 2 === 0 ? value << 4 : value)));
  }
  return all;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Node has one of its own from 22 on. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
