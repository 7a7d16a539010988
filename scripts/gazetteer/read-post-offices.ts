import { createRequire } from 'node:module'
import { foldName } from '../../src/text/places/fold-name.ts'
import { middleOf } from './middle-of.ts'
import type { PlaceRow } from './place-row.ts'

type Code = {
  readonly latitude: number
  readonly longitude: number
  readonly city: string
  readonly state: string
  readonly country: string
}

/** Places of the United States that have a post office and are too small for cities500.txt, at the middle of their codes. */
export function readPostOffices(file: string, known: readonly PlaceRow[]): PlaceRow[] {
  const { codes } = createRequire(import.meta.url)(file) as { readonly codes: Readonly<Record<string, Code>> }
  const have = new Set(
    known
      .filter((row) => row.country === 'US')
      .flatMap((row) => [row.name, ...row.alternates].map((name) => `${row.area}/${foldName(name)}`)),
  )
  const places = new Map<string, Code[]>()
  for (const code of Object.values(codes)) {
    const key = `US.${code.state}/${foldName(code.city)}`
    if (code.country !== 'US' || have.has(key) || !/^[A-Z][A-Za-z' .-]+$/u.test(code.city)) continue
    if (
      !Number.isFinite(code.latitude) ||
      !Number.isFinite(code.longitude) ||
      (code.latitude === 0 && code.longitude === 0)
    )
      continue
    places.set(key, [...(places.get(key) ?? []), code])
  }
  return [...places].map(([key, group]) => ({
    name: group[0]?.city ?? '',
    kind: 'settlement',
    ...middleOf(group.map((code) => ({ lat: code.latitude, lon: code.longitude }))),
    country: 'US',
    area: key.slice(0, key.indexOf('/')),
    district: '',
    population: 0,
    id: 0,
    seat: 0,
    alternates: [],
  }))
}
