import type { PartyKind } from '../../model/value.ts'
import { GIVEN_NAMES } from './given-names.ts'
import {
  AUTHORITY_HEADS,
  KNOWN_AUTHORITIES,
  KNOWN_OUTLETS,
  KNOWN_PLACES,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PLACE_HEADS,
  PLAIN_ACRONYMS,
  TITLES,
} from './name-words.ts'
import { DEMONYMS, NATION_PAIRS, NATIONS } from './nation-words.ts'
import { partyNounKind } from './party-nouns.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'
import type { NamePiece } from './split-run.ts'

/** What a name stands for: a kind of party, or a place. */
export type NameKind = PartyKind | 'place'
export type KindFound = { readonly kind: NameKind; readonly rule: string }

const PLACE_BEFORE =
  /\b(?:in|at|near|from|to|around|outside|across|into|through|toward|towards|city of|town of|village of|province of|region of|republic of)(?: the)?(?: (?:central|northern|southern|eastern|western|downtown|nearby|neighbouring|neighboring|city of|town of|village of|capital of))? $/
const PERSON_AFTER =
  /^(?:, (?:\d{1,2}|an?|the|who|whose)\b| (?:who|said|says|told|added|wrote|tweeted|posted|asked|argued|explained|insisted|recalled|noted|denied|claimed|warned|called|replied|continued|stated|declared|vowed|urged|believes|thinks|wants|himself|herself)\b|[’']s (?:wife|husband|lawyer|family|mother|father|son|daughter|death|brother|sister|body|funeral)\b)/
const SAYING = /(?:said|says|added|asked|explained|told|wrote|by) $/

/** The kind of the name `piece`, read from its own words, its title and the words next to it in `text`; `undefined` when nothing tells. */
export function nameKind(text: string, piece: NamePiece): KindFound | undefined {
  const own = kindOfWords(piece)
  if (own !== undefined) return own
  const first = piece.words[0]
  const last = piece.words[piece.words.length - 1]
  if (first === undefined || last === undefined) return undefined
  const before = text.slice(Math.max(0, first.start - 30), first.start)
  const after = text.slice(last.end, last.end + 24)
  const isPlaced = PLACE_BEFORE.test(before)
  const beside = kindBeside(before, after, piece.words.length)
  if (beside !== undefined) return beside
  if (DEMONYMS.has(last.lower) || PLAIN_ACRONYMS.has(last.lower)) return undefined
  if (PERSON_AFTER.test(after)) return { kind: 'person', rule: 'name.person.context' }
  if (piece.words.length === 1) return isPlaced ? { kind: 'place', rule: 'name.place.preposition' } : saying(before)
  if (piece.words.length > 4) return undefined
  if (piece.words.some((word) => SHOUTED.test(word.form)))
    return { kind: 'organisation', rule: 'name.organisation.acronym' }
  return isPlaced ? { kind: 'place', rule: 'name.place.preposition' } : { kind: 'person', rule: 'name.person.capitals' }
}

/** "the opposition party Civic Dawn", "Civic Dawn members". */
function kindBeside(before: string, after: string, length: number): KindFound | undefined {
  const noun = /(?:^|[^\p{L}-])(\p{Ll}{3,20}) $/u.exec(before)?.[1]
  const kind = noun === undefined ? undefined : partyNounKind(noun)
  if (kind === 'organisation' || kind === 'outlet') return { kind, rule: 'name.party.noun' }
  if (length > 1 && MEMBERS_AFTER.test(after)) return { kind: 'organisation', rule: 'name.organisation.members' }
  return undefined
}

const MEMBERS_AFTER =
  /^ (?:members?|activists?|party|movement|group|organi[sz]ation|coalition|chairman|coordinators?)\b/
const SHOUTED = /^[\p{Lu}\d&]{2,6}$/u

function saying(before: string): KindFound | undefined {
  return SAYING.test(before) ? { kind: 'person', rule: 'name.person.context' } : undefined
}

function kindOfWords(piece: NamePiece): KindFound | undefined {
  const { words } = piece
  const last = words[words.length - 1]
  const first = words[0]
  if (last === undefined || first === undefined) return undefined
  if (piece.title.length > 0) return { kind: 'person', rule: 'name.person.title' }
  if (words.length === 1) return kindOfSingle(last.form, last.lower)
  if (words.length === 2 && NATION_PAIRS.has(`${first.lower} ${last.lower}`))
    return { kind: 'place', rule: 'name.place.known' }
  if (GIVEN_NAMES.has(first.lower) && words.length <= 4 && !isOrganised(last.lower))
    return { kind: 'person', rule: 'name.person.given' }
  return kindOfHead(words.map((word) => word.lower))
}

function kindOfSingle(form: string, lower: string): KindFound | undefined {
  if (KNOWN_PLACES.has(lower) || NATIONS.has(lower)) return { kind: 'place', rule: 'name.place.known' }
  if (KNOWN_OUTLETS.has(lower)) return { kind: 'outlet', rule: 'name.outlet.known' }
  if (KNOWN_AUTHORITIES.has(lower) && SHOUTED.test(form)) return { kind: 'authority', rule: 'name.authority.known' }
  if (DEMONYMS.has(lower) || PLAIN_ACRONYMS.has(lower) || SENTENCE_STARTERS.has(lower)) return undefined
  if (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1))) return { kind: 'group', rule: 'name.group.people' }
  if (SHOUTED.test(form) && !/^[IVXLCM]+$/.test(form))
    return { kind: 'organisation', rule: 'name.organisation.acronym' }
  if (AUTHORITY_HEADS.has(lower)) return { kind: 'authority', rule: 'name.authority.head' }
  if (ORGANISATION_HEADS.has(lower)) return { kind: 'organisation', rule: 'name.organisation.head' }
  if (TITLES.has(lower)) return { kind: 'person', rule: 'name.person.role' }
  return undefined
}

/** The last telling word decides ("Moscow City Court", "Associated Press"), except before "of" and the like, where the first does. */
function kindOfHead(lowers: readonly string[]): KindFound | undefined {
  const last = lowers[lowers.length - 1] ?? ''
  const ordered = [last, ...lowers]
  for (const lower of ordered) {
    if (AUTHORITY_HEADS.has(lower)) return { kind: 'authority', rule: 'name.authority.head' }
    if (OUTLET_HEADS.has(lower) || KNOWN_OUTLETS.has(lower)) return { kind: 'outlet', rule: 'name.outlet.head' }
    if (ORGANISATION_HEADS.has(lower)) return { kind: 'organisation', rule: 'name.organisation.head' }
    if (PLACE_HEADS.has(lower) && lower === last) return { kind: 'place', rule: 'name.place.head' }
  }
  if (NATIONS.has(last)) return { kind: 'place', rule: 'name.place.known' }
  if (lowers.every((lower) => TITLES.has(lower) || DEMONYMS.has(lower)))
    return { kind: 'person', rule: 'name.person.role' }
  return undefined
}

function isOrganised(lower: string): boolean {
  return (
    AUTHORITY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || OUTLET_HEADS.has(lower) || PLACE_HEADS.has(lower)
  )
}
