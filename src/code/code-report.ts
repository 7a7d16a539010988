import type { EventMention, SetAside } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { Statement } from '../model/statement.ts'
import { speakerOf, speechAround } from './attribution.ts'
import { basisOf } from './basis.ts'
import { chooseValues } from '../model/choose-values.ts'
import type { Reading } from './clause/reading.ts'
import type { AnyCoder, Draft, DraftEvent, Said } from './coder.ts'
import { CODERS } from './coders.ts'
import { buildEvents } from './event/build-events.ts'
import { admit } from './gate/admit.ts'
import { tellRefusals } from './gate/tell-refusals.ts'

/** What a report says: its events, the statements they stand on, and what looks like an event and is none. */
export type Coded = {
  readonly events: readonly EventMention[]
  readonly statements: readonly Statement[]
  readonly setAside: readonly SetAside[]
  /** What coders said that was refused, counted. */
  readonly problems: readonly Problem[]
}

/**
 * Codes a report from what the readers found in it. Pure: the same reading gives the same record.
 * Rules find events first, then each coder its field, the rules' own before those handed in; what a coder says passes the gate or is
 * refused. Who says it comes from the reported speech around the words.
 */
export function codeReport(reading: Reading, others: readonly AnyCoder[] = []): Coded {
  const { events, setAside } = buildEvents(reading)
  const draft: Draft = { reading, events, setAside }
  const coders: readonly AnyCoder[] = [...CODERS, ...others]
  const answers = coders.map((coder) => {
    const proposed = coder.code(draft)
    return { coder: coder.name, of: Array.isArray(proposed) ? proposed.length : 1, ...admit(coder, proposed, draft) }
  })
  const said = answers.flatMap((answer) => answer.said.map((one) => ({ one, coder: answer.coder })))
  const ordered = said
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => a.one.evidence[0].start - b.one.evidence[0].start || a.index - b.index)
  const statements = ordered.map(({ one, coder }, index) => statementOf(reading, one, { id: `s${index + 1}`, coder }))
  const weights = new Map(ordered.map(({ one }, index) => [`s${index + 1}`, one.weight ?? 0]))
  return {
    events: events.map((event) => mentionOf(reading, event, { statements, weights })),
    statements,
    setAside,
    problems: tellRefusals(answers),
  }
}

function statementOf(
  reading: Reading,
  said: Said,
  options: { readonly id: string; readonly coder: string },
): Statement {
  const speech = said.speaker === undefined ? speechAround(reading, said.evidence[0]) : undefined
  const speaker = said.speaker === undefined ? (speech ? speakerOf(reading, speech) : null) : said.speaker
  const voiced = speech?.value.stance === 'asserts' ? 'alleges' : speech?.value.stance
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Said pairs field and value as a Statement does
  return {
    id: options.id,
    ...(said.event === undefined ? {} : { event: said.event }),
    field: said.field,
    value: said.value,
    stance: said.stance ?? (speaker && voiced ? voiced : 'asserts'),
    speaker,
    direct: said.direct ?? speech?.value.direct ?? false,
    evidence: said.evidence,
    coder: { name: options.coder, rule: said.rule },
  } as Statement
}

function mentionOf(
  reading: Reading,
  event: DraftEvent,
  { statements, weights }: { readonly statements: readonly Statement[]; readonly weights: ReadonlyMap<string, number> },
): EventMention {
  const triggers = event.members.map((member) => member.trigger.evidence)
  const [lead, ...others] = [...triggers].sort((a, b) => a.start - b.start)
  if (!lead) throw new RangeError('an event has a trigger')
  return {
    id: event.id,
    class: event.class,
    kind: event.kind,
    status: event.status,
    basis: basisOf(reading, event),
    background: event.isBackground,
    triggers: [lead, ...others],
    values: chooseValues(
      statements.filter((statement) => statement.event === event.id),
      weights,
    ),
  }
}
