import { runNode } from './run.mjs'
import { runTests } from './tests.mjs'

/** What has to hold before a change goes in, cheapest first: a name and what runs it. */
const CHECKS = [
  ['format', () => runNode('node_modules/oxfmt/bin/oxfmt', ['--check'])],
  ['lint', () => runNode('node_modules/oxlint/bin/oxlint', [])],
  ['types', () => runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])],
  ['types of the desk', () => runNode('node_modules/typescript/bin/tsc', ['-p', 'src/web/tsconfig.json'])],
  [
    'types of the browser tests',
    () => runNode('node_modules/typescript/bin/tsc', ['-p', 'test/browser/tsconfig.json']),
  ],
  ['imports', () => runNode('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['src'])],
  ['dead code', () => runNode('node_modules/knip/bin/knip.js', [])],
  ['package', () => runNode('node_modules/publint/src/cli.js', ['run', '--pack', 'false'])],
  ['docs', () => runNode('node_modules/tsx/dist/cli.mjs', ['scripts/docs/write.ts', '--check'])],
  ['tests', () => runTests([])],
  ['gold', () => runNode('test/gold/gate.mjs', [])],
]

/**
 * Runs the checks one after the other, all of them whatever fails, and sums up. `--tested` leaves out the tests, for a run
 * that has just passed them. Returns 0 when every check held, else 1.
 */
export function runChecks(args) {
  const wanted = CHECKS.filter(([name]) => !(name === 'tests' && args.includes('--tested')))
  const results = wanted.map(([name, check]) => {
    console.log(`\n--- ${name}`)
    return { name, held: check() === 0 }
  })
  console.log('')
  for (const { name, held } of results) console.log(`${held ? 'held  ' : 'FAILED'} ${name}`)
  const failed = results.filter(({ held }) => !held).length
  console.log(`${results.length - failed} checks held, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
