import type { EventMention, SetAside } from './event.ts'
import type { Evidence } from './evidence.ts'
import type { ReportRecord } from './record.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'

/** A record as one line of JSON, version 1 of the contract: keys in its order, keys with nothing to say left out. */
export function presentRecord(record: ReportRecord): string {
  return JSON.stringify({
    dripstone: record.dripstone,
    report: presentReport(record.report),
    events: some(record.events.map(presentEvent)),
    statements: some(record.statements.map(presentStatement)),
    setAside: some(record.setAside.map(presentSetAside)),
    problems: some(record.problems),
  })
}

// JSON.stringify leaves out keys that hold `undefined`.
function presentReport(report: Report): object {
  const { id, ref, capture, title, publisher, authors, url, published, updated, language, origins, text, blocks } =
    report
  return {
    id,
    ref,
    capture,
    title,
    publisher,
    authors: some(authors ?? []),
    url,
    published,
    updated,
    language,
    origins,
    text,
    blocks: blocks.map(({ role, start, end, rule, time, source }) => ({ role, start, end, rule, time, source })),
  }
}

function presentEvent(event: EventMention): object {
  const { id, kind, status, basis, background, triggers, values } = event
  return { id, class: event.class, kind, status, basis, background, triggers: triggers.map(presentEvidence), values }
}

function presentStatement(statement: Statement): object {
  const { id, event, field, value, stance, speaker, direct, evidence, coder } = statement
  const voice =
    speaker === null ? null : { name: speaker.name, role: speaker.role, evidence: presentEvidence(speaker.evidence) }
  return { id, event, field, value, stance, speaker: voice, direct, evidence: evidence.map(presentEvidence), coder }
}

function presentSetAside({ evidence, reason, rule }: SetAside): object {
  return { evidence: presentEvidence(evidence), reason, rule }
}

function presentEvidence({ start, end, quote }: Evidence): object {
  return { start, end, quote }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
