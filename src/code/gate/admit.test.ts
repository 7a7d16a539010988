import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadResources } from '../../resources.ts'
import { readReport } from '../../pipeline.ts'
import type { ReportRecord } from '../../model/record.ts'
import { FIELDS } from '../../model/codebook/codebook.ts'
import type { Field } from '../../model/statement.ts'
import type { AnyCoder } from '../coder.ts'
import { MOST_SAID } from './admit.ts'

const TEXT = 'About 400 nurses marched through Leeds on Monday. Police arrested Jane Holt in Leeds, her lawyer said.'
const resources = loadResources()

/** A coder of others that answers with whatever it likes. */
function foreign(field: Field, answer: unknown): AnyCoder {
  return { name: 'model', field, code: () => answer }
}

function readWith(...coders: readonly AnyCoder[]): ReportRecord {
  return readReport({ content: TEXT, language: 'en', published: '2023-05-12' }, resources, { coders })
}

function admitted(field: Field, answer: unknown): { readonly taken: number; readonly problem: string } {
  const { statements, problems } = readWith(foreign(field, answer))
  const taken = statements.filter(({ coder }) => coder.name === 'model').length
  return { taken, problem: problems.find(({ code }) => code === 'STATEMENT_REFUSED')?.reason ?? '' }
}

const march = { event: 'e1', rule: 'm' }
const words = { start: 6, end: 16, quote: '400 nurses' }
const nurses = { ...march, field: 'size', value: { low: 400, high: 400 }, evidence: [words] }
const jane = { name: 'Jane Holt', kind: 'person' }

describe('what a coder of others says', () => {
  test.each([
    ['with its words in their place', 'size', nurses],
    ['with words alone that the text has once', 'size', { ...nurses, evidence: [{ quote: '400 nurses' }] }],
    [
      'with a speaker who is there',
      'size',
      { ...nurses, speaker: { name: 'her lawyer', evidence: { quote: 'her lawyer' } } },
    ],
    [
      'about another event',
      'victim',
      { ...march, event: 'e2', field: 'victim', value: jane, evidence: [{ quote: 'Jane' }] },
    ],
    ['a claim about no event', 'claim', { rule: 'm', field: 'claim', value: { text: 'x' }, evidence: [words] }],
    [
      'a day whose year is open',
      'date',
      {
        ...march,
        field: 'date',
        value: { start: '--02-29', end: '--02-29', precision: 'day' },
        evidence: [{ quote: 'Monday' }],
      },
    ],
  ] as const)('is taken: %s', (_, field, one) => {
    expect(admitted(field, [one])).toEqual({ taken: 1, problem: '' })
  })

  test.each([
    ['words that are not at their place', 'size', { ...nurses, evidence: [{ ...words, start: 7 }] }, 'with words'],
    ['words that the text does not have', 'size', { ...nurses, evidence: [{ quote: '500 nurses' }] }, 'with words'],
    ['words that it has twice', 'size', { ...nurses, evidence: [{ quote: 'Leeds' }] }, 'with words'],
    ['no words', 'size', { ...nurses, evidence: [] }, 'with words'],
    ['one of two quotes made up', 'size', { ...nurses, evidence: [words, { quote: 'riot' }] }, 'with words'],
    ['an offset beyond the text', 'size', { ...nurses, evidence: [{ ...words, end: 9_999 }] }, 'with words'],
    ['a negative offset', 'size', { ...nurses, evidence: [{ ...words, start: -96, end: -86 }] }, 'with words'],
    ['an event that the report does not have', 'size', { ...nurses, event: 'e9' }, 'about no event'],
    ['a size of no event', 'size', { ...nurses, event: undefined }, 'about no event'],
    ['the size of an arrest', 'size', { ...nurses, event: 'e2' }, 'about no event'],
    ['a name of an object that every object has', 'size', { ...nurses, event: 'constructor' }, 'about no event'],
    ['another field than it codes', 'size', { ...nurses, field: 'killed' }, 'of another field'],
    ['a size from high to low', 'size', { ...nurses, value: { low: 5, high: 4 } }, 'with a value'],
    ['half a person', 'size', { ...nurses, value: { low: 0.5 } }, 'with a value'],
    ['a size without ends', 'size', { ...nurses, value: {} }, 'with a value'],
    ['a key that values do not have', 'size', { ...nurses, value: { low: 5, sure: 1 } }, 'with a value'],
    ['a stance that there is not', 'size', { ...nurses, stance: 'shouts' }, 'with a speaker'],
    ['a speaker without words', 'size', { ...nurses, speaker: { name: 'Police' } }, 'with a speaker'],
    ['no rule', 'size', { ...nurses, rule: undefined }, 'not in the form'],
    ['a weight above one', 'size', { ...nurses, weight: 2 }, 'not in the form'],
    ['no statement at all', 'size', 'four hundred', 'not in the form'],
    [
      'a term that the codebook does not have',
      'issue',
      { ...nurses, field: 'issue', value: 'toString' },
      'with a value',
    ],
    ['an assembly that answers', 'about', { ...nurses, field: 'about', event: 'e1', value: 'e1' }, 'about no event'],
    [
      '30 February',
      'date',
      {
        ...nurses,
        field: 'date',
        value: { start: '2023-02-30', end: '2023-02-30', precision: 'day' },
      },
      'with a value',
    ],
    [
      'a place with half a coordinate',
      'place',
      { ...nurses, field: 'place', value: { name: 'Leeds', lat: 53 } },
      'with a value',
    ],
    [
      'a party of no kind',
      'victim',
      { ...nurses, event: 'e2', field: 'victim', value: { name: 'x', kind: 'cat' } },
      'with a value',
    ],
  ] as const)('is refused: %s', (_, field, one, reason) => {
    const { taken, problem } = admitted(field, [one])
    expect(taken).toBe(0)
    expect(problem).toContain('model: 1 of 1 refused; 1 ')
    expect(problem).toContain(reason)
  })

  test('is refused where it is no list', () => {
    expect(admitted('size', { statements: [] }).problem).toContain('1 not in the form')
  })

  test('is counted by reason, one problem a coder', () => {
    const { problems } = readWith(
      foreign('size', [nurses, { ...nurses, event: 'e9' }, { ...nurses, evidence: [] }]),
      foreign('killed', [{ ...nurses, event: 'e9', field: 'killed' }]),
    )
    expect(problems.map(({ code, reason }) => [code, reason])).toEqual([
      [
        'STATEMENT_REFUSED',
        'model: 3 of 4 refused; 2 about no event of the report, or one that has no such field, 1 with words that the report does not have, or has more than once and no place',
      ],
    ])
  })

  test('is not heard beyond the most that a coder may say', () => {
    const { taken, problem } = admitted(
      'size',
      Array.from({ length: MOST_SAID + 5 }, () => nurses),
    )
    expect(taken).toBe(MOST_SAID)
    expect(problem).toContain('5 beyond the most')
  })

  test('leaves what the rules say as it is', () => {
    const alone = readWith()
    const beside = readWith(foreign('size', [{ ...nurses, evidence: [{ quote: 'riot' }] }]))
    expect(beside.statements).toEqual(alone.statements)
    expect(beside.events).toEqual(alone.events)
  })
})

const field = fc.constantFrom(...Object.keys(FIELDS).filter((name): name is Field => name in FIELDS))
const quote = fc.oneof(
  fc.string(),
  fc.tuple(fc.nat(TEXT.length), fc.nat(20)).map(([start, length]) => TEXT.slice(start, start + length)),
)
const evidence = fc.oneof(
  fc.record({ quote }),
  fc.record({ quote, start: fc.integer({ min: -5, max: 120 }), end: fc.integer({ min: -5, max: 120 }) }),
  fc.tuple(fc.nat(TEXT.length), fc.nat(30)).map(([start, length]) => ({
    start,
    end: Math.min(TEXT.length, start + length),
    quote: TEXT.slice(start, start + length),
  })),
)
const value = fc.oneof(
  fc.record({ low: fc.integer(), high: fc.integer() }, { requiredKeys: [] }),
  fc.record({ name: fc.string(), kind: fc.constantFrom('person', 'group', 'cat') }),
  fc.record({ text: fc.string() }),
  fc.record({
    start: fc.constantFrom('2023-02-28', '2023-02-30', '--02-29'),
    end: fc.constant('2023-03-01'),
    precision: fc.constant('day'),
  }),
  fc.constantFrom('labour', 'banned', 'arrests', 'e1', 'e2', true, false, null),
  fc.anything(),
)
const statement = fc.record(
  {
    event: fc.constantFrom('e1', 'e2', 'e3', ''),
    field,
    value,
    evidence: fc.oneof(fc.array(evidence, { maxLength: 3 }), fc.anything()),
    rule: fc.constantFrom('m', ''),
    speaker: fc.oneof(fc.constant(null), fc.record({ name: fc.string(), evidence }), fc.anything()),
    stance: fc.constantFrom('asserts', 'denies', 'shouts'),
  },
  { requiredKeys: ['field', 'value', 'evidence', 'rule'] },
)

describe('whatever a coder says', () => {
  test('every statement of the record has its words in the text and an event that exists, and none is lost uncounted', () => {
    fc.assert(
      fc.property(
        field,
        fc.array(fc.oneof({ weight: 9, arbitrary: statement }, fc.anything()), { maxLength: 12 }),
        (of, answer) => {
          const { report, events, statements, problems } = readWith(foreign(of, answer))
          const ids = new Set(events.map(({ id }) => id))
          const taken = statements.filter(({ coder }) => coder.name === 'model')
          for (const one of taken) {
            expect(one.field).toBe(of)
            expect(one.event === undefined ? of === 'claim' : ids.has(one.event)).toBe(true)
            for (const said of [...one.evidence, ...(one.speaker ? [one.speaker.evidence] : [])])
              expect(report.text.slice(said.start, said.end)).toBe(said.quote)
          }
          const refused = problems.find(({ code }) => code === 'STATEMENT_REFUSED')?.reason ?? ': 0 '
          expect(taken.length + Number(/: (\d+) /.exec(refused)?.[1])).toBe(answer.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})
