import type { SetAside, SetAsideReason } from '../../model/event.ts'
import { cite } from '../../model/evidence.ts'
import { contains, cover, overlaps, type Span } from '../../model/span.ts'
import { tokensSpan } from '../clause/noun-phrase.ts'
import { dependent } from '../clause/tree.ts'
import { clauseOf } from './habit-of.ts'
import { readQuotations } from '../../text/quotes/read-quotations.ts'
import type { Reading } from '../clause/reading.ts'
import type { DraftEvent } from '../coder.ts'
import { MESSAGE_WORDS, WORK_WORDS } from '../lexicon/en/public-life.ts'
import { isCrowdDamage } from './crowd-damage.ts'
import { findFigures } from './find-figures.ts'
import { findTriggers, isQuoted } from './find-triggers.ts'
import { groupTriggers, isDefinite, type Group, type Located } from './group-triggers.ts'
import { locate } from './locate.ts'
import { markComparisons } from './mark-comparisons.ts'
import { privateMatters } from './private-matter.ts'
import { isOwnAccount } from './own-account.ts'
import { isInPassing, isInScope } from './scope.ts'
import { splitByPlace } from './split-by-place.ts'
import type { Trigger } from './trigger.ts'

/** Shorter words in quotation marks are names, titles and scare quotes, not speech. */
const LEAST_QUOTED = 24

/** The events that a report tells of, and the passages that look like events and are none. */
export function buildEvents(reading: Reading): {
  readonly events: readonly DraftEvent[]
  readonly setAside: readonly SetAside[]
} {
  const figures = findFigures(reading)
  const triggers = markComparisons(
    findTriggers(reading).filter((trigger) => !figures.some((figure) => overlaps(figure.evidence, trigger.evidence))),
  )
  const setAside: SetAside[] = triggers.flatMap((trigger) =>
    trigger.modality.aside ? [passage(reading, trigger, trigger.modality)] : [],
  )
  const groups = occasionsOf(reading, triggers)
  const unrelated = new Set(triggers.filter((trigger) => isUnrelated(trigger)).map((trigger) => trigger.kind))
  const matters = privateMatters(reading, groups)
  const passing = groups.filter((group) => isInPassing(reading, group))
  const { kept, captions } = dropCaptions(
    reading,
    groups.filter(
      (group) =>
        !passing.includes(group) &&
        !matters.includes(group) &&
        (group.class !== 'violation' || !unrelated.has(group.kind)),
    ),
  )
  const events = [...splitByPlace(reading, kept)]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((group, index): DraftEvent => ({ ...group, id: `e${index + 1}` }))
  const stray = strayCaptions(reading, events)
  const named = putAll(passing, 'historical', 'event.in-passing')
  const crimes = putAll(matters, 'other-sense', 'event.private-matter')
  const aside = [...setAside, ...captions, ...named, ...crimes].filter(
    (one) => !stray.some((caption) => overlaps(caption.evidence, one.evidence)),
  )
  return {
    events,
    setAside: [...distinct([...aside, ...figures, ...stray])].sort((a, b) => a.evidence.start - b.evidence.start),
  }
}

/** What the triggers told by the report itself add up to, as far as it is supported and in scope. */
function occasionsOf(reading: Reading, triggers: readonly Trigger[]): readonly Group[] {
  const marked = readQuotations(reading.text).filter(
    (quotation) => quotation.inner.end - quotation.inner.start >= LEAST_QUOTED,
  )
  const isMarked = (span: Span): boolean => marked.some((quotation) => contains(quotation.inner, span))
  const real = triggers.filter(
    (trigger) =>
      trigger.modality.aside === undefined &&
      (!isMarked(trigger.evidence) || isDefinite(trigger) || isOwnAccount(reading, trigger)),
  )
  const located = real.map((trigger) => locate(reading, trigger))
  return groupTriggers(located).filter(
    (group) =>
      isSupported(group, located) &&
      !isCrowdDamage(group, located) &&
      isInScope(reading, group, located) &&
      !isAuthorisation(group, located),
  )
}

/** A habit is cited from its subject on: the clause shows that it is one. */
function passage(reading: Reading, trigger: Trigger, modality: Trigger['modality']): SetAside {
  const { sentence } = trigger
  const reason = modality.aside ?? 'other-sense'
  if (reason !== 'habitual' || !sentence.parsed) return put(trigger, reason, modality.rule)
  const verb = clauseOf(sentence, trigger.token)
  const subject = dependent(sentence, verb, 'nsubj')
  const from = subject === undefined ? verb : Math.min(subject, verb)
  const span = cover(
    tokensSpan(sentence, Math.min(from, trigger.token), Math.max(from, trigger.token)),
    trigger.evidence,
  )
  return { evidence: cite(reading, span), reason, rule: modality.rule }
}

function put(trigger: Trigger, reason: SetAsideReason, rule: string): SetAside {
  return { evidence: trigger.evidence, reason, rule }
}

function putAll(groups: readonly Group[], reason: SetAsideReason, rule: string): readonly SetAside[] {
  return groups.flatMap(({ members }) => members.map(({ trigger }) => put(trigger, reason, rule)))
}

const RELATED = new Set(['relate', 'related', 'connect', 'connected', 'link', 'linked'])

/** The report itself says that it has nothing to do with the assembly beside it: "the shooting was not related to the protests". */
function isUnrelated(trigger: Trigger): boolean {
  if (trigger.class !== 'violation') return false
  const { tokens } = trigger.sentence
  const at = tokens.findIndex((token) => RELATED.has(token.lemma))
  if (at < trigger.token || at - trigger.token > 12) return false
  return tokens.slice(trigger.token, at).some((token) => token.lemma === 'not' || token.lemma === "n't")
}

/** Leave given to an assembly, or refused, is a field of the assembly. */
function isAuthorisation(group: Group, all: readonly Located[]): boolean {
  const isLeave = group.kind === 'permit' || group.kind === 'refusal' || group.kind === 'ban'
  return (
    isLeave &&
    group.members.every(({ trigger }) =>
      all.some((one) => one.trigger.class === 'assembly' && one.trigger.sentence === trigger.sentence),
    )
  )
}

/** Captions that tell of none of the report's events. */
function strayCaptions(reading: Reading, events: readonly DraftEvent[]): readonly SetAside[] {
  const told = new Set(events.flatMap((event) => event.members.map((member) => member.trigger.sentence.block)))
  const blocks = new Map<number, Span>()
  for (const sentence of reading.sentences) {
    if (sentence.role !== 'caption' || told.has(sentence.block)) continue
    const sofar = blocks.get(sentence.block)
    blocks.set(sentence.block, sofar ? cover(sofar, sentence) : { start: sentence.start, end: sentence.end })
  }
  return [...blocks.values()].map((span) => ({
    evidence: cite(reading, span),
    reason: 'caption',
    rule: 'caption.other',
  }))
}

function startOf(group: Group): number {
  return group.members[0]?.trigger.evidence.start ?? 0
}

/** Weak words make an event only beside strong ones, or when several of them agree. */
function isSupported(group: Group, all: readonly Located[]): boolean {
  const weak = group.members.filter((member) => member.trigger.entry.weak)
  if (weak.length < group.members.length) return true
  if (group.class === 'assembly') {
    const others = all.filter((one) => one.trigger.class === 'assembly' && !one.trigger.entry.weak)
    return (
      (others.length === 0 && weak.some((member) => hasMessage(member))) ||
      (group.status !== 'happened' && (weak.length > 1 || others.some((one) => one.trigger.kind === group.kind))) ||
      weak.some((member) => isDoneByCrowd(member))
    )
  }
  if (group.class === 'response') return all.some((one) => one.trigger.class !== 'response' && !one.trigger.entry.weak)
  return true
}

/** Words that make an assembly of whoever does so, and those that do of a crowd that is counted. */
const CLEAR_WORDS = new Set(['march', 'rally', 'block', 'blockade', 'barricade'])
const COUNTED_WORDS = new Set('gather assemble converge congregate throng crowd swarm mass storm'.split(' '))

/** Nothing else in the report speaks of an assembly: its own word does, or the sentence says that those who come together want something. */
function hasMessage({ trigger }: Located): boolean {
  const { tokens } = trigger.sentence
  const own = tokens[trigger.token]
  const isCapital = /^\p{Lu}/u.test(own?.form ?? '') && own?.upos === 'PROPN'
  if (CLEAR_WORDS.has(own?.lemma ?? '') && !isCapital) return true
  if (COUNTED_WORDS.has(own?.lemma ?? '') && isCounted(trigger)) return true
  const says = (word: string): boolean => MESSAGE_WORDS.has(word) || (trigger.kind === 'strike' && WORK_WORDS.has(word))
  return tokens.some(({ lemma, lower }) => says(lemma) || says(lower))
}

function isCounted({ sentence: { tokens }, roles }: Located['trigger']): boolean {
  return roles.agents.some(({ token }) =>
    tokens.slice(Math.max(0, token - 4), token + 1).some((one) => one.upos === 'NUM' || CROWDS.has(one.lemma)),
  )
}

/** "several hundred workers gathered at the park to demand": with a day or place that kept it apart from the other assemblies. */
function isDoneByCrowd({ trigger, date, place }: Located): boolean {
  if (trigger.entry.pos !== 'VERB' || trigger.entry.needs !== 'either' || (date === undefined && place === undefined))
    return false
  const { tokens } = trigger.sentence
  return (
    isCounted(trigger) &&
    tokens.some((one) => one.lemma === 'demand' || one.lemma === 'protest' || one.lemma === 'against')
  )
}

const CROWDS = new Set(['hundred', 'thousand', 'dozen', 'crowd', 'score'])

/** An event told of in captions or in quoted words alone is not told by the report. */
function dropCaptions(
  reading: Reading,
  groups: readonly Group[],
): { readonly kept: readonly Group[]; readonly captions: readonly SetAside[] } {
  if (groups.length === 0) return { kept: [], captions: [] }
  const direct = reading.quotes.filter((quote) => quote.value.direct)
  const kept: Group[] = []
  const captions: SetAside[] = []
  for (const group of groups) {
    const telling = group.members.filter((member) => member.trigger.sentence.role !== 'caption')
    if (telling.length === 0) {
      captions.push(...group.members.map((member) => put(member.trigger, 'caption', 'event.caption-only')))
      continue
    }
    const isSaid = ({ trigger }: Located): boolean =>
      isQuoted(direct, trigger.evidence) && !isOwnAccount(reading, trigger)
    if (telling.every(isSaid)) {
      captions.push(...telling.map((member) => put(member.trigger, 'other-sense', 'event.quoted-only')))
      continue
    }
    kept.push(group)
  }
  return { kept, captions }
}

/** Passages that lie in a longer one with the same reason say nothing of their own. */
function distinct(passages: readonly SetAside[]): readonly SetAside[] {
  return passages.filter(
    (one, index) =>
      !passages.some(
        (other, place) =>
          place !== index &&
          other.reason === one.reason &&
          contains(other.evidence, one.evidence) &&
          (!contains(one.evidence, other.evidence) || place < index),
      ),
  )
}
