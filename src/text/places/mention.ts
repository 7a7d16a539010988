/** How a name was recognised: by the gazetteer, as a short form ("Ala."), as a people or its adjective, or by its own words. */
export type MentionForm = 'name' | 'abbreviation' | 'demonym' | 'feature' | 'street' | 'route' | 'building'

/**
 * A run of words, from token `first` to `last`, that may name a place. `entries` are postings of the gazetteer (`ALTERNATE` set where
 * the name is not the entry's own), most prominent first; none for a place that it does not know.
 */
export type Mention = {
  readonly first: number
  readonly last: number
  readonly form: MentionForm
  readonly key: string
  readonly entries: ArrayLike<number>
}
