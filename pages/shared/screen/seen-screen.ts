/** Tells what a screen shows when a run stops: questions first, then refusals, then what the last click brought, then the rest. */
import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from '@playwright/test';
import { readScreen, type Shown } from './read-screen.ts';

export interface SeenScreen extends Shown {
  /** Without its query, because SAML requests, codes and state tokens travel there. */
  readonly url: string;
  /** The screen in at most 300 characters. */
  readonly told: string;
  /** The beginning of `told`: open questions and refused fields. */
  readonly questions: readonly string[];
}

const most = 300;

/** Undefined if the window was closed, or if its page does not answer. */
export async function seenScreen(page: Page): Promise<SeenScreen | undefined> {
  if (page.isClosed()) return undefined;
  const [main, ...inner] = await Promise.all(page.frames().slice(0, 12).map(readFrame));
  if (main === undefined) return undefined;
  const frames = inner.filter((frame) => frame !== undefined);
  const whole: Shown = {
    ...main,
    dialogs: [main, ...frames].flatMap(({ dialogs }) => dialogs),
    alerts: [main, ...frames].flatMap(({ alerts }) => alerts),
    fields: [main, ...frames].flatMap(({ fields }) => fields),
    controls: [main, ...frames].flatMap(({ controls }) => controls),
    main: [main, ...frames].map((frame) => frame.main).find((words) => words.length > 20) ?? main.main,
    asksForSignIn: [main, ...frames].some(({ asksForSignIn }) => asksForSignIn),
  };
  return { ...whole, url: page.url().replace(/[?#].*$/s, ''), told: tell(whole), questions: questionsOf(whole) };
}

/** `UnexpectedScreen` needs words in any case. */
export async function wordsOfScreen(page: Page): Promise<string> {
  const seen = await seenScreen(page);
  if (page.isClosed()) return 'a window that has been closed';
  return seen?.told ?? 'a page that does not answer';
}

async function readFrame(frame: Frame): Promise<Shown | undefined> {
  const read = frame.evaluate(readScreen).catch(() => undefined);
  return Promise.race([read, setTimeout(5_000, undefined, { ref: false })]);
}

function tell(shown: Shown): string {
  const alerts = shown.alerts.map((words) => `alert ${quoted(words, 150)}`);
  const { fresh = '', title, main } = shown;
  // If most of it is new, it is another screen.
  const came = fresh === '' || fresh.length > most ? [] : [`new ${quoted(fresh, 200)}`];
  const told = [...questionsOf(shown), ...alerts, ...came].join('; ');
  const room = most - told.length - 2;
  if (told !== '' && room < 40) return cut(told, most);
  const rest = [title, shown.alerts.includes(main) ? '' : main].filter(Boolean).join(' · ');
  return [told, rest === '' ? '' : quoted(rest, room)].filter(Boolean).join('; ') || 'an empty page';
}

function questionsOf({ dialogs, fields }: Shown): readonly string[] {
  return [
    ...dialogs.map(({ words, buttons }) => {
      const named = buttons.map((button) => `[${button}]`).join(' ');
      return `dialog ${quoted(words, 180)} ${named}`.trim();
    }),
    ...fields.map(({ name, words }) => `field ${quoted(name, 60)}: ${quoted(words, 120)}`),
  ];
}

function quoted(words: string, length: number): string {
  return JSON.stringify(cut(words, length));
}

/** Cut between two words, so that half a secret never stays. */
function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  return `${words.slice(0, length).replace(/\s\S*$/, '')} …`;
}
