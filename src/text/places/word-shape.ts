/** How a word is written: lower case, with a capital, all in capitals, or with a figure first. */
export const SHAPE = { lower: 0, capital: 1, shout: 2, figure: 3 } as const

const [ZERO, NINE, LOWER_A, LOWER_Z] = [48, 57, 97, 122] as const

export function shapeOf(form: string): number {
  const code = form.charCodeAt(0)
  if (code >= LOWER_A && code <= LOWER_Z) return SHAPE.lower
  if (code >= ZERO && code <= NINE) return SHAPE.figure
  if (form.charAt(0) === form.charAt(0).toLowerCase()) return SHAPE.lower
  return form.length > 1 && form === form.toUpperCase() ? SHAPE.shout : SHAPE.capital
}
