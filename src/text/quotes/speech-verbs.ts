import type { Stance } from '../../model/statement.ts'

/**
 * What a verb takes as the words reported: `clause` ("said that ..."), `infinitive` ("vowed to ..."), `object` ("condemned the
 * raid"), `person` (an object that is only spoken to, before a clause or an infinitive: "told reporters that ..."), `quote`
 * (quoted speech beside it), or a preposition ("called for ...").
 */
export type Frame = 'clause' | 'infinitive' | 'object' | 'person' | 'quote' | `p:${string}`

/** How a verb reports: the stance it gives, whether it tells of words said or written, and what it takes. */
export type SpeechVerb = {
  readonly lemma: string
  readonly stance: Stance
  readonly aloud: boolean
  readonly frames: ReadonlySet<Frame>
}

type Row = readonly [frames: string, stance: Stance, mind: 'aloud' | 'thought', verbs: string]

const ROWS: readonly Row[] = [
  [
    'clause quote p:about p:of',
    'asserts',
    'aloud',
    `say quip joke opine exclaim murmur mutter whisper aver intone deadpan enthuse sigh reason interject`,
  ],
  [
    'clause quote',
    'asserts',
    'aloud',
    `add observe note reply answer retort counter continue conclude crow fume rage vent growl sniff gush summarize snap`,
  ],
  [
    'clause quote object',
    'asserts',
    'aloud',
    `state remark mention stress emphasize emphasise underline underscore highlight reiterate repeat restate recall recount relate
    explain clarify specify maintain contend posit recite detail outline echo articulate convey pronounce`,
  ],
  [
    'clause quote p:about p:on p:for p:against p:over p:with',
    'asserts',
    'aloud',
    'argue comment testify elaborate reminisce write blog preach boast brag gloat speculate debate',
  ],
  ['clause quote object p:about p:on', 'asserts', 'aloud', 'tweet retweet post text email report'],
  ['clause quote object', 'alleges', 'aloud', 'claim allege assert charge insinuate'],
  ['clause quote', 'alleges', 'aloud', 'insist'],
  ['p:on', 'demands', 'aloud', 'insist'],
  [
    'person clause quote infinitive p:about p:of',
    'asserts',
    'aloud',
    'tell inform notify brief remind assure reassure',
  ],
  ['person clause', 'asserts', 'aloud', 'convince persuade teach show'],
  ['clause quote person p:of p:about p:against', 'alleges', 'aloud', 'warn caution alert'],
  [
    'clause quote object p:to',
    'confirms',
    'aloud',
    'confirm acknowledge admit concede confess affirm reaffirm verify corroborate attest certify',
  ],
  ['clause quote object', 'denies', 'aloud', 'deny refute rebut dispute contradict disclaim disavow downplay'],
  ['object', 'denies', 'aloud', 'reject dismiss discount contest challenge'],
  ['clause quote object', 'announces', 'aloud', 'announce declare proclaim disclose reveal divulge unveil rule'],
  ['object', 'announces', 'aloud', 'publish release issue'],
  ['clause infinitive object quote', 'promises', 'aloud', 'vow pledge promise swear guarantee'],
  ['infinitive', 'promises', 'aloud', 'volunteer commit undertake'],
  ['infinitive clause object quote', 'alleges', 'aloud', 'threaten'],
  ['infinitive', 'asserts', 'aloud', 'agree offer'],
  ['clause p:with p:on', 'asserts', 'aloud', 'agree disagree concur'],
  ['infinitive', 'denies', 'aloud', 'refuse decline'],
  ['object', 'denies', 'aloud', 'refuse'],
  ['clause object quote', 'estimates', 'aloud', 'estimate reckon predict forecast project calculate'],
  ['clause object', 'asserts', 'aloud', 'indicate suggest imply hint signal demonstrate illustrate reflect'],
  ['p:at', 'asserts', 'aloud', 'hint'],
  ['object', 'asserts', 'aloud', 'show'],
  ['clause quote', 'asserts', 'aloud', 'read'],
  ['clause object', 'asserts', 'aloud', 'find'],
  ['clause quote object p:about', 'condemns', 'aloud', 'lament bemoan complain grumble gripe protest'],
  [
    'object',
    'condemns',
    'aloud',
    `condemn criticize criticise denounce decry deplore slam blast attack assail lambast lambaste castigate censure chastise chide
    rebuke reprimand berate scold deride mock ridicule taunt insult disparage belittle denigrate vilify malign demonize bash rip savage skewer
    excoriate pillory fault impugn repudiate oppose slander smear trash dis needle lampoon bemoan blackball boo heckle disown reproach`,
  ],
  ['object', 'alleges', 'aloud', 'accuse blame'],
  [
    'object',
    'supports',
    'aloud',
    `praise laud applaud commend hail welcome celebrate champion defend endorse tout extol thank congratulate salute support back embrace
    promote compliment cheer justify`,
  ],
  ['clause object quote', 'demands', 'aloud', 'demand urge recommend propose advise suggest advocate'],
  ['infinitive', 'demands', 'aloud', 'demand propose recommend suggest'],
  [
    'person infinitive clause object',
    'demands',
    'aloud',
    'urge ask beg implore beseech order instruct direct command exhort advise encourage request invite pressure press counsel',
  ],
  ['p:for', 'demands', 'aloud', 'ask'],
  ['clause quote p:about p:of', 'asserts', 'aloud', 'ask inquire'],
  ['clause object quote', 'asserts', 'aloud', 'question wonder muse ponder debate'],
  ['infinitive p:for p:with', 'demands', 'aloud', 'plead lobby petition push'],
  ['infinitive p:for p:to', 'demands', 'aloud', 'appeal'],
  ['p:for p:against', 'supports', 'aloud', 'argue campaign vote'],
  [
    'object',
    'asserts',
    'aloud',
    `discuss address cite quote reference identify characterize characterise portray depict label dub brand term articulate misrepresent`,
  ],
  ['object', 'asserts', 'aloud', 'call describe'],
  ['object', 'asserts', 'aloud', 'express voice'],
  ['p:for', 'demands', 'aloud', 'call'],
  ['p:on p:upon', 'demands', 'aloud', 'call'],
  ['p:about p:of p:on p:against', 'asserts', 'aloud', 'talk speak joke complain brag boast'],
  ['p:to', 'asserts', 'aloud', 'refer point allude object respond testify attest admit react'],
  ['p:at', 'condemns', 'aloud', 'lash scoff sneer jeer laugh rail balk'],
  ['p:against', 'condemns', 'aloud', 'rail protest inveigh'],
  ['p:for', 'asserts', 'aloud', 'apologize apologise'],
  ['quote clause object', 'asserts', 'aloud', 'shout chant yell scream sing bellow holler'],
  [
    'clause',
    'asserts',
    'thought',
    `think believe feel know understand realize realise recognize recognise imagine suppose guess assume presume suspect remember
    forget learn discover conclude doubt`,
  ],
  ['object', 'asserts', 'thought', 'suspect imagine doubt recognize recognise remember understand acknowledge'],
  ['clause', 'estimates', 'thought', 'expect anticipate foresee'],
  ['infinitive object', 'estimates', 'thought', 'expect anticipate'],
  ['clause infinitive', 'asserts', 'thought', 'hope decide determine resolve'],
  ['p:for', 'demands', 'thought', 'hope wish pray'],
  ['clause', 'asserts', 'thought', 'fear worry dream wish pray care mean see sense hear contend figure bet'],
  ['object', 'asserts', 'thought', 'fear consider regard view perceive deem contemplate envision envisage'],
  ['infinitive', 'announces', 'thought', 'plan intend aim mean prepare hesitate'],
  ['object', 'announces', 'thought', 'plan'],
  ['infinitive', 'demands', 'thought', 'want wish prefer seek'],
  ['object', 'demands', 'thought', 'want seek favor favour prefer'],
  ['p:in', 'supports', 'thought', 'believe'],
  ['p:of', 'supports', 'thought', 'approve'],
  ['object', 'supports', 'thought', 'admire appreciate respect'],
  ['object', 'condemns', 'thought', 'loathe despise detest resent'],
  ['p:about', 'asserts', 'thought', 'worry wonder care think'],
  ['p:of', 'asserts', 'thought', 'think disapprove'],
]

/** The verb with everything that its rows give it; the first row gives stance and voice where frames do not decide. */
export type SpeechEntry = readonly SpeechVerb[]

const VERBS: ReadonlyMap<string, SpeechEntry> = readRows()

function readRows(): ReadonlyMap<string, SpeechEntry> {
  const verbs = new Map<string, SpeechVerb[]>()
  for (const [frames, stance, mind, lemmas] of ROWS) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows above name frames only
    const set = new Set(frames.split(' ') as Frame[])
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const verb = { lemma, stance, aloud: mind === 'aloud', frames: set }
      const held = verbs.get(lemma)
      if (held === undefined) verbs.set(lemma, [verb])
      else held.push(verb)
    }
  }
  return verbs
}

/** How the verb with this lemma reports, one entry for each way; empty for a verb that reports nothing. */
export function speechVerb(lemma: string): SpeechEntry {
  return VERBS.get(lemma) ?? []
}

/** All lemmas that report. */
export function speechLemmas(): readonly string[] {
  return [...VERBS.keys()]
}
