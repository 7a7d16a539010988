import type { Kind } from '../../model/codebook/kind.ts'
import type { EventClass } from '../../model/event.ts'

/** Classes of nouns that a verb may ask of its subject or object; en/nouns.ts lists their words. */
export type NounClass =
  | 'crowd'
  | 'police'
  | 'armed'
  | 'official'
  | 'court'
  | 'body'
  | 'person'
  | 'critic'
  | 'media'
  | 'goods'
  | 'road'
  | 'accident'
  | 'weapon'
  | 'assembly'
  | 'round'
  | 'guarding'
  | 'docket'

/**
 * One sense of one word or phrase that may name an event.
 *
 * `words` are lemmas in order, `|` between the alternatives of one place; the head stands last in a noun phrase and first
 * in a verb phrase, where `*` is an object of up to six words. The other keys narrow the sense, each by words, never by distance alone.
 */
export type LexiconEntry = {
  readonly words: string
  readonly pos: 'NOUN' | 'VERB' | 'ADJ'
  readonly class: EventClass
  readonly kind: Kind
  /** Names an event only beside support: other words of the same kind of event in the sentence or the report. */
  readonly weak?: true
  /** The subject (verb: active subject or passive agent), when there is one, has to be of one of these classes. */
  readonly subject?: readonly NounClass[]
  /** The object (active object, passive subject, or a noun's "of" phrase), when there is one, has to be of one of these; an empty list: there must be none. */
  readonly object?: readonly NounClass[]
  /** Subject or object has to be there, not only to fit when it is. */
  readonly needs?: 'subject' | 'object' | 'either'
  /** One of these lemmas has to stand in the sentence. */
  readonly with?: string
  /** None of these lemmas may stand among the five tokens before or after the head. */
  readonly without?: string
}

type Sense = Omit<LexiconEntry, 'words' | 'pos' | 'class' | 'kind'>

/** Builds the rows of one class: `rows.noun('rally', 'protest | rally')`. Words of one row are separated by ` / `. */
export function rowsOf(eventClass: EventClass) {
  const make =
    (pos: LexiconEntry['pos']) =>
    (kind: Kind, words: string, sense: Sense = {}): readonly LexiconEntry[] =>
      words.split(' / ').map((phrase) => ({ words: phrase.trim(), pos, class: eventClass, kind, ...sense }))
  return { noun: make('NOUN'), verb: make('VERB'), adjective: make('ADJ') }
}
