/** The size of a file, as the console and the ticket show it. */

/** `7.0 MB`, where 1 MB is 1024 × 1024 bytes, as in EVIDENCE_LIMIT_MB. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
