/** Words of questions and reports of any button. All are guesses: no document prints a dialog of these consoles. */

const failing = /fail|unsuccessful|error|unable|cannot|could\s+not|invalid|expire|mismatch/;
/** "SSO does not work until …" warns of what the button does. */
const negated = /\bnot\b(?!\s+work\s+until\b)|n['’]t\b/;
/** A dialog that reports a failure or a doubt is not confirmed. */
export const failure = new RegExp(`${failing.source}|${negated.source}`, 'i');

export const unsure = new RegExp(`\\?|${failure.source}`, 'i');

const harms = [
  // People and their calls.
  /\b(log|sign)(s|ged|ging|ing|ed)?\b[^.?!]{0,40}\b(out|off)\b|\blog-?(out|off)s?\b|\bsign-?(out|off)s?\b|\bphones?\b|\bcalls?\b|disconnect|\bkick/,
  // What was there before.
  /delet|remov|revok|eras(e|ing)|purg|discard|destroy|\bwip(e|ing)|\blos(t|e|es|ing)\b|\breset|overwrit|\bclear(s|ed|ing)?\b/,
  /undone|\bundo\b|irrevers|permanent|(un|de)-?regist|off-?board|unassign|invalidat/,
  // Other keys and other places.
  /\btokens?\b|\b(encryption|signature|signing)[ -]?keys?\b|\b(other|another|all|every)\s+(cluster|system|server|tenant|org|site)|elsewhere/,
  // Services.
  /\bstop(s|ped|ping)?\b|\bhalt|shut(s|ting)?[ -]?down|restart|reboot|interrupt|terminat|\bdrop(s|ped|ping)?\b|unavailable|outage|out\s+of\s+service|\bdown\b/,
  /migrat|upgrad|licen[cs]e|\bcloud\b|factory|subscription/,
];

/** What a question may announce for none of the buttons that this runbook presses. */
export const harm = new RegExp(harms.map(({ source }) => source).join('|'), 'i');

/** Of a dialog that asks nothing and leaves by itself when the work is done: the whole of its words. */
export const atWork = new RegExp(
  [
    // "Do not close this window" is no failure.
    String.raw`^(?!.*(?:\?|${failing.source}|(?<!\bdo\s+)\bnot\b|(?<!\bdo)n['’]t\b|${harm.source}))`,
    String.raw`(?:\W*(?!warning)(?:\w+\s+)?\w+ing\b[^.]*(?:\.\.\.|…)`,
    String.raw`|.*(?:\bplease\s+wait\b|\bin\s+progress\b|\b(?:may|can|might|will)\s+take\s+(?:a|some|several|few|up\s+to)\s))`,
  ].join(''),
  'is',
);

/** A report of a success that does not say of what. Whether it is true is read from the page that follows. */
export const done =
  /^\W*((saved|updated|applied|completed?|done|success(ful)?)( successfully)?|successfully (saved|updated|applied|completed)|(your |the |all )?(changes?|settings?|configuration|operation|request)( (was|were|is|are|has been|have been))? (saved|updated|applied|completed|successful)( successfully)?)\W*$/i;

/** The words of a control that goes on with nothing. */
export const leaves = /^[^\p{L}]*(cancel|abort|hide|close|dismiss|minimi[sz]e)?[^\p{L}]*$/iu;

/** Sentences that ask and say nothing. */
export const neutral = new RegExp(
  `^(${[
    /are you sure( (that )?you want to (continue|proceed))?/,
    /(do|would) you (really )?(want|wish|like) to (continue|proceed)( anyway)?/,
    /(continue|proceed)( anyway)?/,
    /please confirm( this)?|note|warning|caution|attention|important|information|confirm(ation)?|please wait/,
    /(click|press|choose|select) (ok|yes|continue) to (continue|proceed|confirm)/,
    /(this|it|the (action|operation)|this (action|operation)) (may|can|might|will) take (a |some |several |few )*(minutes?|moments?|seconds?|time|while)/,
  ]
    .map(({ source }) => source.replaceAll(' ', String.raw`\s+`))
    .join('|')})\\W*$`,
  'i',
);
