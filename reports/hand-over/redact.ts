/** Text with placeholders for names: the same name is the same placeholder in everything that one redactor is given. */
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
  /** A value as JSON has it, its keys included. */
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
  const number = numbered(new Set(placeholders.values()));

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
    // A placeholder already: what was redacted once may be redacted again.
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

/** In one pass, so that no placeholder is taken for a name. */
function onePass(rules: readonly Rule[]): (text: string) => string {
  const any = new RegExp(rules.map(({ pattern }) => `(${pattern})`).join('|'), 'giu');
  return (text) =>
    text.replace(any, (found: string, ...groups: unknown[]) => {
      const rule = rules[groups.findIndex((group) => group !== undefined)];
      return rule === undefined ? found : rule.put(found);
    });
}

/** The next number that makes a placeholder that nobody has, once for each name. */
function numbered(taken: Set<string>): (name: string, make: (count: number) => string) => string {
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
/** Also over several lines, and escaped in a URL. */
const base64 = /(?:(?:[A-Za-z0-9+/_-]|%2[BF]){24,}\s+)*(?:[A-Za-z0-9+/_-]|%2[BF]){16,}(?:=|%3D){0,2}/gi;

/** What is encoded has names that no pattern sees: certificates always, and whatever else decodes to one. */
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
  // What stands before the run may be taken for a part of it: it begins at one of four places.
  const decoded = [0, 1, 2, 3].map((start) => Buffer.from(chars.slice(start), 'base64'));
  return [...decoded, ...decoded.slice(0, 1).flatMap(inflated)].some((bytes) => {
    const said = bytes.toString('utf8').toLowerCase();
    return names.some((name) => name.length > 3 && said.includes(name));
  });
}

/** As SAML travels in a URL. Nothing where it is not deflated. */
function inflated(bytes: Buffer): Buffer[] {
  try {
    return [inflateRawSync(bytes)];
  } catch {
    return [];
  }
}
