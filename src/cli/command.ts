/** An option of a command; one with `value` takes a word and says what kind, and one that `repeats` takes several, one at a time. */
export type CommandOption = {
  readonly name: string
  readonly value?: string
  readonly repeats?: true
  readonly means: string
}

/** A command as help and docs/cli.md describe it. */
export type Command = {
  readonly name: string
  readonly summary: string
  readonly usage: readonly string[]
  /** What it takes, does and prints, a paragraph each. */
  readonly details: readonly string[]
  readonly options: readonly CommandOption[]
  readonly examples: readonly { readonly words: string; readonly line: string }[]
}
