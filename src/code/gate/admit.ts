import { FIELDS } from '../../model/codebook/codebook.ts'
import { cite, type Evidence } from '../../model/evidence.ts'
import type { EventClass } from '../../model/event.ts'
import { STANCES, type Field, type Speaker, type Stance } from '../../model/statement.ts'
import type { AnyCoder, Draft, Said } from '../coder.ts'
import { isObject, isValueOf } from './check-value.ts'

/** Why a statement was refused. */
export type Refusal = 'form' | 'field' | 'event' | 'value' | 'words' | 'voice' | 'too-many'

/** What a coder said that holds, and how often it was refused, by reason. */
export type Admitted = { readonly said: readonly Said[]; readonly refused: ReadonlyMap<Refusal, number> }

/** A coder that says more than this of one report is not heard further. */
export const MOST_SAID = 10_000

type Facts = { readonly text: string; readonly classes: ReadonlyMap<string, EventClass> }

/**
 * Quote or refuse: lets through what a coder says where its words are in the text, its event is one of the report and its value is
 * one of the codebook, and counts the rest. Rules and models pass by the same door; nothing of a coder is trusted but its field.
 */
export function admit(coder: AnyCoder, proposed: unknown, { reading, events }: Draft): Admitted {
  const facts: Facts = { text: reading.text, classes: new Map(events.map((event) => [event.id, event.class])) }
  const refused = new Map<Refusal, number>()
  const refuse = (reason: Refusal, times = 1): void => {
    refused.set(reason, (refused.get(reason) ?? 0) + times)
  }
  if (!Array.isArray(proposed)) {
    refuse('form')
    return { said: [], refused }
  }
  const list: readonly unknown[] = proposed
  if (list.length > MOST_SAID) refuse('too-many', list.length - MOST_SAID)
  const said = list.slice(0, MOST_SAID).flatMap((one): readonly Said[] => {
    const checked = checkOne(coder, one, facts)
    if (typeof checked !== 'string') return [checked]
    refuse(checked)
    return []
  })
  return { said, refused }
}

function checkOne(coder: AnyCoder, one: unknown, facts: Facts): Said | Refusal {
  if (!isObject(one)) return 'form'
  const { event, field, value, rule, weight, direct } = one
  if (!isRule(rule) || !isWeight(weight) || !isOptionalTruth(direct)) return 'form'
  if (field !== coder.field) return 'field'
  if (!fitsEvent(coder.field, event, facts)) return 'event'
  if (!isValueOf(coder.field, value, { events: facts.classes })) return 'value'
  if (coder.field === 'about' && value === event) return 'value'
  const evidence = checkWords(facts.text, one['evidence'])
  if (evidence === undefined) return 'words'
  const voice = checkVoice(facts.text, one)
  if (voice === undefined) return 'voice'
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- field, value and evidence were just checked together
  return {
    ...(event === undefined ? {} : { event }),
    field,
    value,
    evidence,
    rule,
    ...voice,
    ...(direct === undefined ? {} : { direct }),
    ...(weight === undefined ? {} : { weight }),
  } as Said
}

/** A claim may be about no event; all else is of one, and of a class that has the field. */
function fitsEvent(field: Field, event: unknown, { classes }: Facts): boolean {
  if (event === undefined) return field === 'claim'
  const found = typeof event === 'string' ? classes.get(event) : undefined
  return found !== undefined && FIELDS[field].classes.some((one) => one === found)
}

function checkWords(text: string, evidence: unknown): readonly [Evidence, ...Evidence[]] | undefined {
  if (!Array.isArray(evidence)) return undefined
  const cited = evidence.map((one) => citeWords(text, one))
  const [first, ...others] = cited.filter((one) => one !== undefined)
  return first && others.length + 1 === cited.length ? [first, ...others] : undefined
}

/**
 * Words with their place are taken where the text has them there. Words alone, as a model gives them, are taken where the text has
 * them just once: which of two is meant nobody could tell.
 */
function citeWords(text: string, words: unknown): Evidence | undefined {
  if (!isObject(words)) return undefined
  const { start, end, quote } = words
  if (typeof quote !== 'string' || quote === '') return undefined
  if (start === undefined && end === undefined) {
    const at = text.indexOf(quote)
    return at < 0 || text.indexOf(quote, at + 1) >= 0
      ? undefined
      : cite({ text }, { start: at, end: at + quote.length })
  }
  if (!Number.isInteger(start) || !Number.isInteger(end) || Number(start) < 0) return undefined
  const span = { start: Number(start), end: Number(end) }
  return text.slice(span.start, span.end) === quote ? cite({ text }, span) : undefined
}

type Voice = { readonly speaker?: Speaker | null; readonly stance?: Stance }

/** Who says it and how: left out, the report's words decide; `null` is the report itself; else the speaker's words are there. */
function checkVoice(text: string, one: Readonly<Record<string, unknown>>): Voice | undefined {
  const { speaker, stance } = one
  const known = STANCES.find((name) => name === stance)
  if (stance !== undefined && known === undefined) return undefined
  const how = known === undefined ? {} : { stance: known }
  if (speaker === undefined) return how
  if (speaker === null) return { ...how, speaker }
  if (!isObject(speaker)) return undefined
  const { name, role } = speaker
  const evidence = citeWords(text, speaker['evidence'])
  const isRole = role === undefined || (typeof role === 'string' && role !== '')
  if (typeof name !== 'string' || name.trim() === '' || !isRole || evidence === undefined) return undefined
  return { ...how, speaker: { name, ...(role === undefined ? {} : { role }), evidence } }
}

function isRule(rule: unknown): boolean {
  return typeof rule === 'string' && rule !== ''
}

function isWeight(weight: unknown): boolean {
  return weight === undefined || (typeof weight === 'number' && weight >= 0 && weight <= 1)
}

function isOptionalTruth(direct: unknown): boolean {
  return direct === undefined || typeof direct === 'boolean'
}
