/** Scrubs the page in a trace. All its nodes stay, because later snapshots count them; scripts and hidden values go. */
import { z } from 'zod';
import { address, type Scrub } from '../../fixtures/evidence/scrub-text.ts';

type Attributes = Readonly<Record<string, string>>;
/** Text; the n-th node of an earlier snapshot; or a name with attributes and children. */
type Node = string | [[number, number]] | [string] | [string, Attributes, ...Node[]];

export function snapshotSchema(scrub: Scrub) {
  const url = z.string().transform((text) => scrub(address(text)));
  return z.object({
    callId: z.string(),
    phase: z.string().optional(),
    pageId: z.string(),
    frameId: z.string(),
    frameUrl: url,
    doctype: z.string().optional(),
    html: nodeSchema(scrub),
    viewport: z.object({ width: z.number(), height: z.number() }),
    timestamp: z.number(),
    wallTime: z.number().optional(),
    collectionTime: z.number().optional(),
    // Styles that a script changed: the viewer falls back on those that were loaded.
    resourceOverrides: z.unknown().transform((): readonly [] => []),
    isMainFrame: z.boolean(),
  });
}

/** Elements that show nothing: emptied, but still counted. */
const silent = new Set(['SCRIPT', 'NOSCRIPT', 'TEMPLATE', 'META']);

function nodeSchema(scrub: Scrub): z.ZodType<Node> {
  const node: z.ZodType<Node> = z.lazy(() =>
    z.union([
      z.string().transform(scrub),
      z.tuple([z.string(), z.record(z.string(), z.string())], node).transform(([name, given, ...children]): Node => {
        if (!silent.has(name.toUpperCase())) return [name, attributes(name, given, scrub), ...children];
        return [name, {}, ...children.map((child) => (typeof child === 'string' ? '' : child))];
      }),
      z.tuple([z.string()]),
      z.tuple([z.tuple([z.number(), z.number()])]),
    ]),
  );
  return node;
}

const addresses = /^(href|src|action|formaction|poster|data|cite|xlink:href|__playwright_(current_)?src__)$/i;
const never = /^(on\w+|srcdoc|nonce|integrity|srcset|ping)$/i;
const values = /^(value|__playwright_value_)$/i;

function attributes(name: string, given: Attributes, scrub: Scrub): Attributes {
  const hidden = /^INPUT$/i.test(name) && /^(hidden|password)$/i.test(given['type'] ?? '');
  return Object.fromEntries(
    Object.entries(given)
      .filter(([key]) => !never.test(key) && !(hidden && values.test(key)))
      .map(([key, value]) => [key, scrub(addresses.test(key) ? address(value) : value)]),
  );
}
