import { displayWidth, readColumns } from './display-width.ts'

/** How lines are laid: the width of the page, what the first line begins with, and what the others do. */
export type Page = { readonly width: number; readonly indent?: string; readonly hanging?: string }

/** A stretch of text with a style that it keeps when it is broken over lines. */
export type Piece<S = never> = { readonly text: string; readonly style?: S | undefined }

type Word<S> = { readonly pieces: readonly Piece<S>[]; readonly width: number; readonly space: Piece<S> | undefined }

const NARROWEST = 8
// What a report holds must not steer the terminal that it is shown on.
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g

/** A text in lines no wider than the page. A word is cut only when it is wider than a whole line. */
export function wrapWords(text: string, page: Page): readonly string[] {
  return wrapPieces([{ text }], page).map((line) => line.map((piece) => piece.text).join(''))
}

/** Styled text in lines no wider than the page; pieces may meet inside a word. */
export function wrapPieces<S>(pieces: readonly Piece<S>[], page: Page): readonly (readonly Piece<S>[])[] {
  const { width, indent = '', hanging = '' } = page
  const room = Math.max(NARROWEST, width - Math.max(displayWidth(indent), displayWidth(hanging)))
  const lines: Piece<S>[][] = []
  let line: Piece<S>[] = [{ text: indent }]
  let used = displayWidth(indent)
  let isEmpty = true
  for (const word of splitWords(pieces).flatMap((one) => cutWord(one, room))) {
    const gap = isEmpty || word.space === undefined ? 0 : 1
    if (!isEmpty && used + gap + word.width > width) {
      lines.push(line)
      line = [{ text: hanging }]
      used = displayWidth(hanging)
    } else if (gap > 0 && word.space !== undefined) {
      line.push(word.space)
      used += 1
    }
    line.push(...word.pieces)
    used += word.width
    isEmpty = false
  }
  return [...lines, line]
}

function splitWords<S>(pieces: readonly Piece<S>[]): readonly Word<S>[] {
  const words: Word<S>[] = []
  let parts: Piece<S>[] = []
  let space: Piece<S> | undefined
  const close = (): void => {
    if (parts.length > 0)
      words.push({ pieces: parts, width: parts.reduce((sum, part) => sum + displayWidth(part.text), 0), space })
    parts = []
  }
  for (const { text, style } of pieces) {
    for (const part of text.replace(CONTROLS, '\uFFFD').split(/(\s+)/)) {
      if (part === '') continue
      if (part.trim() === '') {
        close()
        space = { text: ' ', style }
      } else parts.push({ text: part, style })
    }
  }
  close()
  return words
}

// A word wider than a line (an address, a text in a script without spaces) is cut where the line ends.
function cutWord<S>(word: Word<S>, room: number): readonly Word<S>[] {
  if (word.width <= room) return [word]
  const cut: Word<S>[] = []
  let parts: Piece<S>[] = []
  let width = 0
  let { space } = word
  for (const { text, style } of word.pieces) {
    for (const { cell, columns } of readColumns(text)) {
      if (width + columns > room) {
        cut.push({ pieces: parts, width, space })
        parts = []
        width = 0
        space = undefined
      }
      parts.push({ text: cell, style })
      width += columns
    }
  }
  return [...cut, { pieces: parts, width, space }]
}
