// A process that takes a folder, says so, and holds it until it is killed; or says why it cannot. `hold.ts FOLDER`
import { writeSync } from 'node:fs'
import { DripstoneError } from '../../src/model/problem.ts'
import { lockFolder } from '../../src/store/lock-folder.ts'

try {
  lockFolder(process.argv[2] ?? '')
  writeSync(1, 'held\n')
  setInterval(() => undefined, 1000)
} catch (error) {
  if (!(error instanceof DripstoneError)) throw error
  writeSync(1, `${error.code}\n`)
}
