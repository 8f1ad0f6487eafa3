/** Replaces names in text by placeholders: one redactor always gives the same name the same placeholder. */
import { inflateRawSync } from 'node:zlib';
import {
  patternOf,
  longestFirst,
  patterns,
  type Kind,
  type Placeholders,
} from '../../fixtures/evidence/name-patterns.ts';

export interface Redactor {
  /** Plain text, XML, or the name of a file. */
  text(text: string): string;
  /** A JSON value, its keys included. */
  json(value: unknown): unknown;
}

interface Rule {
  readonly pattern: string;
  put(found: string): string;
}

const dots = new RegExp(patternOf('.'), 'giu');
const colons = new RegExp(patternOf(':'), 'giu');
const mailParts = new RegExp(`^(.+?)(${patternOf('@')})(.+)$`, 'iu');

export function redactor(names: Placeholders, kinds: readonly Kind[]): Redactor {
  const hosts = kinds.includes('hosts');
  const users = kinds.includes('users');
  const placeholders = new Map(kinds.flatMap((kind) => Object.entries(names[kind])));
  const number = numberNames(new Set(placeholders.values()));

  const host = (found: string): string => {
    const name = found.replace(dots, '.').toLowerCase();
    return placeholders.get(name) ?? number(name, (count) => `host-${count}.example`);
  };
  const mail = (found: string): string => {
    const [, user = '', sign = '@', where = ''] = mailParts.exec(found) ?? [];
    const domain = where.replace(dots, '.').toLowerCase();
    const known = Object.keys(names.hosts).some((name) => domain === name || domain.endsWith(`.${name}`));
    const outside = known && hosts ? host(where) : where;
    if (!users) return `${user}${sign}${outside}`;
    const id = user.toLowerCase();
    // A placeholder already, because a redacted text may be redacted again.
    if (/^user-\d+$/.test(id) && domain.endsWith('.example')) return found;
    const configured = placeholders.get(`${id}@${domain}`)?.replace(/@.*/, '');
    const stands = configured ?? (known ? placeholders.get(id) : undefined);
    return `${stands ?? number(`${id}@${domain}`, (count) => `user-${count}`)}${sign}${known ? outside : 'mail.example'}`;
  };

  const rules: Rule[] = [{ pattern: patterns.mail, put: mail }];
  for (const name of longestFirst(Object.fromEntries(placeholders))) {
    if (hosts && Object.hasOwn(names.hosts, name) && name.includes('.'))
      rules.push({ pattern: patterns.host(name), put: host });
    rules.push({ pattern: patterns.name(name), put: () => placeholders.get(name) ?? '' });
  }
  if (hosts) {
    const address = (found: string): string => number(found.replace(dots, '.'), documentationAddress);
    const address6 = (found: string): string =>
      number(found.replace(colons, ':').toLowerCase(), (count) => `2001:db8::${count.toString(16)}`);
    rules.push({ pattern: patterns.ipv4, put: address }, { pattern: patterns.ipv6, put: address6 });
  }

  const replace = onePass(rules);
  const text = (given: string): string => replace(withoutBase64(given, [...placeholders.keys()]));
  const json = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(json);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [text(key), json(inner)]));
  };
  return { text, json };
}

/** Replaces all names in one pass, so that no placeholder is taken for a name. */
function onePass(rules: readonly Rule[]): (text: string) => string {
  const any = new RegExp(rules.map(({ pattern }) => `(${pattern})`).join('|'), 'giu');
  return (text) =>
    text.replace(any, (found: string, ...groups: unknown[]) => {
      const rule = rules[groups.findIndex((group) => group !== undefined)];
      return rule === undefined ? found : rule.put(found);
    });
}

/** Returns a function that gives each name the first free number: `make` turns the number into a placeholder. */
function numberNames(taken: Set<string>): (name: string, make: (count: number) => string) => string {
  const known = new Map<string, string>();
  return (name, make) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    let count = 1;
    while (taken.has(make(count))) count += 1;
    taken.add(make(count));
    known.set(name, make(count));
    return make(count);
  };
}

/** RFC 5737: 192.0.2.1 … 192.0.2.254, and so on through the three ranges. */
function documentationAddress(count: number): string {
  const range = ['192.0.2', '198.51.100', '203.0.113'][Math.floor((count - 1) / 254)] ?? '198.18.0';
  return `${range}.${((count - 1) % 254) + 1}`;
}

const certificate = /(<(?:[\w.-]+:)?X509Certificate\b[^>]*>)[^<]*|(-----BEGIN CERTIFICATE-----)[^-]*/g;
/** Base64, also over several lines and escaped in a URL. */
const base64 = /(?:(?:[A-Za-z0-9+/_-]|%2[BF]){24,}\s+)*(?:[A-Za-z0-9+/_-]|%2[BF]){16,}(?:=|%3D){0,2}/gi;

/** Leaves out certificates, and base64 that decodes to a name, because no pattern sees a name in an encoding. */
function withoutBase64(text: string, names: readonly string[]): string {
  return text
    .replace(certificate, (_, tag: string | undefined) =>
      tag === undefined
        ? '-----BEGIN CERTIFICATE-----\ncertificate left out: it carries names\n'
        : `${tag}certificate left out: it carries names`,
    )
    .replace(base64, (run) => (holdsName(run, names) ? 'base64 left out: it carries names' : run));
}

function holdsName(run: string, names: readonly string[]): boolean {
  const chars = run.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '').replace(/\s/g, '');
  // The run may begin with letters that are not base64, so it is decoded from each of four places.
  const decoded = [0, 1, 2, 3].map((start) => Buffer.from(chars.slice(start), 'base64'));
  return [...decoded, ...decoded.slice(0, 1).flatMap(inflate)].some((bytes) => {
    const text = bytes.toString('utf8').toLowerCase();
    return names.some((name) => name.length > 3 && text.includes(name));
  });
}

/** SAML is deflated in a URL. Empty if the bytes are not deflated. */
function inflate(bytes: Buffer): Buffer[] {
  try {
    return [inflateRawSync(bytes)];
  } catch {
    return [];
  }
}
