/**
 * One issue of Jira Cloud (v3) or Data Center (v2). Quoted: Atlassian's references, and messages that public issues show.
 * Guess: the words beside 413.
 */
import { z } from 'zod';
import { Double } from './double.ts';

/** Atlassian Document Format, as far as a comment of plain text goes. A text node must not be empty. */
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const adf = z.strictObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(z.strictObject({ type: z.literal('paragraph'), content: z.array(inline) })),
});
const comment = z.object({ body: z.unknown() });

export class JiraDouble extends Double {
  readonly attached: { filename: string; size: number; bytes: Buffer }[] = [];
  readonly comments: unknown[] = [];
  maxSize = 10_000_000;

  constructor(
    readonly key: string,
    version: 2 | 3,
    authorization: string,
  ) {
    super();
    const { app } = this;
    const refusal = (status: number, ...errorMessages: string[]): Response =>
      Response.json({ errorMessages, errors: {} }, { status });
    const badComment = (words: string): Response =>
      Response.json({ errorMessages: [], errors: { comment: words } }, { status: 400 });
    app.use(async ({ req, html }, next) => {
      const given = req.header('authorization');
      if (given !== undefined && given !== authorization)
        return version === 3
          ? Response.json({ message: 'Client must be authenticated to access this resource.' }, { status: 401 })
          : html('<html><h1>Encountered a "401 - Unauthorized" error while loading this page.</h1></html>', 401);
      return next();
    });
    const base = `/rest/api/${version}/issue/:key`;
    app.use(`${base}/*`, async ({ req }, next) => {
      const seen = req.param('key') === this.key && req.header('authorization') !== undefined;
      return seen ? next() : refusal(404, 'Issue does not exist or you do not have permission to see it.');
    });
    app.get(base, ({ req }) => {
      const fields = req.query('fields') === 'attachment' ? { attachment: this.attached } : {};
      return Response.json({ id: '10002', key: this.key, fields });
    });
    app.post(`${base}/attachments`, async ({ req }) => {
      if (req.header('x-atlassian-token') !== 'no-check') return new Response('XSRF check failed', { status: 403 });
      if (!(req.header('content-type') ?? '').startsWith('multipart/form-data;')) return refusal(415);
      const { file } = await req.parseBody();
      if (!(file instanceof File)) return refusal(400, 'No file part');
      if (file.size > this.maxSize) return refusal(413, 'The attachment is too large');
      this.attached.push({ filename: file.name, size: file.size, bytes: Buffer.from(await file.arrayBuffer()) });
      return Response.json([{ filename: file.name, size: file.size }]);
    });
    app.get(`${base}/comment`, ({ req }) => {
      const newestFirst = req.query('orderBy') === '-created' ? this.comments.toReversed() : this.comments;
      const comments = newestFirst.slice(0, Math.min(Number(req.query('maxResults') ?? 50), 100));
      return Response.json({ comments: comments.map((body) => ({ body })), total: this.comments.length });
    });
    app.post(`${base}/comment`, async ({ req }) => {
      if (req.header('content-type') !== 'application/json') return refusal(415);
      const { body } = comment.parse(await req.json());
      if (!(version === 3 ? adf : z.string()).safeParse(body).success) return badComment('Comment body is not valid!');
      if (JSON.stringify(body).length > 32_767)
        return badComment('The entered text is too long. It exceeds the allowed limit of 32,767 characters.');
      this.comments.push(body);
      return Response.json({ id: String(10_000 + this.comments.length), body }, { status: 201 });
    });
    app.notFound(({ req }) => refusal(404, `null for uri: ${req.path}`));
  }
}
