/** How a language writes words and ends sentences. All entries are lower case, abbreviations without their last full stop. */
export type Writing = {
  /** Abbreviations with a name or a number behind them: they never end a sentence. */
  readonly beforeName: ReadonlySet<string>
  /** Abbreviations only when a figure follows ("No. 5", "Art. 3"). */
  readonly beforeNumber: ReadonlySet<string>
  /** Abbreviations that may be the last word of a sentence ("p.m.", "Inc."). */
  readonly maybeLast: ReadonlySet<string>
  /** Those of the abbreviations that are everyday words as well: they count only with a capital ("Miss.", "Mar."). */
  readonly capitalised: ReadonlySet<string>
  /** Words with which a sentence likely begins, also after an abbreviation. */
  readonly starters: ReadonlySet<string>
  /** Words that carry on after a time of day ("5 p.m. Monday"). */
  readonly afterTime: ReadonlySet<string>
  /** Words that carry on after quoted speech ("'Stop!' he shouted"). */
  readonly afterQuote: ReadonlySet<string>
  /** Words that are written together and read as several, by the length of the first part. */
  readonly fused: ReadonlyMap<string, number>
  /** What follows an apostrophe and is a word of its own ("'s", "'ll"). */
  readonly clitics: ReadonlySet<string>
  /** Ends of words that are a word of their own although they hold letters before the apostrophe ("n't"). */
  readonly negation: string
  /** First parts that stay in one word with what follows the hyphen ("non-profit"). */
  readonly prefixes: ReadonlySet<string>
  /** Second parts that stay in one word with what stands before the hyphen. */
  readonly whole: ReadonlySet<string>
  /** Units that are a word of their own when written close to a figure ("5pm", "10km"). */
  readonly units: ReadonlySet<string>
  /** Past forms and participles that no ending gives away, with their verb ("beaten"), for those a treebank may not have. */
  readonly pastForms: ReadonlyMap<string, string>
}
