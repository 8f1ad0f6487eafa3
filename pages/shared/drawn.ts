/** Reads what the page may draw anew between finding its elements and reading them: what was replaced has no look any more. */

export interface Drawn {
  /** False for an element that was replaced before it was read. */
  readonly drawn: boolean;
}

/** A page that draws its elements anew, again and again, is taken as it is then. */
const readings = 20;

export async function readDrawn<One extends Drawn>(read: () => Promise<One[]>): Promise<One[]> {
  for (let reading = 1; reading < readings; reading += 1) {
    const all = await read();
    if (all.every(({ drawn }) => drawn)) return all;
  }
  return read();
}
