/** What the stop-watch of a run wrote: where its time went. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const whats = [
  'signing in',
  'reading before',
  'acting',
  'reading after',
  'pictures',
  'readings and transcripts',
  'signing out',
  'left out',
] as const;
export type What = (typeof whats)[number];

const mark = z.object({
  what: z.enum(whats),
  /** Since 1970. */
  at: z.number(),
  ms: z.number(),
});
export type Mark = z.infer<typeof mark>;

export function readMarks(file: string): Mark[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => mark.parse(JSON.parse(line)));
}
