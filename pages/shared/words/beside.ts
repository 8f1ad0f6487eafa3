/** What adds words that are not meant: pictures, and marks and tips beside the words. A selector. */
export const beside =
  'img, svg, picture, sup, i, [aria-hidden="true"], [class*="icon" i], [class*="badge" i], [class*="tooltip" i], [role="img"], [role="tooltip"]';
