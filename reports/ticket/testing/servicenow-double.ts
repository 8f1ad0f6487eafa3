/**
 * ServiceNow's Table and Attachment API, as far as a change goes. Quoted: parameters, statuses and fields of its reference.
 * Guesses: the status of a file that is too large; that a field without write access is left out silently (seen by many).
 */
import { createHash } from 'node:crypto';
import { Double } from './double.ts';

interface Attached {
  readonly table_name: string;
  readonly table_sys_id: string;
  readonly file_name: string;
  readonly size_bytes: string;
  readonly hash: string;
  readonly content_type: string;
}

export class ServiceNowDouble extends Double {
  readonly id = 'c0ffee00c0ffee00c0ffee00c0ffee00';
  readonly attached: Attached[] = [];
  readonly notes: string[] = [];
  maxSize = 10_000_000;
  mayWriteNotes = true;

  constructor(
    readonly number: string,
    authorization: string,
  ) {
    super();
    const refusal = (status: number, message: string, detail: string | null = null): Response =>
      Response.json({ error: { message, detail }, status: 'failure' }, { status });
    const noRecord = (): Response =>
      refusal(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
    const { app } = this;
    app.use('/api/now/*', async ({ req }, next) => {
      if (req.header('authorization') !== authorization)
        return refusal(401, 'User Not Authenticated', 'Required to provide Auth information');
      return next();
    });
    app.get('/api/now/table/change_request', ({ req }) => {
      const isIt = req.query('sysparm_query') === `number=${this.number}`;
      return Response.json({ result: isIt ? [{ sys_id: this.id }] : [] });
    });
    app.get('/api/now/table/change_request/:id', ({ req }) => {
      if (req.param('id') !== this.id) return noRecord();
      // Journal entries are kept elsewhere: the field itself is empty.
      const shown = req.query('sysparm_display_value') === 'true';
      return Response.json({ result: { work_notes: shown ? this.notes.toReversed().join('') : '' } });
    });
    app.patch('/api/now/table/change_request/:id', async ({ req }) => {
      if (req.param('id') !== this.id) return noRecord();
      if (req.header('content-type') !== 'application/json') return refusal(415, 'Unsupported Media Type');
      const { work_notes: note } = await req.json<Record<string, string>>();
      if (this.mayWriteNotes && note !== undefined)
        this.notes.push(`2026-11-23 15:16:02 - Runbook (Work notes)\n${note}\n\n`);
      return Response.json({ result: { sys_id: this.id } });
    });
    app.get('/api/now/attachment', ({ req }) => {
      const wanted = (req.query('sysparm_query') ?? '').split('^');
      const result = this.attached.filter((file) =>
        wanted.every((condition) => Object.entries(file).some(([name, value]) => condition === `${name}=${value}`)),
      );
      return Response.json({ result });
    });
    app.post('/api/now/attachment/file', async ({ req }) => {
      const { table_name = '', table_sys_id = '', file_name = '' } = req.query();
      const content_type = req.header('content-type');
      if ([table_name, table_sys_id, file_name, content_type].some((given) => given === undefined || given === ''))
        return refusal(400, 'A required parameter is missing');
      if (table_name !== 'change_request' || table_sys_id !== this.id) return noRecord();
      const bytes = Buffer.from(await req.arrayBuffer());
      if (bytes.length > this.maxSize) return refusal(413, 'Request entity too large');
      const hash = createHash('sha256').update(bytes).digest('hex');
      const file = { table_name, table_sys_id, file_name, size_bytes: String(bytes.length), hash };
      this.attached.push({ ...file, content_type: content_type ?? '' });
      return Response.json({ result: { ...file, sys_id: 'a77ac4' } }, { status: 201 });
    });
    app.notFound(({ req }) => refusal(404, `Requested URI does not represent any resource: ${req.path}`));
  }
}
