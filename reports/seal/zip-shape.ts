/** Bytes of a ZIP archive that belong to none of its files: unpacking never shows them, so they could be changed unseen. */

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const endLength = 22;

interface Entry {
  readonly name: string;
  /** Of its local header. */
  readonly offset: number;
  /** Where its data end. */
  readonly after: number;
  /** Bytes of a data descriptor, which some programs write behind the data. */
  readonly descriptor: number;
  /** Bytes of comments and of unknown fields beside its name. */
  readonly beside: number;
}

/** A sentence for each place; empty for an archive as this runbook writes it. Expects an archive that can be unpacked. */
export function strayBytes(zip: Buffer): string[] {
  const end = lastEnd(zip);
  if (end === undefined) return ['it has no end'];
  const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  const found = entriesOf(zip, start, start + size);
  if (found === undefined) return ['its list of files is damaged'];
  const said: string[] = [];
  const note = (bytes: number, where: string): void => {
    if (bytes !== 0) said.push(`${bytes} ${bytes === 1 ? 'byte' : 'bytes'} ${where}`);
  };
  note(zip.length - end - endLength, 'behind its end');
  note(end - start - size, 'before its end');
  let expected = 0;
  for (const { name, beside } of found) note(beside, `beside the name of ${name}`);
  for (const { name, offset, after, descriptor } of [...found].sort((a, b) => a.offset - b.offset)) {
    note(offset - expected > descriptor ? offset - expected : 0, `before ${name}`);
    expected = after;
  }
  const last = found.reduce((most, { descriptor }) => Math.max(most, descriptor), 0);
  note(start - expected > last ? start - expected : 0, 'behind its last file');
  return said;
}

/** The last one: it is the one that programs read. */
function lastEnd(zip: Buffer): number | undefined {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signatures.end);
  const at = zip.lastIndexOf(mark, zip.length - endLength);
  return at < 0 ? undefined : at;
}

function entriesOf(zip: Buffer, start: number, end: number): Entry[] | undefined {
  const entries: Entry[] = [];
  try {
    for (let at = start; at < end;) {
      if (zip.readUInt32LE(at) !== signatures.entry) return undefined;
      const [flags, packed] = [zip.readUInt16LE(at + 8), zip.readUInt32LE(at + 20)];
      const length = zip.readUInt16LE(at + 28);
      const name = zip.toString('utf8', at + 46, at + 46 + length);
      const offset = zip.readUInt32LE(at + 42);
      if (zip.readUInt32LE(offset) !== signatures.local) return undefined;
      const [own, extra] = [zip.readUInt16LE(offset + 26), zip.readUInt16LE(offset + 28)];
      // Two names for one file: two programs could show two archives.
      if (zip.toString('utf8', offset + 30, offset + 30 + own) !== name) return undefined;
      const descriptor = (flags & 8) === 0 ? 0 : 24;
      const [fields, comment] = [zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
      const beside =
        unknownFields(zip.subarray(at + 46 + length, at + 46 + length + fields)) +
        unknownFields(zip.subarray(offset + 30 + own, offset + 30 + own + extra)) +
        comment;
      entries.push({ name, offset, after: offset + 30 + own + extra + packed, descriptor, beside });
      at += 46 + length + fields + comment;
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return entries;
}

/** Fields in which other programs keep sizes, times, owners and names, none of them longer than that. */
const usual = new Map([
  [0x0001, 28],
  [0x000a, 32],
  [0x5455, 13],
  [0x5855, 12],
  [0x7855, 4],
  [0x7875, 11],
]);

function unknownFields(fields: Buffer): number {
  let unknown = 0;
  let at = 0;
  while (at + 4 <= fields.length) {
    const [id, length] = [fields.readUInt16LE(at), fields.readUInt16LE(at + 2)];
    if (length > (usual.get(id) ?? -1)) unknown += 4 + length;
    at += 4 + length;
  }
  return unknown + Math.max(fields.length - at, 0);
}
