import type { Statement } from '../../model/statement.ts'
import { formatValue, wordsOfValue } from '../../model/format-value.ts'
import type { Style } from './paint.ts'
import { wrapPieces, type Piece } from './wrap-words.ts'

type Line = readonly Piece<Style>[]

const LONGEST_QUOTE = 160
// Words that bring their own quotation marks.
const QUOTED = /^[“"«„].*[”"»“]$/u

/**
 * Statements as lines: what each means, where that is more than its words, the words, who says so and how. Those that say the
 * same in the same voice stand together.
 */
export function sayStatements(
  statements: readonly Statement[],
  { width, indent }: { readonly width: number; readonly indent: string },
): readonly Line[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = JSON.stringify([statement.value, sayVoice(statement)])
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const words = [...new Set(group.map((one) => one.evidence.map(({ quote }) => sayQuote(quote)).join(' … ')))].join(
      ', ',
    )
    const { before, after } = sayValue(first)
    const pieces: Piece<Style>[] = [
      ...(before === '' ? [] : [{ text: `${before} `, style: first.field }]),
      { text: words },
      ...(after === '' ? [] : [{ text: ` ${after}`, style: first.field }]),
      { text: ` — ${sayVoice(first)}`, style: 'faint' },
    ]
    return wrapPieces<Style>(pieces, { width, indent, hanging: `${indent}  ` })
  })
}

// A name or a demand is its own words: only what they do not say is added, behind them.
function sayValue(statement: Statement): { readonly before: string; readonly after: string } {
  const whole = formatValue(statement)
  const own = wordsOfValue(statement)?.toLowerCase()
  const isSaid = statement.evidence.some(
    ({ quote }) => own !== undefined && quote.replace(/\s+/g, ' ').toLowerCase().includes(own),
  )
  return isSaid ? { before: '', after: whole.slice(own?.length ?? 0).trim() } : { before: whole, after: '' }
}

/** Who says so, with the stance: "76 Crimes, alleges"; "the report, asserts". */
export function sayVoice({ speaker, stance, direct }: Statement): string {
  const name =
    speaker === null ? 'the report' : speaker.role === undefined ? speaker.name : `${speaker.name} (${speaker.role})`
  return `${name}, ${stance}${direct ? ', in quotation' : ''}`
}

/** Words in quotation marks, cut in the middle where they are long. */
export function sayQuote(quote: string): string {
  const words = quote.replace(/\s+/g, ' ')
  const short = words.length <= LONGEST_QUOTE ? words : cutMiddle(words)
  return QUOTED.test(words) ? short : `“${short}”`
}

function cutMiddle(words: string): string {
  const head = words.lastIndexOf(' ', LONGEST_QUOTE - 40)
  const tail = words.indexOf(' ', words.length - 40)
  return `${words.slice(0, head > 0 ? head : LONGEST_QUOTE - 40)} … ${words.slice(tail > 0 ? tail + 1 : words.length - 40)}`
}
