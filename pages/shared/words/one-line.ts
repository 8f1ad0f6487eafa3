/** The words of a screen on one line, without blanks at the ends. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
