import { cite } from '../model/evidence.ts'
import type { Issue } from '../model/codebook/issue.ts'
import { rowsOf } from './clause/find-phrase.ts'
import { tokensSpan } from './clause/noun-phrase.ts'
import type { ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { ISSUE_WORDS } from './lexicon/en/issues.ts'

type Phrase = { readonly words: readonly string[]; readonly issue: Issue }
type Hit = { readonly issue: Issue; readonly first: number; readonly last: number; readonly sentence: ReadSentence }

const MOST = 5
const OWN_SENTENCE = 3
const HEADLINE = 2
const LEAST_SHARE = 0.15
const LEAST_SCORE = 3

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexPhrases()

/** What an event is about: the codebook's issues whose words stand nearest and oftenest around it. */
export const issueCoder: Coder<'issue'> = {
  name: 'rules',
  field: 'issue',
  code: (draft) => {
    if (draft.events.length === 0) return []
    const hits = draft.reading.sentences.flatMap((sentence) => hitsIn(sentence))
    return draft.events.flatMap((event) => issuesOf(draft, event, hits))
  },
}

function issuesOf(draft: Draft, event: DraftEvent, hits: readonly Hit[]): readonly Said<'issue'>[] {
  const own = new Set(event.members.map((member) => member.trigger.sentence.index))
  const scores = new Map<Issue, { score: number; best: Hit; bestWeight: number }>()
  for (const hit of hits) {
    const distance = Math.min(...[...own].map((index) => Math.abs(index - hit.sentence.index)))
    const weight =
      distance === 0 ? OWN_SENTENCE : hit.sentence.role === 'headline' ? HEADLINE : distance === 1 ? 1 : 0.4
    const entry = scores.get(hit.issue) ?? { score: 0, best: hit, bestWeight: 0 }
    scores.set(
      hit.issue,
      weight > entry.bestWeight
        ? { score: entry.score + weight, best: hit, bestWeight: weight }
        : { ...entry, score: entry.score + weight },
    )
  }
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score)
  const top = ranked[0]?.[1].score ?? 0
  return ranked
    .filter(([, entry]) => entry.score >= LEAST_SCORE && entry.score >= top * LEAST_SHARE)
    .slice(0, MOST)
    .map(([issue, entry]) => ({
      event: event.id,
      field: 'issue' as const,
      value: issue,
      evidence: [cite(draft.reading, tokensSpan(entry.best.sentence, entry.best.first, entry.best.last))] as const,
      rule: 'issue.words',

      // What a report is about is read off its words; whoever speaks them does not say so.
      speaker: null,
    }))
}

function hitsIn(sentence: ReadSentence): readonly Hit[] {
  const found = new Map<Issue, Hit>()
  sentence.tokens.forEach((token, index) => {
    for (const phrase of rowsOf(PHRASES, token)) {
      if (found.has(phrase.issue) || !phrase.words.every((word, step) => sameWord(sentence, index + step, word)))
        continue
      found.set(phrase.issue, { issue: phrase.issue, first: index, last: index + phrase.words.length - 1, sentence })
    }
  })
  return [...found.values()]
}

function sameWord(sentence: ReadSentence, index: number, word: string): boolean {
  const token = sentence.tokens[index]
  return token !== undefined && (token.lemma === word || token.lower === word)
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [issue, list] of issueRows()) {
    for (const phrase of list.split(' / ')) {
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      index.set(first, [...(index.get(first) ?? []), { words, issue }])
    }
  }
  return index
}

function issueRows(): readonly (readonly [Issue, string])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is typed by issue, which Object.entries forgets
  return Object.entries(ISSUE_WORDS) as [Issue, string][]
}
