import { kindOf, type Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { entryOf } from './name-index.ts'
import type { NameTokens } from './name-tokens.ts'
import { outerMentions } from './outer-mentions.ts'
import { candidatesOf, type Name, type Setting } from './resolve-places.ts'

type Made = Name & { count: number; outer: number; within: Name[] }

/** A mention and the name that it bears. */
export type Named = { readonly mention: Mention; readonly name: Name }

/**
 * The name that each mention bears. Mentions written alike share one, and so one meaning; where the text puts them into different
 * areas ("Salem, Ore.", "Salem, Mass.") each area has its own, and a bare mention shares that of the one before it.
 */
export function nameMentions(mentions: readonly Mention[], tokens: NameTokens, setting: Setting): readonly Named[] {
  const outer = outerMentions(mentions, tokens)
  const senses = senseKeys(mentions, outer, setting.gazetteer)
  const names = new Map<string, Made>()
  const named = mentions.map((mention, index) => {
    const sense = senses[index] ?? mention.key
    const known = names.get(sense)
    const name = known ?? {
      key: mention.key,
      count: 0,
      candidates: candidatesOf(mention.key, mention.entries, setting),
      outer: 0,
      within: [],
      isPeople: mention.form === 'demonym',
    }
    if (known === undefined) names.set(sense, name)
    name.count++
    return { mention, name }
  })
  outer.forEach((around, index) => {
    const [inner, name] = [named[index]?.name, named[around]?.name]
    if (inner === undefined || name === undefined || name === inner) return
    // "Red Square in Moscow" makes no region of Moscow, as "Troy, New York" does of New York.
    if (inner.candidates.length > 0) name.outer++
    if (!inner.within.includes(name)) inner.within.push(name)
  })
  return named
}

/** One key for each sense of each name: the name, and the area it is said to lie in. */
function senseKeys(mentions: readonly Mention[], outer: readonly number[], gazetteer: Gazetteer): readonly string[] {
  const areas = mentions.map((_, index) => {
    const around = mentions[outer[index] ?? -1]
    return around !== undefined && isArea(around, gazetteer) ? around.key : undefined
  })
  const current = new Map<string, string>()
  mentions.forEach(({ key }, index) => {
    const area = areas[index]
    if (area !== undefined && !current.has(key)) current.set(key, area)
  })
  return mentions.map(({ key }, index) => {
    const area = areas[index] ?? current.get(key)
    if (area !== undefined) current.set(key, area)
    return area === undefined ? key : `${key} < ${area}`
  })
}

function isArea(mention: Mention, gazetteer: Gazetteer): boolean {
  const first = mention.entries[0]
  if (first === undefined) return false
  const kind = kindOf(gazetteer, entryOf(first))
  return kind === 'admin' || kind === 'country' || kind === 'district' || kind === 'region'
}
