import type { Decision } from '../src/model/decision.ts'
import { DripstoneError } from '../src/model/problem.ts'
import type { ReportRecord } from '../src/model/record.ts'
import type { ReviewedReport } from '../src/model/reviewed.ts'
import type { ReportSummary } from '../src/model/query.ts'
import { spoolInMemory } from '../src/publish/spool.ts'
import type { Collection } from '../src/store/collection.ts'

/** A collection in memory, for tests of what stands on one: keeps what it is given and folds no decisions. */
export function makeCollection(records: readonly ReportRecord[] = []): Collection & {
  readonly records: () => readonly ReportRecord[]
  readonly batches: readonly number[]
} {
  const kept = new Map<string, { readonly record: ReportRecord; readonly bytes: Uint8Array | undefined }>()
  const logs = new Map<string, readonly Decision[]>()
  const settings = new Map<string, string>()
  const batches: number[] = []
  for (const record of records) kept.set(record.report.id, { record, bytes: Buffer.from(record.report.text) })
  const counts = { assembly: 0, violation: 0, response: 0 }
  const reviewed = (id: string): ReviewedReport | undefined => {
    const record = kept.get(id)?.record
    return record && review(record, logs.get(id) ?? [])
  }
  return {
    add: async (intakes, _coder) => {
      batches.push(intakes.length)
      return intakes.map(({ record, capture }) => {
        const isKnown = kept.has(record.report.id)
        kept.set(record.report.id, { record, bytes: capture?.bytes })
        return { id: record.report.id, outcome: isKnown ? ('known' as const) : ('added' as const) }
      })
    },
    decide: async ({ action, ...decision }) => {
      const log = logs.get(decision.report) ?? []
      if (decision.entry !== log.length + 1) throw new DripstoneError('DECISION_STALE', 'another came first')
      if (action.kind === 'accept' && action.statement === 's999')
        throw new DripstoneError('DECISION_INVALID', 'there is no statement s999')
      logs.set(decision.report, [...log, { ...decision, action }])
      const whole = reviewed(decision.report)
      if (whole === undefined) throw new DripstoneError('DECISION_INVALID', 'there is no such report')
      return whole
    },
    report: async (id) => reviewed(id),
    reports: async (_filter, options) => {
      const rows = [...kept.values()].map(({ record }) => summarise(record)).slice(0, options?.limit)
      return { rows, total: kept.size }
    },
    nextReport: async (id) => [...kept.keys()][[...kept.keys()].indexOf(id) + 1],
    events: async () => ({ rows: [], total: 0 }),
    facets: async () => ({ class: {}, kind: {}, status: {}, basis: {}, issue: {}, country: {}, source: {}, state: {} }),
    places: async () => [],
    months: async () => [],
    issues: async () => [],
    counts: async () => ({
      reports: kept.size,
      byState: { new: kept.size, 'in-review': 0, approved: 0 },
      events: 0,
      byClass: counts,
      statements: 0,
    }),
    export: async function* () {
      for (const id of kept.keys()) {
        const whole = reviewed(id)
        if (whole !== undefined) yield whole
      }
    },
    capture: async (id) => kept.get(id)?.bytes,
    setting: async (name) => settings.get(name),
    setSetting: async (name, value) => {
      settings.set(name, value)
    },
    spool: spoolInMemory,
    close: async () => {},
    records: () => [...kept.values()].map(({ record }) => record),
    batches,
  }
}

function review(record: ReportRecord, log: readonly Decision[]): ReviewedReport {
  const { dripstone: _version, ...rest } = record
  return {
    ...rest,
    state: log.length > 0 ? 'in-review' : 'new',
    coding: { number: 1, coder: 'dripstone 0.0.0' },
    events: record.events.map((event) => ({ ...event, review: { judgement: 'open' } })),
    statements: record.statements.map((statement) => ({ ...statement, review: { judgement: 'open' } })),
    log: log.map((one) => ({ ...one, isUndone: false })),
  }
}

function summarise({ report, events, statements, problems }: ReportRecord): ReportSummary {
  return {
    id: report.id,
    ...(report.title === undefined ? {} : { title: report.title }),
    state: 'new',
    relevance: 1,
    events: events.length,
    statements: statements.length,
    open: statements.length,
    problems: problems.length,
    added: '2020-01-01T00:00:00Z',
  }
}
