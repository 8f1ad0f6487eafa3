/** What a probe found, in one JSON file: the pack that somebody may send. */
import { z } from 'zod';
import { probedSchema, stateOf, type Probed } from '../../fixtures/evidence/probed-screen.ts';

export const packSchema = z.object({
  target: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The kinds of names that were replaced. */
  redacted: z.array(z.string()).readonly(),
  screens: z.array(probedSchema.extend({ picture: z.string().optional() })).readonly(),
});
export type Pack = Readonly<z.infer<typeof packSchema>>;

export const packName = 'probe.json';
export const pageName = 'probe.html';

/** The screens that were opened. */
export function opened({ screens }: Pack): readonly Probed[] {
  return screens.filter(({ unopened }) => unopened === undefined);
}

/** Those that were looked at: also where the way to a screen ended. */
export function looked({ screens }: Pack): Pack['screens'] {
  return screens.filter(({ aria }) => aria !== '');
}

/** Locators of the screens that were looked at, by what was found of each. */
export function counts(pack: Pack): Readonly<Record<ReturnType<typeof stateOf>, number>> {
  const all = { once: 0, 'more than once': 0, hidden: 0, 'not there': 0, failed: 0 };
  for (const { found } of looked(pack)) for (const each of found) all[stateOf(each)] += 1;
  return all;
}

export function nameOf({ console, screen }: Pick<Probed, 'console' | 'screen'>): string {
  return `${console}: ${screen}`;
}
