import type { Stance } from '../../model/statement.ts'
import type { Voice } from './attribution.ts'

/** A noun that reports, with the prepositions and clauses ("that", "to") that bring what is reported. */
export type SpeechNoun = { readonly voice: Voice; readonly takes: ReadonlySet<string> }

type Row = readonly [takes: string, stance: Stance, mind: 'aloud' | 'thought', nouns: string]

const ROWS: readonly Row[] = [
  ['that of', 'alleges', 'aloud', 'claim allegation accusation assertion insinuation charge rumor rumour complaint'],
  [
    'that of',
    'asserts',
    'aloud',
    'statement suggestion report argument assurance acknowledgment acknowledgement description account explanation declaration reminder',
  ],
  ['that of about', 'alleges', 'aloud', 'warning'],
  ['that of', 'announces', 'aloud', 'announcement'],
  ['that of', 'denies', 'aloud', 'denial'],
  ['that of', 'confirms', 'aloud', 'admission confirmation confession'],
  ['that to of', 'promises', 'aloud', 'promise pledge vow guarantee'],
  ['that to of', 'alleges', 'aloud', 'threat'],
  ['that to for', 'demands', 'aloud', 'call demand request appeal plea petition'],
  ['that to for', 'demands', 'aloud', 'proposal recommendation'],
  ['of', 'condemns', 'aloud', 'criticism condemnation denunciation'],
  ['on against', 'condemns', 'aloud', 'attack tirade'],
  ['to', 'condemns', 'aloud', 'opposition objection'],
  ['for of', 'supports', 'aloud', 'support praise endorsement enthusiasm admiration'],
  ['about on', 'asserts', 'aloud', 'comment remark question complaint joke speech'],
  ['that of', 'estimates', 'thought', 'prediction expectation forecast'],
  [
    'that',
    'asserts',
    'thought',
    'idea notion belief view hope fear concern worry doubt suspicion impression feeling sense conviction opinion theory',
  ],
  [
    'about over',
    'asserts',
    'thought',
    'concern worry doubt question fear anxiety skepticism scepticism uncertainty speculation misgiving',
  ],
  ['of', 'asserts', 'thought', 'fear suspicion hope'],
  ['to', 'announces', 'thought', 'plan decision intention desire willingness refusal bid'],
  ['for', 'announces', 'thought', 'plan'],
]

const NOUNS: ReadonlyMap<string, readonly SpeechNoun[]> = readRows()

function readRows(): ReadonlyMap<string, readonly SpeechNoun[]> {
  const nouns = new Map<string, SpeechNoun[]>()
  for (const [takes, stance, mind, lemmas] of ROWS) {
    for (const lemma of lemmas.split(' ')) {
      const noun = { voice: { lemma, stance, aloud: mind === 'aloud' }, takes: new Set(takes.split(' ')) }
      const held = nouns.get(lemma)
      if (held === undefined) nouns.set(lemma, [noun])
      else held.push(noun)
    }
  }
  return nouns
}

/** How the noun with this lemma reports, one entry for each way. */
export function speechNoun(lemma: string): readonly SpeechNoun[] {
  return NOUNS.get(lemma) ?? []
}

/** Adjectives that say what their subject thinks, with what brings it. */
export const SPEECH_ADJECTIVES: ReadonlyMap<string, SpeechNoun> = new Map(
  (
    [
      [
        'that of about',
        'asserts',
        'thought',
        'confident certain sure convinced aware unaware doubtful optimistic pessimistic hopeful skeptical sceptical suspicious uncertain unsure',
      ],
      [
        'that about of to',
        'asserts',
        'thought',
        'worried concerned afraid fearful anxious nervous angry upset furious outraged disappointed surprised shocked',
      ],
      [
        'that about to with of',
        'supports',
        'thought',
        'happy glad pleased proud grateful thankful delighted excited supportive',
      ],
      ['to', 'asserts', 'thought', 'willing eager reluctant determined unwilling ready keen hesitant'],
      ['of', 'condemns', 'aloud', 'critical dismissive'],
      ['to', 'condemns', 'thought', 'opposed'],
    ] as readonly Row[]
  ).flatMap(([takes, stance, mind, lemmas]) =>
    lemmas
      .split(' ')
      .map((lemma): readonly [string, SpeechNoun] => [
        lemma,
        { voice: { lemma, stance, aloud: mind === 'aloud' }, takes: new Set(takes.split(' ')) },
      ]),
  ),
)
