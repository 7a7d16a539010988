import type { RoleRule, Run, Surroundings } from './run.ts'

const BULLET = /^[•·▪◦‣●■►○✓→]\s?/u
const DASH = /^[-–*]\s/u
const NUMBER = /^(?:\d{1,2}|[a-z])[.)]\s/iu

/** Items of a list. A dash or figure counts only beside another one. */
export const LIST: readonly RoleRule[] = [
  { name: 'list.bullet', role: 'list', holds: (run) => BULLET.test(run.text) },
  { name: 'list.dash', role: 'list', holds: (run, around) => DASH.test(run.text) && hasNeighbour(around, DASH) },
  { name: 'list.number', role: 'list', holds: (run, around) => NUMBER.test(run.text) && hasNeighbour(around, NUMBER) },
]

function hasNeighbour({ previous, next }: Surroundings, mark: RegExp): boolean {
  return [previous, next].some((run: Run | undefined) => run !== undefined && mark.test(run.text))
}
