/** Long text, cut to the width of a line. */

/** At most `length` characters; a text that was cut ends with an ellipsis. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
