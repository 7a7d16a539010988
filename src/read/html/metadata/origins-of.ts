import type { Origin, Sourced } from './sourced.ts'

/** Where on the page each value was read; values that the page does not have are left out. */
export function originsOf(
  stated: Readonly<Record<string, Sourced<unknown> | undefined>>,
): Readonly<Record<string, Origin>> {
  return Object.fromEntries(
    Object.entries(stated).flatMap(([key, said]) => (said === undefined ? [] : [[key, said.origin] as const])),
  )
}
