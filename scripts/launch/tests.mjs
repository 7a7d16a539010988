import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT, runNode } from './run.mjs'

const COUNTS = join(ROOT, 'node_modules', '.cache', 'dripstone', 'tests.json')

/** Runs vitest and ends with the plain line `N passed, N failed`. Returns its exit status. */
export function runTests(args) {
  mkdirSync(dirname(COUNTS), { recursive: true })
  rmSync(COUNTS, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${COUNTS}`]
  const status = runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...args])
  const { passed, failed } = countsOf(COUNTS)
  const unseen = status !== 0 && failed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed + unseen} failed`)
  return status === 0 && failed === 0 && passed > 0 ? 0 : status || 1
}

/** The runner's own counts; a file that fails before its first test counts as one failure. */
function countsOf(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
