import { speechLemmas } from './speech-verbs.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said',
  tell: 'tells told',
  write: 'writes wrote written',
  think: 'thinks thought',
  know: 'knows knew known',
  find: 'finds found',
  swear: 'swears swore sworn',
  speak: 'speaks spoke spoken',
  mean: 'means meant',
  feel: 'feels felt',
  understand: 'understands understood',
  see: 'sees saw seen',
  hear: 'hears heard',
  read: 'reads',
  foresee: 'foresees foresaw foreseen',
  seek: 'seeks sought',
  sing: 'sings sang sung',
  forget: 'forgets forgot forgotten',
  bet: 'bets',
  show: 'shows showed shown',
  teach: 'teaches taught',
  rebut: 'rebuts rebutted',
  beg: 'begs begged',
  beseech: 'beseeches besought',
  undertake: 'undertakes undertook undertaken',
  recast: 'recasts',
  brag: 'brags bragged',
  sit: 'sits sat',
  plan: 'plans planned',
  snap: 'snaps snapped',
  quip: 'quips quipped',
  rip: 'rips ripped',
  slam: 'slams slammed',
  dub: 'dubs dubbed',
  commit: 'commits committed',
  admit: 'admits admitted',
  refer: 'refers referred',
  blog: 'blogs blogged',
  prefer: 'prefers preferred',
  cheer: 'cheers cheered',
  permit: 'permits permitted',
  dis: 'disses dissed',
  boo: 'boos booed',
  undergo: 'undergoes',
}
const DOUBLED = new Set('brag plan snap quip rip slam dub commit admit refer blog prefer beg rebut dis chat'.split(' '))

/** Every form of every verb that reports, with its lemma. Forms that are nouns as well ("claims") are among them. */
export const SPEECH_FORMS: ReadonlyMap<string, string> = new Map(
  speechLemmas().flatMap((lemma) => formsOf(lemma).map((form): readonly [string, string] => [form, lemma])),
)

function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma]
  const ending = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`
  const past = irregular?.split(' ') ?? [third(lemma), pastOf(lemma)]
  return [lemma, ...past, ending]
}

function doubled(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return lemma.endsWith('e') ? `${lemma}d` : `${doubled(lemma)}ed`
}
