/** Text that may be kept: without the target's passwords and seeds, without what a query carries, and without tokens. */
import { secretsOf, type Secrets } from '../fixtures/leaks.ts';
import { formsOf } from '../fixtures/secret-forms.ts';

export type Scrub = (text: string) => string;

/** In place of what was taken out. */
const gone = '…';

/**
 * For values that a step reads and for transcripts: a fingerprint or an id is what they are about, and stays. Secrets
 * shorter than five characters are words, and taking them out would say where they stood.
 */
export function withoutSecrets(secrets: Secrets): Scrub {
  const forms = [...secrets.values()].filter((secret) => secret.length > 4).flatMap(formsOf);
  return (text) => withoutQueries(forms.reduce((rest, form) => rest.replaceAll(form, gone), text));
}

/** For what a screen or a request said: also anything that looks like a session, a code, a key or a signature. */
export function withoutTokens(secrets: Secrets): Scrub {
  const scrub = withoutSecrets(secrets);
  const jwt = /\beyJ[\w-]{8,}(\.[\w-]*)+/g;
  return (text) =>
    scrub(text)
      .replace(jwt, gone)
      .replace(/[A-Za-z0-9+/_-]{24,}={0,2}/g, withoutRandom);
}

/** Both, for the target that the environment describes. */
export function scrubs(env: NodeJS.ProcessEnv = process.env): { readonly values: Scrub; readonly words: Scrub } {
  const secrets = secretsOf(env);
  return { values: withoutSecrets(secrets), words: withoutTokens(secrets) };
}

/** An address as it may be kept: SAML requests, codes and states travel in queries and after a semicolon. */
export function address(url: string): string {
  return url.replace(/[?#;].*$/s, '');
}

/** Every value behind ? or &, but for metaAlias: that one is part of the address that the document wants noted. */
function withoutQueries(text: string): string {
  return text.replace(/((?:[?&;]|%3F|%26)(?!metaAlias=)[\w.~-]+(?:=|%3D))[^&;\s"'<>\\)\]}]+/gi, `$1${gone}`);
}

/** A slash is in base64 and between the parts of a path: all that it parts must look drawn, or it is a path. */
function withoutRandom(run: string): string {
  const parts = run.split('/').filter((part) => part.length > 5);
  if (run.length >= 40 && /\d/.test(run) && parts.every(isMixed)) return gone;
  return run.replace(/[^/]{24,}/g, (part) => (/\d/.test(part) && isMixed(part) ? gone : part));
}

/** Words rarely change between small letters, capitals and digits; what was drawn or encoded does all the time. */
function isMixed(part: string): boolean {
  const kinds = part
    .replace(/[+_=-]/g, '')
    .replace(/\d/g, '0')
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A');
  return [...kinds.matchAll(/(.)(?!\1|$)/g)].length / part.length >= 0.25;
}
