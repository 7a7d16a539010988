import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import { partyNounKind } from '../names/party-nouns.ts'
import type { Attribution } from './attribution.ts'

const PRONOUNS = new Set(
  'he she they we i who some others many several both one another all those you neither most none everyone everybody somebody someone'.split(
    ' ',
  ),
)
/** Deeds and attitudes as much as words, where they have an object and no clause. */
const LOOSE = new Set(
  `support back oppose promote embrace protest boo vote campaign release publish issue challenge threaten dismiss defend attack assail demonstrate project
  maintain pressure press invite refuse welcome celebrate cheer salute question debate contest compliment reject push commit volunteer agree offer endorse
  charge read find reflect illustrate show contradict swear guarantee order command instruct direct request petition lobby trash savage rip skewer bash advise
  heckle needle dispute discount tout champion honor advocate propose recommend`.split(/\s+/),
)
/** To bid somebody do something is to say so. */
const BIDDING = new Set([
  'advise',
  'order',
  'instruct',
  'command',
  'direct',
  'request',
  'invite',
  'recommend',
  'propose',
])
const COMPLEMENTED = new Set([
  'call',
  'describe',
  'label',
  'dub',
  'brand',
  'term',
  'depict',
  'portray',
  'characterize',
  'characterise',
  'identify',
])
const DOCUMENTS =
  /^(?:the|an?|his|her|its|their) (?:\p{L}+ ){0,2}(?:statement|letter|ruling|verdict|message|tweet|post|release|communiqué|comments|memo|declaration)$/u
const EXPRESSING = new Set(['express', 'voice'])
const TIMES =
  /^(?:(?:this|last|next|on|late|early) )*(?:past )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:yesterday|today|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const SIGNS =
  /\b(?:sign|signs|banner|banners|placard|placards|slogan|slogans|t-shirt|shirt|poster|posters|song|book|film|headline|study|studies|poll|polls|survey|surveys|data|figures|statistics|law|rules|bill)\b/i
const FRAME = /\.(?:object|preposition|passive|infinitive|noun|adjective)$/

/** True when the attribution tells of words said or written by somebody, and not of a thought, a deed, a sign or a study. */
export function isSpeech(text: string, read: Attribution, names: readonly NameFound[]): boolean {
  if (!read.voice.aloud) return false
  const { speaker, voice, rule } = read
  if (rule === 'quote.phrase.according') return true
  if (speaker !== null && !isParty(text, read.antecedent ?? speaker, names)) return false
  const frame = FRAME.exec(rule)?.[0]
  if (frame === undefined) return true
  const content = text.slice(read.content.start, read.content.end)
  if (voice.lemma === 'claim' && /^(?:responsibility|credit)\b/i.test(content)) return true
  if (!/\s/.test(content.trim())) return false
  if (EXPRESSING.has(voice.lemma)) return true
  if (COMPLEMENTED.has(voice.lemma)) return content.split(/\s+/).length > 3
  if (frame === '.infinitive' && BIDDING.has(voice.lemma)) return true
  return voice.stance !== 'asserts' && !LOOSE.has(voice.lemma)
}

/** Somebody who can speak: named, a pronoun, or a noun that stands for people or a body. */
export function isParty(text: string, speaker: Span, names: readonly NameFound[]): boolean {
  const words = text
    .slice(speaker.start, speaker.end)
    .toLowerCase()
    .replace(/^(?:[^\p{L}]+)/u, '')
  if (PRONOUNS.has(words) || DOCUMENTS.test(words)) return true
  if (SIGNS.test(words) || TIMES.test(words)) return false
  if (holdsName(names, speaker) || /\p{Lu}\p{L}+/u.test(text.slice(speaker.start + 1, speaker.end))) return true
  const first = words.split(/\s(?:of|for|at|in|from|with|on|who|that|to|by)\s|,/, 1)[0] ?? ''
  return partyNounKind(first) !== undefined || PRONOUNS.has(words.split(/\s/, 1)[0] ?? '')
}

function holdsName(names: readonly NameFound[], span: Span): boolean {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  return (names[low]?.start ?? span.end) < span.end
}
