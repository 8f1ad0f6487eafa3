/** Messages of Playwright 1.65 as one sentence for an operator: no call log (it repeats what was typed), no stack. */

export function sentenceOf(message: string): string {
  const [told = message, log = ''] = message.split(/\nCall log:/);
  const locator = thing(/^Locator: +(.+)$/m.exec(told)?.[1] ?? /waiting for (.+?)(?: to be \w+)?$/m.exec(log)?.[1]);
  const milliseconds = /Timeout:? +(?:of )?(\d+)ms/i.exec(told)?.[1];
  const within = milliseconds === undefined ? '' : ` within ${Number(milliseconds) / 1000} s`;
  const strict = /strict mode violation: (.+?) resolved to (\d+) elements/.exec(told);
  if (strict !== null)
    return `${capital(thing(strict[1]) ?? 'The locator')} is on the screen ${strict[2] ?? 'several'} times and must be there once: nothing was clicked.`;
  if (/expect\(/.test(told)) return expectation(told, locator, within);
  const verb = /^(?:\w*Error: )?\w+\.(\w+): (?:Test )?timeout/i.exec(told)?.[1];
  const event = /waiting for event "(\w+)"/.exec(told)?.[1];
  if (event !== undefined) return `No ${event} came${within}.`;
  if (verb !== undefined && locator !== undefined) {
    const state = /- element is (not [\w ]+)$/m.exec(log)?.[1] ?? 'not on the screen';
    return `${capital(locator)} is ${state}${within} (${verb}).`;
  }
  const unreachable = /net::(ERR_\w+) at (\S+)/.exec(told);
  if (unreachable !== null) return `${address(unreachable[2] ?? '')} cannot be opened: ${unreachable[1] ?? ''}.`;
  return (told.split(/\n\s+at /)[0] ?? told).replace(/^(?:\w*Error: |UnexpectedScreen: )+/, '').trim();
}

/** What an assertion expected and received. A note given to expect() comes last. */
function expectation(told: string, locator: string | undefined, within: string): string {
  const expected = /^Expected(?: \w+)*: +(.+)$/m.exec(told)?.[1];
  const received = /^Received(?: \w+)*: +(.+)$/m.exec(told)?.[1];
  const note = (told.split('expect(')[0] ?? '').replace(/^Error: /, '').trim();
  const why = note === '' ? '' : ` (${note})`;
  const subject = capital(locator ?? 'what was read');
  if (/element\(s\) not found/.test(told)) return `${subject} is not on the screen${within}${why}.`;
  if (expected === undefined || received === undefined) return `${subject} is not what was expected${within}${why}.`;
  return `${subject} shows ${received}${within === '' ? '' : ` after${within.replace(' within', '')}`}, expected ${expected}${why}.`;
}

/** `getByRole('row', { name: 'a' }).getByRole('button', { name: 'b' })` → `the button "b" in the row "a"`; others as they are. */
export function thing(locator: string | undefined): string | undefined {
  if (locator === undefined) return undefined;
  const link = /getBy(Role|Text|Label|Title|Placeholder)\('([^']*)'(?:, \{(?: name: '([^']*)')?[^}]*\})?\)/g;
  const words = [...locator.matchAll(link)].map(([, kind, value = '', name]) => {
    if (kind === 'Role') return name === undefined ? `the ${value}` : `the ${value} "${name}"`;
    return kind === 'Text' ? `the text "${value}"` : `the field "${value}"`;
  });
  const rest = locator.replace(link, '').replaceAll('.', '');
  return rest === '' && words.length > 0 ? words.reverse().join(' in ') : locator;
}

function capital(text: string): string {
  return /^(the|what) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Without its query: SAML requests, codes and state tokens travel there. */
function address(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
