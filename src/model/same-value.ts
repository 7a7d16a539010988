/** True when two values are the same as JSON, whatever the order of their keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .sort()
    .join(',')}}`
}
