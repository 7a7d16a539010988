/** The rules of a `robots.txt` for one crawler (RFC 9309). */
export type Robots = { readonly allows: (path: string) => boolean }

type Rule = { readonly isAllowed: boolean; readonly pattern: string }

/** A site without rules, and one that does not say what its rules are (RFC 9309, 2.3.1.4). */
export const ALLOW_ALL: Robots = { allows: () => true }
export const ALLOW_NONE: Robots = { allows: () => false }

const MAX_RULES = 5000
const MAX_CHARS = 512_000

/** Reads the rules for the crawler called `name`, or for all where none are for it. The longest rule that fits a path decides. */
export function readRobots(text: string, name: string): Robots {
  const groups = readGroups(text.slice(0, MAX_CHARS))
  const own = groups.filter((group) => group.agents.some((agent) => agent === name.toLowerCase()))
  const chosen = own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules).slice(0, MAX_RULES)
  return {
    allows: (path) => {
      let best: Rule | undefined
      for (const rule of rules) {
        if (!fits(rule.pattern, path)) continue
        const isLonger = best === undefined || rule.pattern.length > best.pattern.length
        if (isLonger || (rule.pattern.length === best?.pattern.length && rule.isAllowed)) best = rule
      }
      return best?.isAllowed ?? true
    },
  }
}

type Group = { readonly agents: string[]; readonly rules: Rule[] }

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = []
  let isNaming = false
  for (const line of text.split(/\r\n?|\n/u)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/iu.exec(line)
    const key = match?.[1]?.toLowerCase()
    const value = (match?.[2] ?? '').trim()
    if (key === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push((/^[\w*-]+/u.exec(value)?.[0] ?? '').toLowerCase())
      isNaming = true
    } else if (key === 'allow' || key === 'disallow') {
      isNaming = false
      // "Disallow:" with nothing behind it forbids nothing.
      if (value !== '') groups.at(-1)?.rules.push({ isAllowed: key === 'allow', pattern: value })
    }
  }
  return groups
}

/** Matches a pattern with `*` and a `$` at its end against the start of a path, piece by piece, so that no pattern is slow. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces[0] ?? ''
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const piece of pieces.slice(1)) {
    const next = path.indexOf(piece, at)
    if (next < 0) return false
    at = next + piece.length
  }
  if (!isWhole || at === path.length) return true
  const last = pieces.at(-1) ?? ''
  return pieces.length > 1 && path.endsWith(last) && path.length - last.length >= at - last.length
}
