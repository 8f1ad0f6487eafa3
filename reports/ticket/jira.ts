/**
 * An issue on Jira: Cloud (REST API v3: Basic with mail address and API token, comments as Atlassian documents) or Data
 * Center (v2: a personal access token as Bearer, comments as text). Words: Atlassian's API references.
 */
import { z } from 'zod';
import type { Api } from './api.ts';
import type { Ticket } from './ticket.ts';

const issue = z.object({
  key: z.string(),
  fields: z.object({ attachment: z.array(z.object({ filename: z.string(), size: z.number() })) }),
});
const comments = z.object({ comments: z.array(z.object({ body: z.unknown() })) });
const uploaded = z.array(z.object({ filename: z.string() }));
const added = z.object({ id: z.string() });

export async function jiraIssue(api: Api): Promise<Ticket> {
  const { number, user } = api.settings;
  const cloud = user !== undefined;
  const path = `rest/api/${cloud ? 3 : 2}/issue/${number}`;
  const read = () => api.ask('GET', path, issue, { query: { fields: 'attachment' } });
  const { key } = await read();
  return {
    page: api.page(`browse/${key}`),
    note: 'comment',
    // Jira shows no hash of a file, so the name, which carries the head, and the size must do.
    hasFile: async ({ name, bytes }) =>
      (await read()).fields.attachment.some(({ filename, size }) => filename === name && size === bytes.length),
    addFile: async ({ name, bytes }) => {
      const body = new FormData();
      body.set('file', new Blob([bytes], { type: 'application/zip' }), name);
      await api.ask('POST', `${path}/attachments`, uploaded, { headers: { 'X-Atlassian-Token': 'no-check' }, body });
    },
    // The newest hundred, as many as one answer holds.
    hasNote: async (head) => {
      const query = { orderBy: '-created', maxResults: '100' };
      const there = await api.ask('GET', `${path}/comment`, comments, { query });
      return there.comments.some(({ body }) => JSON.stringify(body).includes(head));
    },
    addNote: async (text) => {
      const body = JSON.stringify({ body: cloud ? document(text) : verbatim(text) });
      await api.ask('POST', `${path}/comment`, added, { body: new Blob([body], { type: 'application/json' }) });
    },
  };
}

/** Atlassian Document Format: a paragraph for each block of lines. It has no empty texts. */
function document(text: string) {
  return {
    type: 'doc',
    version: 1,
    content: text.split(/\n{2,}/).map((block) => ({
      type: 'paragraph',
      content: block
        .split('\n')
        .flatMap((line, place) => [...(place === 0 ? [] : [{ type: 'hardBreak' }]), { type: 'text', text: line }]),
    })),
  };
}

/** Version 2 reads wiki markup, in which a bracket or an asterisk of the text would change its look. */
function verbatim(text: string): string {
  return `{noformat}\n${text.replaceAll('{noformat}', '{ noformat}')}\n{noformat}`;
}
