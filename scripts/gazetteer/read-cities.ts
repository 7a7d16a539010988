import { readFileSync } from 'node:fs'
import type { PlaceRow } from './place-row.ts'

const SEATS: Readonly<Record<string, number>> = { PPLC: 3, PPLA: 2, PPLA2: 1, PPLA3: 1, PPLA4: 1, PPLA5: 1, PPLG: 2 }
/** Abandoned, destroyed and historical places are left out. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLCH', 'PPLH'])

/** The populated places of GeoNames' cities500.txt. */
export function readCities(file: string): PlaceRow[] {
  const rows: PlaceRow[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cell = line.split('\t')
    if (cell.length < 15 || GONE.has(cell[7] ?? '')) continue
    const [country = '', admin1 = '', admin2 = ''] = [cell[8], cell[10], cell[11]]
    rows.push({
      name: cell[1] ?? '',
      kind: cell[7] === 'PPLX' ? 'section' : 'settlement',
      lat: Number(cell[4]),
      lon: Number(cell[5]),
      country,
      area: admin1 === '' ? '' : `${country}.${admin1}`,
      district: admin2 === '' ? '' : `${country}.${admin1}.${admin2}`,
      population: Number(cell[14]),
      id: Number(cell[0]),
      seat: SEATS[cell[7] ?? ''] ?? 0,
      alternates: [cell[2] ?? '', ...(cell[3] ?? '').split(',')],
    })
  }
  return rows
}
