import { cite } from '../../model/evidence.ts'
import type { Kind } from '../../model/codebook/kind.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { DateFound, QuoteFound } from '../../text/found.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import { within, type Reading, type ReadSentence } from '../clause/reading.ts'
import { rolesOf } from '../clause/roles.ts'
import { tokensSpan } from '../clause/noun-phrase.ts'
import { HAND_WORDS } from '../lexicon/en/modality.ts'
import { ASSEMBLY_WORDS } from '../lexicon/en/assembly.ts'
import { RESPONSE_WORDS } from '../lexicon/en/response.ts'
import { VIOLATION_WORDS } from '../lexicon/en/violation.ts'
import { regularForms } from './inflections.ts'
import { indexLexicon, isListed, matchSense, type LexiconIndex, type Match } from './lexicon-index.ts'
import { refineKind } from './refine-kind.ts'
import { hasItsWords, keepsSense } from './sense-tests.ts'
import { isAboutMishap, isAboutWar, topicOf, type Topic } from './topic.ts'
import { modalityOf } from './trigger-modality.ts'
import type { Trigger } from './trigger.ts'

/** All senses of all classes by head word; assemblies first, so that a word of two classes is tried as theirs first. */
export const LEXICON: LexiconIndex = indexLexicon([...ASSEMBLY_WORDS, ...VIOLATION_WORDS, ...RESPONSE_WORDS])

/** What the words of a tagged sentence may name: an event of their own, one only beside others, or none. */
export function mayTell(sentence: Sentence): 'event' | 'support' | 'nothing' {
  let told: 'support' | 'nothing' = 'nothing'
  for (let head = 0; head < sentence.tokens.length; head++) {
    if (!isListed(LEXICON, sentence.tokens[head])) continue
    const match = matchSense(LEXICON, sentence, { head, accept: (one) => hasItsWords(sentence, one) })
    if (match === undefined) continue
    if (match.sense.entry.weak !== true || match.sense.entry.class === 'assembly') return 'event'
    told = 'support'
  }
  return told
}

const BASES: ReadonlyMap<string, string> = new Map(
  [...ASSEMBLY_WORDS, ...VIOLATION_WORDS, ...RESPONSE_WORDS]
    .filter((entry) => entry.pos === 'VERB')
    .flatMap((entry) => entry.words.split(' ')[0]?.split('|') ?? [])
    .flatMap((verb) => regularForms(verb).map((form): [string, string] => [form, verb])),
)

/** The event verb that a form is a regular form of, where a lemmatiser that never met it guesses amiss ("looted"). */
export function eventVerbOf(form: string): string | undefined {
  return BASES.get(form)
}

const SILENT_ROLES = new Set(['boilerplate', 'credit', 'byline', 'dateline'])

/** Every trigger of the report in text order, those set aside among them. */
export function findTriggers(reading: Reading): readonly Trigger[] {
  const topic = topicOf(reading.sentences)
  const isWar = isAboutWar(reading.sentences)
  const isMishap = isAboutMishap(reading.sentences)
  return reading.sentences
    .filter((sentence) => !SILENT_ROLES.has(sentence.role))
    .flatMap((sentence) => triggersIn(reading, sentence, { topic, isWar, isMishap }))
}

const MISHAP_KINDS: ReadonlySet<Kind> = new Set<Kind>(['killing', 'attack', 'property-destruction'])

/** In a report of a crash or a fire, deaths and damage are nobody's act, but where the sentence names hands. */
function isHandless(sentence: ReadSentence, { sense }: Match): boolean {
  if (sense.entry.class !== 'violation' || !MISHAP_KINDS.has(sense.entry.kind)) return false
  return !sentence.tokens.some((token) => token.lemma !== 'police' && HAND_WORDS.has(token.lemma.toLowerCase()))
}

/** "the strike" in a report of missiles is no work stoppage. */
function isLabourStrike({ sense }: Match): boolean {
  return sense.entry.class === 'assembly' && sense.entry.kind === 'strike'
}

function triggersIn(
  reading: Reading,
  sentence: ReadSentence,
  around: { readonly topic: Topic; readonly isWar: boolean; readonly isMishap: boolean },
): readonly Trigger[] {
  const found: Trigger[] = []
  let free = 0
  for (let head = 0; head < sentence.tokens.length; head++) {
    if (!isListed(LEXICON, sentence.tokens[head])) continue
    const roles = rolesCache(sentence, head)
    const match = matchSense(LEXICON, sentence, {
      head,
      accept: (one) =>
        one.first >= free &&
        !(around.isWar && isLabourStrike(one)) &&
        !(around.isMishap && isHandless(sentence, one)) &&
        keepsSense(reading, sentence, { match: one, head, roles: roles() }),
    })
    if (!match || isNamed(reading, sentence, match)) continue
    free = match.last + 1
    const trigger = refineKind(triggerOf(reading, sentence, { match, head, topic: around.topic }))
    if (!isPurpose(trigger, found)) found.push(trigger)
  }
  return found
}

/** What demonstrators say an assembly is for ("gathered to denounce the raid") is its demand, not a response. */
function isPurpose(trigger: Trigger, before: readonly Trigger[]): boolean {
  if (trigger.class !== 'response' || trigger.sentence.tokens[trigger.token]?.xpos !== 'VB') return false
  return before.some((one) => one.class === 'assembly' && one.sentence === trigger.sentence)
}

/** "March 24", "the March Fund": words of a date or of somebody's name are no event. */
function isNamed(reading: Reading, sentence: ReadSentence, match: Match): boolean {
  const span = tokensSpan(sentence, match.first, match.last)
  if (within(reading.dates, sentence).some((date) => overlaps(date, span) && isDateHere(reading, date, span)))
    return true
  if (isStreet(sentence, match)) return true
  if (sentence.role === 'headline') return false
  return within(reading.names, sentence).some(
    (name) =>
      (name.kind === 'person' || name.kind === 'outlet') &&
      contains(name, span) &&
      name.end - name.start > span.end - span.start,
  )
}

const BEFORE_MONTH = /(?:\b(?:in|since|until|last|next|this|by|of|from|early|late|mid|every|each)|\d)[\s-]+$/i

/** A bare "March" is a month only behind words of time. */
function isDateHere(reading: Reading, date: DateFound, span: Span): boolean {
  if (date.occasion !== undefined) return false
  if (date.end - date.start > span.end - span.start) return true
  return BEFORE_MONTH.test(reading.text.slice(Math.max(0, date.start - 8), date.start))
}

/** "from the Grand Parade": an address. */
function isStreet(sentence: ReadSentence, match: Match): boolean {
  const token = sentence.tokens[match.last]
  const before = sentence.tokens[match.last - 1]
  if (token?.form !== 'Parade' || before?.upos === 'DET' || sentence.role === 'headline') return false
  const lead = sentence.tokens.slice(Math.max(0, match.last - 4), match.last)
  return (
    lead.some((one) => /^(?:from|along|on|in|at|down|up)$/.test(one.form)) &&
    /^(?:Grand|North|South|East|West|Marine|High|Royal)$/.test(before?.form ?? '')
  )
}

function rolesCache(sentence: ReadSentence, head: number): () => ReturnType<typeof rolesOf> {
  let roles: ReturnType<typeof rolesOf> | undefined
  return () => (roles ??= rolesOf(sentence, head))
}

function triggerOf(
  reading: Reading,
  sentence: ReadSentence,
  options: { readonly match: Match; readonly head: number; readonly topic: Topic },
): Trigger {
  const { match, head } = options
  const { entry } = match.sense
  const evidence = cite(reading, tokensSpan(sentence, match.first, match.last))
  const modality = modalityOf(sentence, {
    head,
    topic: options.topic,
    eventClass: entry.class,
    kind: entry.kind,
    isWeak: entry.class === 'assembly' && entry.weak === true && entry.pos === 'VERB',
  })
  return {
    evidence,
    sentence,
    token: head,
    entry,
    class: entry.class,
    kind: entry.kind,
    roles: rolesOf(sentence, head),
    modality,
  }
}

/** True when a span lies in quoted speech. */
export function isQuoted(direct: readonly QuoteFound[], span: Span): boolean {
  return direct.some((quote) => quote.value.content.start <= span.start && span.end <= quote.value.content.end)
}
