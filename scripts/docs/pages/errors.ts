import { ERRORS, PROBLEMS } from '../../../src/model/problem.ts'
import { tableOf } from '../markdown.ts'

/** docs/errors.md: every code of src/model/problem.ts with what it means. */
export function renderErrors(): string {
  return [
    '# Problems and errors',
    '',
    'Trouble in the material is data: a problem stands beside the result and the run goes on. Trouble in the program is',
    'thrown as a `DripstoneError` with one of the codes below. Both are made from `src/model/problem.ts`.',
    '',
    '## Problems',
    '',
    'In a record under `problems`: `code`, `reason` (what is the matter with this very report) and, where it can be told,',
    '`place` (a range of the text) or `line` (of a JSON lines file, from 1).',
    '',
    ...tableOf(['code', 'means'], codeRows(PROBLEMS)),
    '',
    '## Errors',
    '',
    ...tableOf(['code', 'means'], codeRows(ERRORS)),
    '',
  ].join('\n')
}

function codeRows(table: Readonly<Record<string, string>>): string[][] {
  return Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => [`\`${code}\``, meaning])
}
