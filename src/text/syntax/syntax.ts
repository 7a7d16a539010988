import type { Span } from '../../model/span.ts'
import { writingOf } from '../lang/writing-of.ts'
import type { Writing } from '../lang/writing.ts'
import { readWordBounds } from '../words.ts'
import { lemmaOf } from './lemma.ts'
import type { LemmaRules } from './lemma.ts'
import { readModel } from './model-format.ts'
import type { Model } from './model-format.ts'
import { MARK, parse, parserDesk } from './parser.ts'
import type { ParserDesk, ParserInput } from './parser.ts'
import { LONGEST_PARSED } from './parser-state.ts'
import { emptyTagDraft, LONGEST_TAGGED, setCaseMode, tagDraft, taggerDesk } from './tagger.ts'
import type { TagDraft, TaggerDesk } from './tagger.ts'
import { hungOn, isUpos, withTokens } from './token.ts'
import type { Sentence, Token, Upos } from './token.ts'
import { addScores } from './weights.ts'
import { COLUMN, emptyWordTable, makeRoom, rowAt, rowOf, WIDTH } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** Tags and parses sentences of one language. Both are pure: the same words give the same answer, whatever came before. */
export type Syntax = {
  /** The words of the sentence with part of speech and lemma, not yet parsed. Words beyond 4096 are left out. */
  readonly tag: (text: string, sentence: Span) => Sentence
  /** The same for words that somebody else has split, as if they stood in a text with a space between. */
  readonly tagWords: (forms: readonly string[]) => Sentence
  /** The tagged sentence with heads and relations filled in. Beyond 200 tokens it is parsed in pieces, hung on the first as `parataxis`. */
  readonly parse: (sentence: Sentence) => Sentence
}

type TagName = {
  readonly joint: string
  readonly upos: Upos
  readonly xpos: string
  readonly rules: LemmaRules | undefined
}

/** All that a loaded model works with. */
type Bench = {
  readonly table: WordTable
  readonly writing: Writing
  readonly tags: readonly TagName[]
  /** Numbers of the tags by part of speech and finer class. */
  readonly tagIds: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly parts: Int32Array
  readonly marks: Int32Array
  readonly relations: readonly string[]
  readonly tagger: TaggerDesk
  readonly parser: ParserDesk
  readonly draft: TagDraft
  readonly input: ParserInput
  readonly bounds: number[]
}

/**
 * Loads a model of `data/syntax/`; the caller reads the file.
 * @throws {DripstoneError} DATA_MISSING when the bytes are no model.
 */
export function loadSyntax(bytes: Uint8Array): Syntax {
  const bench = setUp(readModel(bytes))
  return {
    tag: (text, sentence) => tagSentence(bench, text, sentence),
    tagWords: (forms) => tagForms(bench, forms),
    parse: (sentence) => parseSentence(bench, sentence),
  }
}

function setUp({ names, lemmas, dictionary, tagger, parser }: Model): Bench {
  const table = emptyWordTable(dictionary)
  const open = new Uint8Array(names.tags.length)
  const rules = withPastForms(lemmas, writingOf(names.language))
  for (const tag of names.open) open[tag] = 1
  const column = (): Int32Array => new Int32Array(LONGEST_PARSED + 2)
  return {
    table,
    writing: writingOf(names.language),
    tags: names.tags.map((joint) => nameTag(joint, rules)),
    tagIds: tagIdsOf(names.tags),
    parts: partsOf(names.tags),
    marks: marksOf(names.tags),
    relations: names.relations,
    tagger: taggerDesk({
      score: (features, scores) => addScores(tagger, features, scores),
      classes: names.tags.length,
      open,
      table,
    }),
    parser: parserDesk({
      score: (features, scores) => addScores(parser, features, scores),
      relations: names.relations.length,
    }),
    draft: emptyTagDraft(),
    input: { words: column(), tags: column(), parts: column(), marks: column() },
    bounds: [],
  }
}

const PAST = ['VERB|VBD', 'VERB|VBN']

/** The rules of past tags with the language's own list of forms, which comes first. */
function withPastForms(lemmas: ReadonlyMap<string, LemmaRules>, writing: Writing): ReadonlyMap<string, LemmaRules> {
  const all = new Map(lemmas)
  for (const tag of PAST) {
    const { words = [], endings = new Map() } = lemmas.get(tag) ?? {}
    all.set(tag, { words: new Map([...words, ...writing.pastForms]), endings })
  }
  return all
}

function tagIdsOf(tags: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ids = new Map<string, Map<string, number>>()
  tags.forEach((tag, id) => {
    const [upos = '', xpos = ''] = tag.split('|')
    const finer = ids.get(upos) ?? new Map<string, number>()
    ids.set(upos, finer.set(xpos, id))
  })
  return ids
}

function nameTag(joint: string, lemmas: ReadonlyMap<string, LemmaRules>): TagName {
  const [upos = '', xpos = ''] = joint.split('|')
  return { joint, upos: isUpos(upos) ? upos : 'X', xpos, rules: lemmas.get(joint) }
}

/** The parts of speech of the tags as numbers, by number of the tag. */
export function partsOf(tags: readonly string[]): Int32Array {
  const names = [...new Set(tags.map((tag) => tag.split('|')[0]))]
  return Int32Array.from(tags, (tag) => names.indexOf(tag.split('|')[0]))
}

/** Which tags the parser counts where they stand between two words, by number of the tag. */
export function marksOf(tags: readonly string[]): Int32Array {
  return Int32Array.from(tags, (tag) => {
    if (tag === 'PUNCT|,') return MARK.comma
    if (tag.startsWith('VERB|')) return MARK.verb
    return tag.startsWith('CCONJ|') ? MARK.joint : MARK.none
  })
}

function tagSentence(bench: Bench, text: string, sentence: Span): Sentence {
  const { bounds } = bench
  bounds.length = 0
  readWordBounds(text, sentence, { bounds, writing: bench.writing })
  return { start: sentence.start, end: sentence.end, tokens: tagBounds(bench, text), parsed: false }
}

function tagForms(bench: Bench, forms: readonly string[]): Sentence {
  const { bounds } = bench
  bounds.length = 0
  let start = 0
  for (const form of forms) {
    bounds.push(start, start + form.length)
    start += form.length + 1
  }
  const text = forms.join(' ')
  return { start: 0, end: text.length, tokens: tagBounds(bench, text), parsed: false }
}

/** Tags the words whose bounds are on the bench. */
function tagBounds(bench: Bench, text: string): Token[] {
  const { bounds, draft, table } = bench
  const length = Math.min(LONGEST_TAGGED, bounds.length / 2)
  makeRoom(table, length)
  draft.length = length
  draft.rows.fill(0, 0, length + 8)
  for (let index = 0; index < length; index++)
    draft.rows[index + 2] = rowAt(table, text, { start: bounds[index * 2] ?? 0, end: bounds[index * 2 + 1] ?? 0 })
  setCaseMode(draft, table)
  tagDraft(bench.tagger, draft)
  const tokens: Token[] = []
  for (let index = 0; index < length; index++) tokens.push(tokenAt(bench, index))
  return tokens
}

function tokenAt({ bounds, draft, table, tags }: Bench, index: number): Token {
  const row = draft.rows[index + 2] ?? 0
  const tag = draft.tags[index] ?? 0
  const name = tags[tag]
  const form = table.forms[row] ?? ''
  const isFirst = index === 0 || draft.mode > 1
  return {
    start: bounds[index * 2] ?? 0,
    end: bounds[index * 2 + 1] ?? 0,
    form,
    lower: table.lowers[row] ?? '',
    lemma: name === undefined ? form : knownLemma(table, { row, tag, name, isFirst }),
    upos: name?.upos ?? 'X',
    xpos: name?.xpos ?? '',
    head: -1,
    relation: '',
  }
}

type Use = { readonly row: number; readonly tag: number; readonly name: TagName; readonly isFirst: boolean }

/** The lemma of a word in one use, worked out when it is first met. */
function knownLemma({ lemmas, forms }: WordTable, { row, tag, name, isFirst }: Use): string {
  const use = (row << 9) | (tag << 1) | (isFirst ? 1 : 0)
  const known = lemmas.get(use)
  if (known !== undefined) return known
  const lemma = lemmaOf(forms[row] ?? '', name.joint, { rules: name.rules, isFirst })
  lemmas.set(use, lemma)
  return lemma
}

function parseSentence(bench: Bench, sentence: Sentence): Sentence {
  const tokens: Token[] = []
  let first = -1
  for (const [start, end] of pieces(sentence.tokens)) {
    layDown(bench, sentence.tokens, { start, end })
    parse(bench.parser, bench.input, end - start)
    const { head, relation } = bench.parser.state
    for (let index = start; index < end; index++) {
      const token = sentence.tokens[index]
      if (token === undefined) break
      const parent = head[index - start] ?? 0
      const isRoot = parent === end - start
      if (isRoot && first < 0) first = index
      const hung = isRoot && first !== index
      const name = hung ? 'parataxis' : (bench.relations[(relation[index - start] ?? 1) - 1] ?? 'dep')
      tokens.push(hungOn(token, isRoot ? (hung ? first : -1) : start + parent, name))
    }
  }
  return withTokens(sentence, tokens, true)
}

function layDown({ table, input, tagIds, parts, marks }: Bench, tokens: readonly Token[], { start, end }: Span): void {
  makeRoom(table, end - start)
  for (let index = start; index < end; index++) {
    const token = tokens[index]
    if (token === undefined) return
    const tag = tagIds.get(token.upos)?.get(token.xpos) ?? 0
    const at = index - start
    input.words[at] = table.cells[rowOf(table, token.form) * WIDTH + COLUMN.lower] ?? 0
    input.tags[at] = tag + 2
    input.parts[at] = (parts[tag] ?? 0) + 2
    input.marks[at] = marks[tag] ?? 0
  }
}

const PIECE = 200
const BREAKS = new Set([';', ':', ',', '—', '–', '--', '.', '•'])

/** The sentence in pieces short enough to parse, cut behind a mark of punctuation where there is one. */
function pieces(tokens: readonly Token[]): (readonly [number, number])[] {
  const cuts: (readonly [number, number])[] = []
  let start = 0
  while (tokens.length - start > PIECE) {
    let end = start + PIECE
    while (end > start + PIECE / 2 && !BREAKS.has(tokens[end - 1]?.form ?? '')) end--
    if (end === start + PIECE / 2) end = start + PIECE
    cuts.push([start, end])
    start = end
  }
  cuts.push([start, tokens.length])
  return cuts
}
