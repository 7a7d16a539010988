import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { beginsName, extendHash, findName, mayBeName, postingsOf } from './name-index.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { peopleOf } from './word.ts'

const LONGEST = 6
const POSTAL = /^[A-Z]{2,3}$/u
const LETTER_STOPPED = /^[A-Z]\.$/u

type Finding = { readonly tokens: NameTokens; readonly gazetteer: Gazetteer; readonly lower: boolean }

/** All names of the gazetteer in the words, the longest at each place, in order and without overlap. `lower` reads lower-cased text. */
export function findMentions(finding: Finding): readonly Mention[] {
  const { tokens, lower } = finding
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.fold.length;) {
    const shape = tokens.shape[at]
    const mention = lower || shape === SHAPE.capital || shape === SHAPE.shout ? mentionAt(finding, at) : undefined
    if (mention !== undefined) mentions.push(mention)
    at = mention === undefined ? at + 1 : mention.last + 1
  }
  return mentions
}

function mentionAt(finding: Finding, at: number): Mention | undefined {
  const named = longestName(finding, at)
  if (named !== undefined && named.last > at) return named
  return peopleAt(finding, at) ?? (finding.lower ? undefined : shortFormAt(finding, at)) ?? named
}

/** "Russians", "South Ossetian". */
function peopleAt({ tokens, gazetteer }: Finding, at: number): Mention | undefined {
  const word = tokens.word[at]
  if (word === undefined) return undefined
  if (word.beginsPeople && tokens.gap[at + 1] === GAP.space) {
    const key = tokens.text.slice(tokens.start[at], tokens.end[at + 1]).toLowerCase()
    const entry = peopleOf(gazetteer.lexicon.peoples, key)
    if (entry >= 0) return { first: at, last: at + 1, form: 'demonym', key, entries: [entry] }
  }
  return word.people < 0 ? undefined : { first: at, last: at, form: 'demonym', key: word.fold, entries: [word.people] }
}

/** "Ala.", "W. Va.", and the postal code behind a town ("Dallas, TX"). */
function shortFormAt({ tokens, gazetteer }: Finding, at: number): Mention | undefined {
  const form = tokens.text.slice(tokens.start[at], tokens.end[at])
  if (LETTER_STOPPED.test(form) && tokens.gap[at + 1] === GAP.space) {
    const both = gazetteer.abbreviations.get(tokens.text.slice(tokens.start[at], tokens.end[at + 1]))
    if (both !== undefined)
      return {
        first: at,
        last: at + 1,
        form: 'abbreviation',
        key: tokens.fold.slice(at, at + 2).join(' '),
        entries: [both],
      }
  }
  const entry = gazetteer.abbreviations.get(form)
  if (entry === undefined || (POSTAL.test(form) && !isAfterPlace(tokens, at))) return undefined
  return { first: at, last: at, form: 'abbreviation', key: form, entries: [entry] }
}

function isAfterPlace(tokens: NameTokens, at: number): boolean {
  return tokens.gap[at] === GAP.comma && at > 0 && tokens.shape[at - 1] !== SHAPE.lower
}

function longestName({ tokens, gazetteer, lower }: Finding, at: number): Mention | undefined {
  const first = tokens.word[at]
  if (first === undefined || (first.name < 0 && !first.begins)) return undefined
  const { names } = gazetteer.lexicon
  let [name, end, key, hash, begins] = [first.name, at, first.fold, first.hash, first.begins]
  for (let last = at + 1; begins && last < tokens.fold.length && last < at + LONGEST; last++) {
    if (tokens.gap[last] !== GAP.space && tokens.gap[last] !== GAP.hyphen) break
    const word = tokens.fold[last] ?? ''
    hash = extendHash(hash, word)
    begins = beginsName(names, hash)
    if ((!lower && tokens.shape[last] === SHAPE.lower) || !mayBeName(names, hash)) continue
    const longer = findName(names, tokens.fold.slice(at, last + 1).join(' '), hash)
    if (longer >= 0 && names.counts[longer] !== 0) [name, end] = [longer, last]
  }
  if (name < 0) return undefined
  if (end > at) key = tokens.fold.slice(at, end + 1).join(' ')
  return { first: at, last: end, form: 'name', key, entries: postingsOf(names, name) }
}
