import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadSyntax } from '../../src/text/syntax/syntax.ts'
import { packModel } from './pack-model.ts'
import { report } from './report.ts'
import { trainModel } from './train-model.ts'
import { readTreebank } from './treebank.ts'

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string', default: '../shared/data/treebank' },
    language: { type: 'string', default: 'en' },
    corpora: { type: 'string', default: 'ewt,gum' },
    to: { type: 'string', default: 'data/syntax/en.bin' },
    report: { type: 'boolean', default: false },
  },
})

/** `npm run train` writes the model; with `--report` it prints the test figures of the model that is there. */
function main(): void {
  const corpora = options.corpora.split(',')
  if (!options.report) {
    const started = Date.now()
    const say = (line: string): void =>
      console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)
    const sentences = corpora.flatMap((corpus) => readTreebank(options.treebank, `${corpus}-train`))
    const bytes = packModel(trainModel(sentences, { language: options.language, say }))
    writeFileSync(options.to, bytes)
    say(`${options.to}: ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
  const bytes = readFileSync(options.to)
  const started = performance.now()
  const syntax = loadSyntax(bytes)
  console.log(`loaded in ${(performance.now() - started).toFixed(0)} ms, ${(bytes.length / 1e6).toFixed(2)} MB`)
  for (const corpus of corpora)
    console.log(
      report(syntax, {
        name: corpus,
        sentences: readTreebank(options.treebank, `${corpus}-${options.report ? 'test' : 'dev'}`),
      }),
    )
}

main()
