// How fast each reader of text goes by itself, in one process, and what loading the gazetteer takes: `npm run bench -- readers`.
// `--mb N` for how much to read, `--check` to fail where a reader is slower than it has to be or the gazetteer heavier.
// By processor time, so that what else runs on the machine counts little, and after one round over the texts to warm up.
import { parseArgs } from 'node:util'
import { loadResources, readDates, readPlaces, readSizes } from '../src/index.ts'
import { readTexts, type Text } from './material.ts'

const MEGABYTE = 1_000_000
const LEAST_SPEED = 5
const MOST_SECONDS = 0.3
const MOST_MEGABYTES = 120

const { values } = parseArgs({ options: { mb: { type: 'string', default: '10' }, check: { type: 'boolean' } } })
const isHeld = [measureGazetteer(), ...measureReaders(Number(values.mb) * MEGABYTE)].every(Boolean)
process.exitCode = values.check === true && !isHeld ? 1 : 0

function measureGazetteer(): boolean {
  const before = process.memoryUsage().rss
  const seconds = secondsOf(() => loadResources().gazetteer)
  const megabytes = (process.memoryUsage().rss - before) / MEGABYTE
  console.log(
    `gazetteer: loaded in ${(seconds * 1000).toFixed(0)} ms, at most ${MOST_SECONDS * 1000}; ${megabytes.toFixed(0)} MB, at most ${MOST_MEGABYTES}`,
  )
  return seconds < MOST_SECONDS && megabytes < MOST_MEGABYTES
}

function measureReaders(bytesWanted: number): readonly boolean[] {
  const { texts, from } = readTexts()
  const { gazetteer } = loadResources()
  const readers = {
    sizes: ({ text }: Text) => readSizes(text, { language: 'en' }),
    dates: ({ text, published }: Text) => readDates(text, { language: 'en', ...(published && { published }) }),
    places: ({ text }: Text) => readPlaces(text, { language: 'en', gazetteer }),
  }
  return Object.entries(readers).map(([name, read]) => {
    for (const text of texts) read(text)
    let bytes = 0
    let found = 0
    const seconds = secondsOf(() => {
      for (let index = 0; bytes < bytesWanted; index++) {
        const text = texts[index % texts.length] ?? { text: '' }
        bytes += Buffer.byteLength(text.text)
        found += read(text).length
      }
    })
    const speed = bytes / MEGABYTE / seconds
    console.log(
      `${name}: ${speed.toFixed(1)} MB/s, at least ${LEAST_SPEED}; ${found} found in ${(bytes / MEGABYTE).toFixed(0)} MB of ${from} texts`,
    )
    return speed >= LEAST_SPEED
  })
}

function secondsOf(run: () => void): number {
  const started = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}
