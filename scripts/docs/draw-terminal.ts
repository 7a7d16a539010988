const CELL = { width: 7.8, height: 17 }
const MARGIN = 16
const GROUND = '#16181d'
const INK = '#d7dae0'

/** How a stretch of text looks: the codes of one escape sequence (bold 1, faint 2, italic 3, underlined 4, colour 38;5;N). */
type Run = { readonly text: string; readonly codes: string }

/** The output of a terminal, colours and all, as an SVG picture. `columns` is its width. */
export function drawTerminal(output: string, columns: number): string {
  const lines = output.trimEnd().split('\n')
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN)
  const height = lines.length * CELL.height + 2 * MARGIN
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A report with its evidence marked, and the cards of its events">`,
    `<rect width="100%" height="100%" rx="8" fill="${GROUND}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${INK}" xml:space="preserve">`,
    ...lines.map((line, index) => drawLine(line, MARGIN + (index + 0.75) * CELL.height)),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function drawLine(line: string, y: number): string {
  let column = 0
  const spans = readRuns(line).map(({ text, codes }) => {
    const x = (MARGIN + column * CELL.width).toFixed(1)
    column += [...text].length
    const length = ([...text].length * CELL.width).toFixed(1)
    return `<tspan x="${x}" textLength="${length}"${lookOf(codes)}>${escapeXml(text)}</tspan>`
  })
  return `<text y="${y.toFixed(1)}">${spans.join('')}</text>`
}

function readRuns(line: string): readonly Run[] {
  const parts = line.split(/\u001B\[([\d;]*)m/)
  const runs = parts.flatMap((text, index) => (index % 2 === 0 ? [{ text, codes: parts[index - 1] ?? '' }] : []))
  return runs.filter(({ text }) => text !== '')
}

function lookOf(codes: string): string {
  const color = /38;5;(\d+)/.exec(codes)?.[1]
  const flags = codes.replace(/38;5;\d+/, '').split(';')
  return [
    ...(color === undefined ? [] : [` fill="${hexOf(Number(color))}"`]),
    ...(flags.includes('1') ? [' font-weight="bold"'] : []),
    ...(flags.includes('2') ? [' opacity="0.6"'] : []),
    ...(flags.includes('3') ? [' font-style="italic"'] : []),
    ...(flags.includes('4') ? [' text-decoration="underline"'] : []),
  ].join('')
}

/** A colour of the 256-colour table: the 6 x 6 x 6 cube from 16 on, greys from 232 on. */
function hexOf(color: number): string {
  const levels = [0, 95, 135, 175, 215, 255]
  const index = color - 16
  const grey = 8 + 10 * (color - 232)
  const channels =
    color >= 232
      ? [grey, grey, grey]
      : [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6].map((level) => levels[level] ?? 0)
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
