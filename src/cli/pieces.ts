import type { Found } from '../text/found.ts'

/** The pieces that `parse` reads on their own. */
export const PIECE_NAMES = ['size', 'date', 'place', 'quote'] as const
export type PieceName = (typeof PIECE_NAMES)[number]

/** What is known of a text beside its words. */
export type PieceContext = { readonly published?: string; readonly language?: string }

/** Finds the pieces of one kind in a text. */
export type ReadPiece = (text: string, context: PieceContext) => readonly Found<unknown>[]

/** Loads the reader of a piece, with its models. */
export async function loadPiece(name: PieceName): Promise<ReadPiece> {
  switch (name) {
    case 'size': {
      const { parseSizes } = await import('../text/sizes/parse-sizes.ts')
      return parseSizes
    }
    case 'date': {
      const { readDates } = await import('../text/dates/read-dates.ts')
      return readDates
    }
    case 'place': {
      const { readPlaces } = await import('../text/places/read-places.ts')
      const { isToponym } = await import('../text/places/is-toponym.ts')
      const { loadResources } = await import('../resources.ts')
      const { gazetteer } = loadResources()
      return (text, context) => readPlaces(text, { ...context, gazetteer }).filter(isToponym)
    }
    case 'quote': {
      const { needsParse, readQuotes } = await import('../text/quotes/read-quotes.ts')
      const { readNames } = await import('../text/names/read-names.ts')
      const { splitSentences } = await import('../text/sentences.ts')
      const { loadResources } = await import('../resources.ts')
      const { syntax } = loadResources()
      return (text, context) => {
        const sentences = splitSentences(text, undefined, context.language).map((span) => {
          const tagged = syntax.tag(text, span)
          return needsParse(text.slice(span.start, span.end)) ? syntax.parse(tagged) : tagged
        })
        return readQuotes(text, { ...context, sentences, names: readNames(text, context) })
      }
    }
    default:
      return name satisfies never
  }
}
