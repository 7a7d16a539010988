// Writes the pages that are made from the code; with --check it writes nothing and fails when one is stale.
//   npm run docs [-- --check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PAGES } from './pages.ts'

const onlyCheck = process.argv.includes('--check')

for (const { path, render } of PAGES) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const fresh = await render()
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) continue
  if (onlyCheck) {
    console.error(`${path} is stale: run npm run docs`)
    process.exitCode = 1
  } else {
    writeFileSync(file, fresh)
    console.log(`wrote ${path}`)
  }
}
