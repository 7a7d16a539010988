import { cite } from '../../model/evidence.ts'
import type { PlaceValue } from '../../model/value.ts'
import type { PlaceCandidate, PlaceFound } from '../found.ts'
import { countryOf, kindOf, type Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { phraseForms } from './phrase-forms.ts'
import { placeValue } from './place-value.ts'
import { BODY_NOUNS, OTHER_NOUNS } from './place-words.ts'
import { reasonAgainst } from './reason-against.ts'
import type { Name } from './resolve-places.ts'
import { BUILDINGS } from './site-words.ts'
import { standsFor } from './stands-for.ts'

/** How many of the readings that lost are kept. */
const MOST_LOSERS = 4

/** What was made for a name: mentions of one name share it. */
type Made = { readonly losers: readonly PlaceCandidate[]; readonly values: Map<string, PlaceValue> }

export type Finding = {
  readonly tokens: NameTokens
  readonly gazetteer: Gazetteer
  /** What was made for each name before. */
  readonly made: Map<Name, Made>
  /** By entry, the names by which the text calls it. */
  readonly called: ReadonlyMap<number, readonly string[]>
}

/** The find for a mention, its name being resolved. */
export function foundPlace(mention: Mention, name: Name, finding: Finding): PlaceFound {
  const { tokens } = finding
  const evidence = cite(tokens, { start: tokens.start[mention.first] ?? 0, end: tokens.end[mention.last] ?? 0 })
  const elsewhere = countryAround(name, finding.gazetteer)
  const best = elsewhere === undefined ? name.candidates[0] : undefined
  const { losers, values } = madeFor(name, finding)
  const found: PlaceFound = {
    ...evidence,
    value:
      best === undefined
        ? { ...unknownPlace(mention, evidence.quote, tokens), ...(elsewhere && { country: elsewhere }) }
        : valueOf(mention, best.entry, { values, finding, quote: evidence.quote }),
    rule: isInName(mention, tokens) ? 'place.in-name' : `place.${mention.form}`,
    as: standsFor(mention, best?.entry, finding),
  }
  return losers.length === 0 ? found : { ...found, candidates: losers }
}

/** The names by which a text calls each entry, each once: "Bombay" here and "Mumbai" there. */
export function namesCalled(
  named: readonly { readonly mention: Mention; readonly name: Name }[],
  tokens: NameTokens,
): ReadonlyMap<number, readonly string[]> {
  const called = new Map<number, string[]>()
  for (const { mention, name } of named) {
    const entry = name.candidates[0]?.entry
    if (entry === undefined || mention.form !== 'name') continue
    const quote = tokens.text.slice(tokens.start[mention.first], tokens.end[mention.last])
    const known = called.get(entry)
    if (known === undefined) called.set(entry, [quote])
    else if (!known.includes(quote) && known.length < MOST_CALLED) known.push(quote)
  }
  return called
}

/** How many names of a place are carried from one mention to the others. */
const MOST_CALLED = 4

type Valuing = { readonly values: Map<string, PlaceValue>; readonly finding: Finding; readonly quote: string }

function valueOf(mention: Mention, entry: number, { values, finding, quote }: Valuing): PlaceValue {
  const phrases = mention.form === 'demonym' ? [] : phraseForms(mention, finding.tokens)
  const key = phrases.length === 0 ? quote : [quote, ...phrases].join('|')
  const known = values.get(key)
  if (known !== undefined) return known
  const called = finding.called.get(entry) ?? []
  const value = placeValue(finding.gazetteer, entry, mention.form === 'demonym' ? [] : [quote, ...phrases, ...called])
  values.set(key, value)
  return value
}

/** A name of towns larger than this is never taken for another place of the name that the gazetteer lacks. */
const WELL_KNOWN = 100_000

/**
 * The country that the words put the name into ("Ashby, UK"), where the gazetteer knows no place of the name there and none anywhere
 * that is well known: the text means one that the gazetteer lacks.
 */
function countryAround({ candidates, within }: Name, gazetteer: Gazetteer): string | undefined {
  const best = candidates[0]
  if (best === undefined || candidates.some(({ isQualified }) => isQualified)) return undefined
  if ((gazetteer.population[best.entry] ?? 0) > WELL_KNOWN || kindOf(gazetteer, best.entry) !== 'settlement')
    return undefined
  const around = within
    .flatMap((outer) => outer.candidates.slice(0, 1))
    .find(({ entry }) => kindOf(gazetteer, entry) === 'country')
  if (around === undefined || gazetteer.country[around.entry] === gazetteer.country[best.entry]) return undefined
  return countryOf(gazetteer, around.entry)
}

/** A place that the gazetteer does not know keeps its words alone. */
function unknownPlace(mention: Mention, quote: string, tokens: NameTokens): PlaceValue {
  const aliases = mention.form === 'feature' ? phraseForms(mention, tokens) : []
  return { name: quote, ...(aliases.length === 0 ? {} : { aliases }) }
}

function madeFor(name: Name, { gazetteer, made }: Finding): Made {
  const known = made.get(name)
  if (known !== undefined) return known
  const [best, ...rest] = name.candidates
  const losers =
    best === undefined
      ? []
      : rest.slice(0, MOST_LOSERS).map((candidate) => ({
          value: placeValue(gazetteer, candidate.entry),
          reason: reasonAgainst(candidate, best),
        }))
  const fresh = { losers, values: new Map<string, PlaceValue>() }
  made.set(name, fresh)
  return fresh
}

/** True when the name is part of that of a body, a school or a firm: "Akron Police Department". */
function isInName({ form, last }: Mention, tokens: NameTokens): boolean {
  const next = last + 1
  if (
    form !== 'name' ||
    tokens.gap[next] !== GAP.space ||
    tokens.owns[last] === true ||
    tokens.shape[next] === SHAPE.lower ||
    tokens.shape[next] === SHAPE.figure
  )
    return false
  const word = tokens.fold[next] ?? ''
  return BODY_NOUNS.has(word) || OTHER_NOUNS.has(word) || BUILDINGS.has(word)
}
