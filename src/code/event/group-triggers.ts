import type { Kind } from '../../model/codebook/kind.ts'
import type { EventClass, Status } from '../../model/event.ts'
import type { DateFound, PlaceFound } from '../../text/found.ts'
import { contains } from '../../model/span.ts'
import { isPersonNoun } from '../clause/person-noun.ts'
import { isHeadlineVerb } from '../clause/is-headline-verb.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import { dependents } from '../clause/tree.ts'
import { familyOf } from './family.ts'
import { differentHands } from './hands.ts'
import { conflicts } from './whereabouts.ts'
import type { Whereabouts } from './whereabouts.ts'
import type { Trigger } from './trigger.ts'

/** A trigger with the date and the place that its own clause gives it. */
export type Located = {
  readonly trigger: Trigger
  readonly date: DateFound | undefined
  readonly place: PlaceFound | undefined
  readonly isBackground: boolean
  /** What the clause around a known occasion names: it parts others from it where nothing surer is told, and never it from others. */
  readonly around?: Whereabouts
}

/** Triggers that name one occasion, in text order. */
export type Group = {
  readonly class: EventClass
  readonly kind: Kind
  readonly status: Status
  readonly isBackground: boolean
  readonly members: readonly Located[]
}

const OTHERNESS = new Set([
  'another',
  'other',
  'separate',
  'second',
  'third',
  'similar',
  'different',
  'rival',
  'simultaneous',
  'parallel',
  'further',
  'additional',
  'smaller',
  'larger',
  'bigger',
])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her'])

/**
 * Joins triggers into occasions, in text order: each goes to the occasion of its class that it fits best, or starts its own.
 * Days or places that exclude each other, a plan beside a deed, and words like "another" keep two apart.
 */
export function groupTriggers(located: readonly Located[]): readonly Group[] {
  const groups: Located[][] = []
  for (const one of located) {
    const home = bestHome(groups, one)
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups.map(groupOf)
}

function bestHome(groups: readonly Located[][], one: Located): Located[] | undefined {
  let best: Located[] | undefined
  let bestScore = 0
  for (const group of groups) {
    const score = fitness(group, one)
    if (score > bestScore || (score === bestScore && score > 0)) {
      best = group
      bestScore = score
    }
  }
  return best
}

/** How well a trigger fits an occasion; 0 and less: not at all. */
function fitness(group: readonly Located[], one: Located): number {
  const first = group[0]
  if (!first || first.trigger.class !== one.trigger.class) return 0
  if (familyOf(first.trigger) !== familyOf(one.trigger)) return 0
  if (isPlan(group) !== isPlan([one]) && !isDefinite(one.trigger)) return 0
  if (isCancelled(group) && takesPlace(one) && !isDefinite(one.trigger)) return 0
  if (conflicts(group, one)) return 0
  if (first.isBackground !== one.isBackground && !sameDay(group, one) && !isRecalled(one) && !isUndated(group, one))
    return 0
  if (hasOtherness(one.trigger) || differentHands(group, one, isKnown(group, one))) return 0
  if (
    isHeldAttribute(one.trigger) !== group.every((each) => isHeldAttribute(each.trigger)) &&
    !sharesFiller(group, one)
  )
    return 0
  let score = 1
  if (sameDay(group, one)) score += 2
  if (isDefinite(one.trigger)) score += 1
  if (first.trigger.kind === one.trigger.kind) score += 1
  if (sharesFiller(group, one)) score += 2
  const last = group.at(-1)
  if (last && one.trigger.sentence.index - last.trigger.sentence.index <= 1) score += 1
  if (isOneOfMany(one.trigger) && !isDefinite(one.trigger) && differentFiller(group, one)) return 0
  return score
}

/** "prisoners arrested in May": says who somebody is; the arrest that a clause of its own tells is another. */
function isHeldAttribute({ kind, sentence, token }: Trigger): boolean {
  return (
    (kind === 'arrest' || kind === 'detention') &&
    sentence.tokens[token]?.relation === 'acl' &&
    !isHeadlineVerb(sentence, token)
  )
}

/** Acts on different people are different acts; an assembly and a law have one occasion, whatever its sentences name as objects. */
function isOneOfMany(trigger: Trigger): boolean {
  return trigger.class !== 'assembly' && familyOf(trigger) !== 'law'
}

const COURT_LEADS = new Set([
  'guilty',
  'convict',
  'charge',
  'accuse',
  'suspect',
  'acquit',
  'try',
  'sentence',
  'jail',
  'plead',
])

/** "was found guilty of raping a tourist in 2014": the deed that the court, and so the report, is about. */
export function isTried(trigger: Trigger): boolean {
  const { tokens } = trigger.sentence
  return tokens.slice(Math.max(0, trigger.token - 9), trigger.token).some((one) => COURT_LEADS.has(one.lemma))
}

/** Told as background for another reason than its day: what a protest is about may be the report's own subject. */
function isUndated(group: readonly Located[], one: Located): boolean {
  if ([...group, one].every((each) => !each.isBackground || each.date === undefined)) return true
  if (one.date === undefined && group.at(-1)?.trigger.sentence === one.trigger.sentence) return true
  return group.every((each) => each.date === undefined) && (sharesFiller(group, one) || isTried(one.trigger))
}

/** "the protests", without a day of their own: what was told before, be it long ago. */
function isRecalled(one: Located): boolean {
  return one.date === undefined && isDefinite(one.trigger)
}

function isPlan(group: readonly Located[]): boolean {
  return group.every((one) => one.trigger.modality.status === 'planned')
}

/** Called off, as far as it is told. */
function isCancelled(group: readonly Located[]): boolean {
  return group.some((one) => one.trigger.modality.status === 'cancelled')
}

function takesPlace(one: Located): boolean {
  return one.trigger.modality.status === 'happened' || one.trigger.modality.status === 'ongoing'
}

/** "the shooting", with nobody of its own that suffers, or the same somebody: an act told of before. */
function isKnown(group: readonly Located[], one: Located): boolean {
  const own = [...lemmasOf(one.trigger)].filter((lemma) => !ANYBODY.has(lemma))
  if (own.length === 0) return isDefinite(one.trigger) || isOfPronoun(one.trigger)
  return group.some((member) => [...lemmasOf(member.trigger)].some((lemma) => own.includes(lemma)))
}

/** "he had been beaten": done to somebody spoken of before. */
function isOfPronoun({ sentence, roles }: Trigger): boolean {
  return roles.patients.some(({ token }) => sentence.tokens[token]?.upos === 'PRON')
}

const ANYBODY = new Set(['person', 'people', 'other', 'one', 'two', 'three', 'several', 'dozen', 'hundred'])

/** True for a noun behind "the", "this" or a possessive: it speaks of something known. */
export function isDefinite(trigger: Trigger): boolean {
  if (!trigger.sentence.parsed) return false
  return dependents(trigger.sentence, trigger.token, 'det', 'nmod:poss').some((index) =>
    DEFINITE.has(trigger.sentence.tokens[index]?.lower ?? ''),
  )
}

function hasOtherness(trigger: Trigger): boolean {
  if (!trigger.sentence.parsed) return false
  return dependents(trigger.sentence, trigger.token, 'det', 'amod').some((index) =>
    [trigger.sentence.tokens[index]?.lemma, trigger.sentence.tokens[index]?.form.toLowerCase()].some((word) =>
      OTHERNESS.has(word ?? ''),
    ),
  )
}

function sameDay(group: readonly Located[], one: Located): boolean {
  return (
    one.date !== undefined &&
    group.some(
      (member) => member.date?.value.start === one.date?.value.start && member.date?.value.end === one.date?.value.end,
    )
  )
}

function lemmasOf(trigger: Trigger): ReadonlySet<string> {
  const { tokens } = trigger.sentence
  return new Set(
    trigger.roles.patients
      .flatMap((filler) => tokens[filler.token] ?? [])
      .filter((token) => token.upos !== 'PRON' && !contains(trigger.evidence, token))
      .map((token) => token.lemma),
  )
}

function sharesFiller(group: readonly Located[], one: Located): boolean {
  const own = lemmasOf(one.trigger)
  return group.some((member) => [...lemmasOf(member.trigger)].some((lemma) => own.has(lemma)))
}

function isPeople(lemma: string): boolean {
  return NOUN_CLASSES.person.has(lemma) || isPersonNoun(lemma)
}

/** Two acts on two named victims are two acts; common nouns may well be the same people. */
function differentFiller(group: readonly Located[], one: Located): boolean {
  const own = [...lemmasOf(one.trigger)].filter((lemma) => !isPeople(lemma))
  const theirs = group.flatMap((member) => [...lemmasOf(member.trigger)]).filter((lemma) => !isPeople(lemma))
  return own.length > 0 && theirs.length > 0 && !own.some((lemma) => theirs.includes(lemma))
}

/** The occasion that the members tell of together. */
export function groupOf(members: readonly Located[]): Group {
  const strong = members.filter((one) => !one.trigger.entry.weak)
  const telling = strong.length > 0 ? strong : members
  const lead = telling[0] ?? members[0]
  if (!lead) throw new RangeError('a group has a member')
  return {
    class: lead.trigger.class,
    kind: commonKind(telling, members),
    status: statusOf(members),
    isBackground: members.every((one) => one.isBackground),
    members,
  }
}

/** Kinds from the plainest to the most telling: a report's "protest" that is once called a vigil is a vigil. */
const PLAIN: ReadonlySet<Kind> = new Set<Kind>([
  'rally',
  'other-assembly',
  'attack',
  'other-violation',
  'other-response',
])

function commonKind(members: readonly Located[], all: readonly Located[]): Kind {
  const telling = members.filter(
    (one, index) =>
      !PLAIN.has(one.trigger.kind) && !one.trigger.entry.weak && (index < 2 || one.trigger.sentence.index <= 2),
  )
  const first = telling[0]
  if (first && first.trigger.class === 'assembly' && first.trigger.kind !== 'riot') return first.trigger.kind
  const peaceful = all.find((one) => isForm(one.trigger))
  if (peaceful && !all.some((one) => isRiotWord(one.trigger))) return peaceful.trigger.kind
  if (all.some((one) => one.trigger.kind === 'killing' && one.trigger.entry.weak !== true)) return 'killing'
  const counts = new Map<Kind, number>()
  members.forEach((one, index) =>
    counts.set(
      one.trigger.kind,
      (counts.get(one.trigger.kind) ?? 0) + (index === 0 ? 1.5 : 1) * (PLAIN.has(one.trigger.kind) ? 0.6 : 1),
    ),
  )
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other-assembly'
}

/** A word that calls the occasion a riot, not one for its clashes. */
function isRiotWord(trigger: Trigger): boolean {
  return trigger.kind === 'riot' && /^(?:riot|rampage|run|go|mob|\w+ riot$)/.test(trigger.entry.words)
}

/** A word for the form of a protest, or for those who take part in one: what clashes there are stand at its edge. */
function isForm({ class: eventClass, kind, entry }: Trigger): boolean {
  if (eventClass !== 'assembly' || kind === 'riot') return false
  return entry.weak !== true || (entry.pos === 'NOUN' && TAKING_PART.test(entry.words))
}

const TAKING_PART = /^(?:protester|protestor|demonstrator|marcher|picketer)/

const STATUS_RANK: readonly Status[] = ['cancelled', 'prevented', 'happened', 'ongoing', 'planned']

function statusOf(members: readonly Located[]): Status {
  const present = new Set(members.map((one) => one.trigger.modality.status))
  const took = members.some((one) => one.trigger.modality.status === 'happened' && one.trigger.entry.pos === 'VERB')
  if (took && !present.has('cancelled'))
    return present.has('ongoing') && !present.has('prevented') ? 'ongoing' : 'happened'
  return STATUS_RANK.find((status) => present.has(status)) ?? 'happened'
}
