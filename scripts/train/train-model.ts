import { emptyWordTable } from '../../src/text/syntax/word-table.ts'
import type { ModelParts } from './pack-model.ts'
import { parserLesson } from './parser-lessons.ts'
import { averageOf, buildWeights, freeze, quantise } from './perceptron.ts'
import { addScores } from '../../src/text/syntax/weights.ts'
import type { TaggerModel } from '../../src/text/syntax/tagger.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainParser } from './train-parser.ts'
import { countBy, listTags, tagAll, taggerModel, trainTagger } from './train-tagger.ts'
import type { TreeSentence } from './treebank.ts'
import { varySentence } from './vary-sentence.ts'
import type { Variation } from './vary-sentence.ts'

/** The recipe: changed here and nowhere else. */
const RECIPE = {
  seed: 1,
  tagger: { rounds: 6, squeeze: { threshold: 0.7, unit: 0.5 } },
  jackknife: { folds: 5, rounds: 4, squeeze: { threshold: 0.3, unit: 0.5 } },
  parser: { rounds: 5, squeeze: { threshold: 1, unit: 0.5 }, everyVaried: 6 },
} as const

/** Folds are cut in runs, since neighbours share their words. */
const RUN = 10
const VARIATIONS: readonly Variation[] = [
  'lower',
  'headline',
  'title',
  'lower',
  'headline',
  'upper',
  'headline',
  'lower',
]

export type TrainingOptions = { readonly language: string; readonly say: (line: string) => void }

/** Trains tagger, lemma rules and parser. The same sentences give the same parts. */
export function trainModel(sentences: readonly TreeSentence[], { language, say }: TrainingOptions): ModelParts {
  const tags = listTags(sentences)
  const relations = countBy(sentences.flatMap((sentence) => sentence.relations))
    .map(([name]) => name)
    .slice(0, 120)
  say(`${sentences.length} sentences, ${tags.length} tags, ${relations.length} relations`)
  const tagger = trainTagger(sentences, { rounds: RECIPE.tagger.rounds, seed: RECIPE.seed, tagNames: tags })
  const taggerRows = quantise(averageOf(tagger.perceptron), RECIPE.tagger.squeeze)
  say(`tagger: ${taggerRows.length} features`)
  const varied = sentences.map((sentence, index) =>
    varySentence(sentence, VARIATIONS[(index * 7919) % VARIATIONS.length]!),
  )
  const [plainTags, variedTags] = jackknife(sentences, { varied, tags, say })
  const names = { tags, relations, table: emptyWordTable(null) }
  const plainLessons = sentences.map((sentence, index) => parserLesson(sentence, plainTags[index]!, names))
  const variedLessons = varied.map((sentence, index) => parserLesson(sentence, variedTags[index]!, names))
  const { rounds, everyVaried, squeeze } = RECIPE.parser
  const lessonsOf = (round: number) => {
    say(`parser: round ${round + 1}`)
    return plainLessons.map((lesson, index) =>
      (index + round * 31) % everyVaried === 0 ? variedLessons[index]! : lesson,
    )
  }
  const parser = trainParser(lessonsOf, { rounds, seed: RECIPE.seed, relations: relations.length })
  const parserRows = quantise(averageOf(parser), squeeze)
  say(`parser: ${parserRows.length} features`)
  return {
    names: { language, tags, open: [...tagger.open.keys()].filter((tag) => tagger.open[tag] === 1), relations },
    lemmas: trainLemmas(sentences),
    dictionary: tagger.dictionary,
    tagger: taggerRows,
    parser: parserRows,
  }
}

type Jackknife = {
  readonly varied: readonly TreeSentence[]
  readonly tags: readonly string[]
  readonly say: (line: string) => void
}

/** Tags for every sentence and its varied twin, from a tagger that has not seen it: what the parser will meet. */
function jackknife(sentences: readonly TreeSentence[], { varied, tags, say }: Jackknife): [Int32Array[], Int32Array[]] {
  const plainTags: Int32Array[] = []
  const variedTags: Int32Array[] = []
  const { folds, rounds } = RECIPE.jackknife
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (index: number): boolean => Math.floor(index / RUN) % folds === fold
    const model = foldTagger(
      sentences.filter((_, index) => !inFold(index)),
      { rounds, tags },
    )
    const held = [...sentences.keys()].filter(inFold)
    const plain = tagAll(
      model,
      held.map((index) => sentences[index]!),
    )
    const other = tagAll(
      model,
      held.map((index) => varied[index]!),
    )
    held.forEach((index, position) => {
      plainTags[index] = plain[position]!
      variedTags[index] = other[position]!
    })
    say(`tags for the parser: fold ${fold + 1} of ${folds}`)
  }
  return [plainTags, variedTags]
}

function foldTagger(
  sentences: readonly TreeSentence[],
  { rounds, tags }: { readonly rounds: number; readonly tags: readonly string[] },
): TaggerModel {
  const trained = trainTagger(sentences, { rounds, seed: RECIPE.seed, tagNames: tags })
  const weights = freeze(trained.perceptron, RECIPE.jackknife.squeeze)
  return taggerModel(trained, {
    score: (features, scores) => addScores(weights, features, scores),
    dictionary: buildWeights(trained.dictionary),
  })
}
