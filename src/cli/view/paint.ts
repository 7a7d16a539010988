import type { Field } from '../../model/statement.ts'
import { FIELDS } from '../../model/codebook/codebook.ts'
import type { Piece } from './wrap-words.ts'

/** What a stretch of text is shown as: the words of a field, of an event's own mention, or a part of the page. */
export type Style = Field | 'event' | 'setAside' | 'heading' | 'faint' | 'strong' | 'trouble'

/** Colours of the 256-colour table with an attribute: 1 bold, 2 faint, 3 italic, 4 underlined. */
const LOOKS: Readonly<Record<Style, string>> = {
  event: '1;38;5;203',
  date: '38;5;75',
  place: '38;5;78',
  site: '38;5;115',
  size: '38;5;213',
  arrested: '38;5;209',
  injured: '38;5;208',
  killed: '38;5;196',
  participants: '38;5;220',
  organiser: '38;5;214',
  speaker: '38;5;178',
  perpetrator: '38;5;167',
  victim: '38;5;180',
  actor: '38;5;173',
  about: '38;5;146',
  occasion: '38;5;141',
  issue: '38;5;105',
  demand: '38;5;51',
  authorisation: '38;5;39',
  authorities: '38;5;33',
  participantViolence: '38;5;160',
  happened: '38;5;147',
  claim: '4',
  setAside: '3;38;5;245',
  heading: '1',
  faint: '2',
  strong: '1',
  trouble: '38;5;203',
}

/** Makes lines of styled pieces to text for a terminal. */
export type Paint = (lines: readonly (readonly Piece<Style>[])[]) => string

/** With colours when the terminal shows them, as plain text when not. */
export function makePaint(hasColor: boolean): Paint {
  return (lines) => lines.map((line) => joinPieces(line, hasColor).trimEnd()).join('\n')
}

/** What a style is called in the legend. */
export function labelOf(style: Style): string {
  if (style === 'event') return 'event'
  if (style === 'setAside') return 'set aside'
  return isField(style) ? FIELDS[style].label.toLowerCase() : style
}

function isField(style: Style): style is Field {
  return Object.hasOwn(FIELDS, style)
}

function joinPieces(line: readonly Piece<Style>[], hasColor: boolean): string {
  return joinAlike(line)
    .map(({ text, style }) =>
      hasColor && style !== undefined && text !== '' ? `\u001B[${LOOKS[style]}m${text}\u001B[0m` : text,
    )
    .join('')
}

// A line comes in words; a stretch of one style is painted in one go.
function joinAlike(line: readonly Piece<Style>[]): readonly Piece<Style>[] {
  const joined: Piece<Style>[] = []
  for (const piece of line) {
    const last = joined.at(-1)
    if (last === undefined || last.style !== piece.style) joined.push(piece)
    else joined[joined.length - 1] = { ...last, text: last.text + piece.text }
  }
  return joined
}
