#!/usr/bin/env node
// From nothing but Node and npm to a running program: installs and builds what is missing, then goes on.
//   node scripts/launch.mjs start | test | check | gold | bench | build [arguments passed on]
//   node scripts/launch.mjs bench [read | readers | pages | archive | desk | crash | browser | load]
// Uses Node's own modules only, since it runs before anything is installed.
import { build } from './launch/build.mjs'
import { runChecks } from './launch/checks.mjs'
import { install } from './launch/install.mjs'
import { runNode } from './launch/run.mjs'
import { startDesk } from './launch/start.mjs'
import { runTests } from './launch/tests.mjs'

const BENCHES = {
  read: 'bench/read.ts',
  readers: 'bench/readers.ts',
  pages: 'bench/pages.mjs',
  archive: 'bench/archive.ts',
  desk: 'bench/desk.ts',
  crash: 'bench/crash.ts',
  browser: 'bench/browser/main.ts',
  load: 'bench/load.ts',
}
const COMMANDS = {
  start: (rest) => (rest.length > 0 ? runNode('dist/cli/main.js', rest) : startDesk()),
  test: (rest) => runTests(rest),
  check: (rest) => runChecks(rest),
  gold: (rest) => runNode('test/gold/gate.mjs', rest),
  bench: (rest) => runBench(rest),
  build: () => 0,
}

const [name = '', ...rest] = process.argv.slice(2)
const command = COMMANDS[name]
if (command === undefined) {
  console.error(`usage: node scripts/launch.mjs ${Object.keys(COMMANDS).join(' | ')}`)
  process.exit(2)
}
if (!isNodeNewEnough()) {
  console.error(`Dripstone needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
const ready = install() === 0 && build() === 0
if (!ready && name === 'test') console.log('0 passed, 1 failed')
process.exitCode = ready ? await command(rest) : 1

// One of them by its name, with its options; without a name all of them, one after the other.
function runBench([name, ...options]) {
  const wanted = name === undefined ? Object.keys(BENCHES) : [name]
  if (wanted.some((one) => BENCHES[one] === undefined)) {
    console.error(`usage: npm run bench [-- ${Object.keys(BENCHES).join(' | ')} [options]]`)
    return 2
  }
  return Math.max(...wanted.map((one) => runNode('node_modules/tsx/dist/cli.mjs', [BENCHES[one], ...options])))
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
