/**
 * Rebuilds Playwright's trace of a step from parts that are known to be harmless: copies the members that a schema names,
 * and nothing else. No headers, no cookies, no sources, and no bodies but those that a picture of the page needs.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { z } from 'zod';
import { parseJson } from '../../fixtures/json.ts';
import { address, type Scrub } from '../../fixtures/evidence/scrub-text.ts';
import { snapshotSchema } from './scrub-snapshot.ts';

/** Throws if the file is not a trace. The result opens with `npx playwright trace open`. */
export function scrubTrace(zip: Uint8Array, scrub: Scrub): Uint8Array {
  const files = unzipSync(zip);
  const event = eventSchema(scrub);
  const kept: Unzipped = {};
  const resources = new Set<string>();
  for (const [name, content] of Object.entries(files)) {
    if (!/^[\w-]+\.(trace|network)$/.test(name)) continue;
    const events = strFromU8(content)
      .split('\n')
      .flatMap((line) => {
        const parsed = event.safeParse(parseJson(line));
        return parsed.success ? [parsed.data] : [];
      });
    for (const each of events)
      if (each.type === 'resource-snapshot' && each.snapshot.response.content._file !== undefined)
        resources.add(each.snapshot.response.content._file);
    kept[name] = strToU8(events.map((each) => `${JSON.stringify(each)}\n`).join(''));
  }
  if (!Object.keys(kept).some((name) => name.endsWith('.trace'))) throw new Error('there is no trace in it');
  for (const name of resources) {
    const content = files[name];
    if (content !== undefined) kept[name] = name.endsWith('.css') ? strToU8(scrub(strFromU8(content))) : content;
  }
  return zipSync(kept, { level: 6 });
}

/** Types of the bodies that a picture of the page needs: styles, images, fonts. */
const looks = /^(text\/css|image\/[\w.+-]+|font\/[\w.+-]+|application\/(x-)?font-[\w-]+)\b/;

/** One line of a trace, by its type; format 10 of Playwright 1.65. A type that is not here is left out. */
function eventSchema(scrub: Scrub) {
  const words = z.string().transform(scrub);
  const url = z.string().transform((text) => scrub(address(text)));
  const point = z.object({ x: z.number(), y: z.number() });
  const error = z.object({ name: words.optional(), message: words });
  // The field that was typed into is kept, the typed text is not.
  const params = z.object({
    selector: words.optional(),
    locator: words.optional(),
    url: url.optional(),
    state: words.optional(),
    timeout: z.number().optional(),
    pageId: z.string().optional(),
  });
  return z.discriminatedUnion('type', [
    z.object({
      type: z.literal('context-options'),
      version: z.number(),
      origin: z.string().optional(),
      browserName: z.string(),
      playwrightVersion: z.string().optional(),
      options: z.object({ viewport: z.object({ width: z.number(), height: z.number() }).optional() }),
      platform: z.string().optional(),
      wallTime: z.number(),
      monotonicTime: z.number(),
      sdkLanguage: z.string().optional(),
      testIdAttributeName: z.string().optional(),
      title: words.optional(),
    }),
    z.object({ type: z.literal('event'), time: z.number(), class: z.string(), method: z.string(), params }),
    z.object({
      type: z.literal('before'),
      callId: z.string(),
      parentId: z.string().optional(),
      stepId: z.string().optional(),
      startTime: z.number(),
      title: words.optional(),
      subtitle: words.optional(),
      class: z.string(),
      method: z.string(),
      group: z.string().optional(),
      params,
    }),
    z.object({ type: z.literal('input'), callId: z.string(), point: point.optional() }),
    z.object({ type: z.literal('log'), callId: z.string(), time: z.number(), message: words }),
    z.object({ type: z.literal('after'), callId: z.string(), endTime: z.number(), error: error.optional() }),
    z.object({
      type: z.literal('console'),
      messageType: z.string(),
      text: words,
      location: z.object({ url, lineNumber: z.number(), columnNumber: z.number() }),
      time: z.number(),
      pageId: z.string().optional(),
    }),
    z.object({ type: z.enum(['stdout', 'stderr']), timestamp: z.number(), text: words.optional() }),
    z.object({ type: z.literal('error'), message: words }),
    z.object({ type: z.literal('frame-snapshot'), snapshot: snapshotSchema(scrub) }),
    z.object({ type: z.literal('resource-snapshot'), snapshot: requestSchema(url) }),
  ]);
}

/** Method, address, status, type and time of a request, in the form of a HAR entry, which the viewer reads. */
function requestSchema(url: z.ZodType<string>) {
  const nothing = z.unknown().transform((): readonly [] => []);
  const content = z.object({ size: z.number(), mimeType: z.string(), _file: z.string().optional() });
  return z.object({
    pageref: z.string().optional(),
    startedDateTime: z.string(),
    time: z.number(),
    request: z.object({
      method: z.string(),
      url,
      httpVersion: z.string(),
      cookies: nothing,
      headers: nothing,
      queryString: nothing,
      headersSize: z.number(),
      bodySize: z.number(),
    }),
    response: z.object({
      status: z.number(),
      statusText: z.string(),
      httpVersion: z.string(),
      cookies: nothing,
      headers: nothing,
      content: content.transform(({ size, mimeType, _file }) => ({
        size,
        mimeType,
        ...(_file !== undefined && looks.test(mimeType) ? { _file } : {}),
      })),
      headersSize: z.number(),
      bodySize: z.number(),
      redirectURL: url,
    }),
    cache: z.unknown().transform(() => ({})),
    timings: z.record(z.string(), z.number()),
    _frameref: z.string().optional(),
    _monotonicTime: z.number().optional(),
    _resourceType: z.string().optional(),
  });
}
