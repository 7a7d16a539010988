import { LONGEST_ENDING, lemmaOf } from '../../src/text/syntax/lemma.ts'
import type { LemmaRules } from '../../src/text/syntax/lemma.ts'
import type { TreeSentence } from './treebank.ts'

type Edit = readonly [cut: number, add: string]
type Words = Map<string, Map<string, number>>

/** Words of one tag must share an ending this often before it becomes a rule. */
const LEAST_WORDS = 2

/** For each tag, rules for endings and the words that do not follow them. */
export function trainLemmas(sentences: readonly TreeSentence[]): Map<string, LemmaRules> {
  const byTag = new Map<string, Words>()
  for (const { forms, lemmas, tags } of sentences) {
    forms.forEach((form, index) => {
      const lemma = lemmas[index] ?? '_'
      const tag = tags[index] ?? ''
      if (lemma === '_' || tag.endsWith('|GW') || tag.endsWith('|ADD')) return
      const words = getOrMake(byTag, tag, () => new Map<string, Map<string, number>>())
      const lower = form.toLowerCase().replace(/[’‘]/g, "'")
      const counts = getOrMake(words, lower, () => new Map<string, number>())
      const written = lemma.replace(/[’‘]/g, "'")
      counts.set(written, (counts.get(written) ?? 0) + 1)
    })
  }
  return new Map([...byTag].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, words]) => [tag, rulesOf(words, tag)]))
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

function rulesOf(words: Words, tag: string): LemmaRules {
  const best = new Map([...words].map(([word, counts]) => [word, mostCommon(counts)]))
  const endings = endingRules(best)
  const irregular = new Map<string, string>()
  for (const [word, lemma] of [...best].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Names come back as they are written, so only a change of letters is worth a line.
    const made = lemmaOf(word, tag, { rules: { words: new Map(), endings }, isFirst: true })
    const isName = tag.startsWith('PROPN') || tag.startsWith('X') || tag.endsWith('NNP')
    const same = isName || tag.startsWith('ADJ') ? made.toLowerCase() === lemma.toLowerCase() : made === lemma
    if (!same)
      irregular.set(
        word,
        tag.startsWith('NOUN') || tag.startsWith('VERB') || tag.startsWith('ADV') ? lemma.toLowerCase() : lemma,
      )
  }
  return { words: irregular, endings }
}

function mostCommon(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

function editOf(word: string, lemma: string): Edit {
  const goal = lemma.toLowerCase()
  let shared = 0
  while (shared < word.length && shared < goal.length && word[shared] === goal[shared]) shared++
  return [word.length - shared, goal.slice(shared)]
}

/** The commonest edit for each ending, kept where it differs from that of the next shorter ending. */
function endingRules(best: ReadonlyMap<string, string>): Map<string, Edit> {
  const counts = new Map<string, Map<string, number>>()
  for (const [word, lemma] of best) {
    const [cut, add] = editOf(word, lemma)
    if (cut > LONGEST_ENDING) continue
    for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length); length++) {
      const edits = getOrMake(counts, word.slice(word.length - length), () => new Map<string, number>())
      const edit = `${cut}\t${add}`
      edits.set(edit, (edits.get(edit) ?? 0) + 1)
    }
  }
  const rules = new Map<string, Edit>()
  for (const [ending, edits] of [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const total = [...edits.values()].reduce((sum, count) => sum + count, 0)
    const [cut = '0', add = ''] = mostCommon(edits).split('\t')
    if (total < LEAST_WORDS || Number(cut) > ending.length + 2) continue
    const [cutBefore, addBefore] = shorterRule(rules, ending)
    if (cutBefore !== Number(cut) || addBefore !== add) rules.set(ending, [Number(cut), add])
  }
  return rules
}

function shorterRule(rules: ReadonlyMap<string, Edit>, ending: string): Edit {
  for (let start = 1; start <= ending.length; start++) {
    const rule = rules.get(ending.slice(start))
    if (rule !== undefined) return rule
  }
  return [0, '']
}
