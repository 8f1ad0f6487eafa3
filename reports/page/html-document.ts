/** A page in one file: no script, nothing to load. */
import { html, raw } from 'hono/html';
import type { Markup } from './markup.ts';

/** `styles`: the text of the style sheet. */
export async function htmlDocument(title: string, styles: string, body: Markup): Promise<string> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${raw(styles)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
  return String(await page);
}
