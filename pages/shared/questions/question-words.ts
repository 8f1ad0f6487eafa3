/** Words of questions and reports of any button. All are guesses: no document prints a dialog of these consoles. */

/** A dialog that reports a failure or a doubt is not confirmed. "SSO does not work until …" warns of what the button does. */
export const failure =
  /fail|unsuccessful|error|unable|cannot|could\s+not|\bnot\b(?!\s+work\s+until\b)|n['’]t\b|invalid|expire|mismatch/i;

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
