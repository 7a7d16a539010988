import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { renderHelp } from './help.ts'

const commands: readonly Command[] = COMMANDS

describe.each(commands)('the command $name', (command) => {
  test('is explained with all its options, on wide and narrow pages', () => {
    for (const width of [40, 100]) {
      const page = renderHelp(command.name, width)
      for (const option of command.options) expect(page).toContain(`--${option.name}`)
      for (const example of command.examples) expect(page).toContain(example.line)
    }
  })

  test('has examples that are of this command and use options that it has', () => {
    for (const { line } of command.examples) {
      expect(line).toContain(`dripstone ${command.name}`)
      const used = [...line.matchAll(/ --([a-z]+)/g)].map((match) => match[1])
      expect(command.options.map(({ name }) => name)).toEqual(expect.arrayContaining(used))
    }
  })
})
