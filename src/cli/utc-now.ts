/** The time as ISO 8601, UTC, to the second. */
export function utcNow(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
