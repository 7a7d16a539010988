import { hashText } from '../../src/text/syntax/hash.ts'
import {
  CERTAIN,
  certainTag,
  chooseTag,
  emptyTagDraft,
  fillTagFeatures,
  setCaseMode,
  tagDraft,
  taggerDesk,
} from '../../src/text/syntax/tagger.ts'
import type { TagDraft, TaggerDesk, TaggerModel } from '../../src/text/syntax/tagger.ts'
import type { Weights } from '../../src/text/syntax/weights.ts'
import { emptyWordTable, makeRoom, normalise, rowOf } from '../../src/text/syntax/word-table.ts'
import type { WordTable } from '../../src/text/syntax/word-table.ts'
import { buildWeights, emptyPerceptron, scorePerceptron, teachPerceptron } from './perceptron.ts'
import type { Perceptron, WeightRow } from './perceptron.ts'
import { seededRandom, shuffled } from './random.ts'
import type { TreeSentence } from './treebank.ts'
import { varySentence } from './vary-sentence.ts'
import type { Variation } from './vary-sentence.ts'

/** Words seen as often as this are listed with their tags; from `closed` uses on they are held to have no other tag. */
const LISTED = 3
const CLOSED = 40
const SURE = 60
const SURE_SHARE = 0.998
const LEAST_SHARE = 0.003

/** Shares of the sentences that are varied in each round. */
const VARIED: readonly (readonly [Variation, number])[] = [
  ['lower', 0.1],
  ['title', 0.04],
  ['upper', 0.02],
  ['headline', 0.08],
]

/** All the tags of the sentences, the most common first, at most 256. */
export function listTags(sentences: readonly TreeSentence[]): string[] {
  return countBy(sentences.flatMap((sentence) => sentence.tags))
    .map(([tag]) => tag)
    .slice(0, 256)
}

/** Keys with how often each occurs, the most common first, equals in the order of their letters. */
export function countBy(keys: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** The tags each word was seen with, as rows of a weight table. */
export function listWords(sentences: readonly TreeSentence[], tagIds: ReadonlyMap<string, number>): WeightRow[] {
  const words = new Map<string, Map<number, number>>()
  for (const { forms, tags } of sentences) {
    forms.forEach((form, index) => {
      const word = normalise(form)
      const tag = tagIds.get(tags[index] ?? '') ?? 0
      let counts = words.get(word)
      if (counts === undefined) words.set(word, (counts = new Map<number, number>()))
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
    })
  }
  const rows: WeightRow[] = []
  for (const [word, counts] of words) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (total < LISTED) continue
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const first = ranked[0]!
    if (total >= SURE && first[1] / total >= SURE_SHARE) {
      rows.push({ key: hashText(word), entries: [{ class: first[0], value: CERTAIN }] })
      continue
    }
    const sign = total >= CLOSED ? 1 : -1
    const entries = ranked
      .filter(([, count]) => count / total >= LEAST_SHARE)
      .slice(0, 12)
      .map(([label, count]) => ({ class: label, value: sign * Math.max(1, Math.round((count / total) * 126)) }))
    rows.push({ key: hashText(word), entries })
  }
  return rows.sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
}

/** Classes of words that are not counted out: everything a word nobody has seen may be. */
export function openTags(sentences: readonly TreeSentence[], tagNames: readonly string[]): Uint8Array {
  const seen = new Map<string, Set<string>>()
  for (const { forms, tags } of sentences) {
    forms.forEach((form, index) => {
      const tag = tags[index] ?? ''
      let words = seen.get(tag)
      if (words === undefined) seen.set(tag, (words = new Set()))
      words.add(normalise(form))
    })
  }
  return Uint8Array.from(tagNames, (tag) => ((seen.get(tag)?.size ?? 0) >= 25 ? 1 : 0))
}

/** What a trained tagger is made of. */
export type TrainedTagger = {
  readonly perceptron: Perceptron
  readonly dictionary: WeightRow[]
  readonly open: Uint8Array
  readonly tagNames: readonly string[]
}

export type TaggerPlan = { readonly rounds: number; readonly seed: number; readonly tagNames: readonly string[] }

/** Trains on the sentences, in mixed order, `rounds` times. */
export function trainTagger(sentences: readonly TreeSentence[], plan: TaggerPlan): TrainedTagger {
  const tagIds = new Map(plan.tagNames.map((tag, index) => [tag, index]))
  const dictionary = listWords(sentences, tagIds)
  const open = openTags(sentences, plan.tagNames)
  const perceptron = emptyPerceptron()
  const model: TaggerModel = {
    score: (features, scores) => scorePerceptron(perceptron, features, scores),
    classes: plan.tagNames.length,
    open,
    table: emptyWordTable(buildWeights(dictionary)),
  }
  const desk = taggerDesk(model)
  const draft = emptyTagDraft()
  const random = seededRandom(plan.seed)
  for (let round = 0; round < plan.rounds; round++) {
    for (const number of shuffled(sentences.length, random)) {
      const sentence = varySentence(sentences[number]!, pickVariation(random()))
      fillDraft(draft, model.table, sentence.forms)
      teachSentence(desk, draft, { perceptron, gold: sentence.tags.map((tag) => tagIds.get(tag) ?? 0) })
    }
  }
  return { perceptron, dictionary, open, tagNames: plan.tagNames }
}

/** Which variation a number from 0 to 1 falls on. */
export function pickVariation(number: number): Variation {
  let sum = 0
  for (const [variation, share] of VARIED) {
    sum += share
    if (number < sum) return variation
  }
  return 'plain'
}

function teachSentence(
  desk: TaggerDesk,
  draft: TagDraft,
  lesson: { readonly perceptron: Perceptron; readonly gold: readonly number[] },
): void {
  const { perceptron, gold } = lesson
  for (let index = 0; index < draft.length; index++) {
    const wordRow = draft.rows[index + 2]!
    const certain = certainTag(desk.model.table, wordRow)
    if (certain >= 0) {
      draft.tags[index] = certain
      continue
    }
    fillTagFeatures(desk, draft, index)
    const guess = chooseTag(desk, wordRow)
    if (guess !== gold[index]) teachPerceptron(perceptron, desk.features, { right: gold[index]!, wrong: guess })
    perceptron.step++
    draft.tags[index] = guess
  }
}

/** Lays the words of a sentence on the workbench. */
export function fillDraft(draft: TagDraft, table: WordTable, forms: readonly string[]): void {
  makeRoom(table, forms.length)
  draft.length = forms.length
  draft.rows.fill(0, 0, forms.length + 8)
  forms.forEach((form, index) => {
    draft.rows[index + 2] = rowOf(table, form)
  })
  setCaseMode(draft, table)
}

/** A tagger ready to use from trained parts and their weights. */
export function taggerModel(
  trained: TrainedTagger,
  weights: { readonly score: TaggerModel['score']; readonly dictionary: Weights },
): TaggerModel {
  return {
    score: weights.score,
    classes: trained.tagNames.length,
    open: trained.open,
    table: emptyWordTable(weights.dictionary),
  }
}

/** The tags, as numbers, that the tagger gives each sentence. */
export function tagAll(model: TaggerModel, sentences: readonly TreeSentence[]): Int32Array[] {
  const desk = taggerDesk(model)
  const draft = emptyTagDraft()
  return sentences.map(({ forms }) => {
    fillDraft(draft, model.table, forms)
    tagDraft(desk, draft)
    return draft.tags.slice(0, forms.length)
  })
}
