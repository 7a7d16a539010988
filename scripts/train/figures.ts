import type { TreeSentence } from './treebank.ts'

/** What a model makes of a sentence, column by column as in `TreeSentence`. */
export type Guess = Omit<TreeSentence, 'forms'>

/** Shares of tokens (0 to 1) that are right, and how many there are. */
export type Figures = {
  readonly tokens: number
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
  /** F1 of arcs with this relation: same token, same head, same relation. */
  readonly relations: ReadonlyMap<string, number>
  readonly negation: number
}

type Tally = { right: number; gold: number; guessed: number }

const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never', 'no'])

/** Compares guesses with the treebank. Negation is F1 of the arcs of "not", "n't", "never" and "no". */
export function figuresOf(sentences: readonly TreeSentence[], guesses: readonly Guess[]): Figures {
  const sums = { tokens: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 }
  const tallies = new Map<string, Tally>()
  sentences.forEach((gold, number) => {
    const guess = guesses[number]!
    gold.forms.forEach((form, index) => {
      const sameHead = gold.heads[index] === guess.heads[index]
      const sameRelation = gold.relations[index] === guess.relations[index]
      const [upos, xpos] = gold.tags[index]!.split('|')
      const [guessedUpos, guessedXpos] = guess.tags[index]!.split('|')
      sums.tokens++
      if (upos === guessedUpos) sums.upos++
      if (xpos === guessedXpos) sums.xpos++
      if (gold.lemmas[index] === guess.lemmas[index]) sums.lemma++
      if (sameHead) sums.uas++
      if (sameHead && sameRelation) sums.las++
      const arcs: [string, string][] = [[gold.relations[index]!, guess.relations[index]!]]
      if (NEGATIONS.has(form.toLowerCase()))
        arcs.push([`neg ${gold.relations[index]!}`, `neg ${guess.relations[index]!}`])
      for (const [wanted, made] of arcs) count(tallies, { wanted, made, right: sameHead && wanted === made })
    })
  })
  const share = (sum: number): number => sum / sums.tokens
  return {
    tokens: sums.tokens,
    upos: share(sums.upos),
    xpos: share(sums.xpos),
    lemma: share(sums.lemma),
    uas: share(sums.uas),
    las: share(sums.las),
    relations: new Map(
      [...tallies].filter(([name]) => !name.startsWith('neg ')).map(([name, tally]) => [name, f1([tally])]),
    ),
    negation: f1([...tallies].filter(([name]) => name.startsWith('neg ')).map(([, tally]) => tally)),
  }
}

function count(
  tallies: Map<string, Tally>,
  arc: { readonly wanted: string; readonly made: string; readonly right: boolean },
): void {
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? { right: 0, gold: 0, guessed: 0 }
    tallies.set(name, tally)
    return tally
  }
  tallyOf(arc.wanted).gold++
  tallyOf(arc.made).guessed++
  if (arc.right) tallyOf(arc.wanted).right++
}

function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return (2 * sum('right')) / Math.max(1, sum('gold') + sum('guessed'))
}
