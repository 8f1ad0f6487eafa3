/**
 * A change on ServiceNow: Table API for the record and its work notes, Attachment API for the file. Words: ServiceNow's API
 * reference (Zurich, Australia). A list of work notes as text: sysparm_display_value=true, seen in public code.
 */
import { z } from 'zod';
import type { Api } from './api.ts';
import type { Pack, Ticket } from './ticket.ts';

const found = z.object({ result: z.array(z.object({ sys_id: z.string().min(1) })) });
const attachments = z.object({
  result: z.array(z.object({ file_name: z.string(), size_bytes: z.string(), hash: z.string().optional() })),
});
/** ServiceNow leaves a field out of the answer if the user may not read it. */
const notes = z.object({ result: z.object({ work_notes: z.string() }) });
const done = z.object({ result: z.object({}) });

const table = 'api/now/table/change_request';

export async function serviceNowChange(api: Api): Promise<Ticket> {
  const { number } = api.settings;
  const { result } = await api.ask('GET', table, found, {
    query: { sysparm_query: `number=${number}`, sysparm_fields: 'sys_id', sysparm_limit: '1' },
  });
  const [record] = result;
  if (record === undefined) throw api.errors.unknown();
  const id = record.sys_id;
  return {
    page: api.page(`change_request.do?sys_id=${id}`),
    note: 'work note',
    hasFile: async ({ name, bytes, sha256 }) => {
      const query = `table_name=change_request^table_sys_id=${id}^file_name=${name}`;
      const { result: there } = await api.ask('GET', 'api/now/attachment', attachments, {
        query: { sysparm_query: query },
      });
      return there.some(
        ({ file_name, size_bytes, hash = '' }) =>
          file_name === name && Number(size_bytes) === bytes.length && (hash === '' || hash === sha256),
      );
    },
    addFile: async ({ name, bytes }: Pack) => {
      await api.ask('POST', 'api/now/attachment/file', done, {
        query: { table_name: 'change_request', table_sys_id: id, file_name: name },
        body: new Blob([bytes], { type: 'application/zip' }),
      });
    },
    hasNote: async (head) => {
      const query = { sysparm_display_value: 'true', sysparm_fields: 'work_notes' };
      const { result: change } = await api.ask('GET', `${table}/${id}`, notes, { query });
      return change.work_notes.includes(head);
    },
    addNote: async (text) => {
      const body = new Blob([JSON.stringify({ work_notes: text })], { type: 'application/json' });
      await api.ask('PATCH', `${table}/${id}`, done, { query: { sysparm_fields: 'sys_id' }, body });
    },
  };
}
