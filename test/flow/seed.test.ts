import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventMention } from '../../src/model/event.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import type { Field, Statement } from '../../src/model/statement.ts'
import { readRecord } from './read-record.ts'

const FILE = new URL('../../../shared/seed/report.txt', import.meta.url)

/** The report that the project grew from; it is not ours to copy, so the test runs where it lies beside the project. */
describe.skipIf(!existsSync(FILE))('the seed report', () => {
  const bytes = existsSync(FILE) ? readFileSync(FILE) : new Uint8Array()
  const record = readRecord(bytes, { published: '2017-05-18' })
  const rally = firstOf(record, 'assembly')

  test('tells of one assembly, a permitted flash mob that happened', () => {
    expect(record.events.filter((event) => event.class === 'assembly')).toHaveLength(1)
    expect(rally).toMatchObject({ kind: 'flash-mob', status: 'happened', basis: 'reported', background: false })
  })

  test('joins all its mentions to one event', () => {
    const words = rally.triggers.map((trigger) => trigger.quote.toLowerCase()).join(' | ')
    for (const mention of ['flash mob', 'gathered', 'demonstration', 'rally']) expect(words).toContain(mention)
  })

  test('dates it twice, by the weekday and by the international day', () => {
    const dates = said(record, 'date', rally)
    expect(dates.map((one) => one.value)).toEqual([
      { start: '2017-05-17', end: '2017-05-17', precision: 'day' },
      { start: '2017-05-17', end: '2017-05-17', precision: 'day' },
    ])
    expect(dates.map((one) => one.evidence[0].quote)[0]).toBe('Wednesday')
    expect(dates.map((one) => one.evidence[0].quote)[1]).toContain('International Day Against Homophobia')
  })

  test('leaves the year open without a publication date', () => {
    const open = readRecord(bytes, {})
    expect(open.problems.map((problem) => problem.code)).toContain('PUBLISHED_UNKNOWN')
    expect(said(open, 'date', firstOf(open, 'assembly')).map((one) => one.value)).toEqual([
      { start: '--05-17', end: '--05-17', precision: 'day' },
    ])
  })

  test('places it in St. Petersburg, Russia, with 300 people and up', () => {
    expect(rally.values.place).toMatchObject({ country: 'RU', geonames: 498817 })
    expect(rally.values.size).toMatchObject({ low: 300 })
    expect(rally.values.size?.high).toBeUndefined()
  })

  test('names participants, organiser and the four speakers', () => {
    expect(names(record, 'participants', rally).join(' ')).toContain('LGBT rights activists')
    expect(names(record, 'organiser', rally)).toEqual(['Yosef Kristian'])
    expect(names(record, 'speaker', rally)).toEqual([
      'Johnny Dzhibladze',
      'Igor Kochetkov',
      'Alexey Sergeev',
      'Yelena Kostyuchenko',
    ])
    const roles = said(record, 'speaker', rally).map((one) => one.value.role ?? '')
    expect(roles).toEqual([
      expect.stringContaining('Coming Out LGBT'),
      expect.stringContaining('Russian LGBT Network'),
      expect.stringContaining('Alliance of Straights'),
      expect.stringContaining('Novaya Gazeta'),
    ])
  })

  test('knows the occasion, the issues and the demand', () => {
    expect(said(record, 'occasion', rally)[0]?.value.text).toContain('International Day Against Homophobia')
    expect(said(record, 'issue', rally).map((one) => one.value)).toEqual(
      expect.arrayContaining(['lgbt', 'human_rights', 'asylum']),
    )
    const demand = said(record, 'demand', rally).find((one) => one.value.text.includes('asylum'))
    expect(demand?.value.addressee).toBe('Western governments')
  })

  test('keeps permission and peace apart, the latter by a second-hand source', () => {
    expect(said(record, 'authorisation', rally).map((one) => one.value)).toEqual(['permitted'])
    const peace = said(record, 'authorities', rally)
    expect(peace.map((one) => one.value)).toEqual(['no-interference'])
    expect(peace[0]?.speaker?.name).toContain('76 Crimes')
  })

  test('holds the purge, the camps and the urging to kill disputed, with perpetrators and victims', () => {
    const violations = record.events.filter((event) => event.class === 'violation')
    const words = violations.flatMap((event) => event.triggers.map((trigger) => trigger.quote)).join(' | ')
    for (const mention of ['persecution', 'purge', 'concentration camps', 'kill']) expect(words).toContain(mention)
    expect(violations.map((event) => event.basis)).toEqual(violations.map(() => 'disputed'))
    const perpetrators = violations.flatMap((event) => names(record, 'perpetrator', event)).join(' ')
    const victims = violations.flatMap((event) => names(record, 'victim', event)).join(' ')
    expect(perpetrators).toContain('Chechen government')
    expect(victims).toContain('gay men')
    expect(victims).toContain('LGBT children')
  })

  test('says that Kostyuchenko of Novaya Gazeta first broke the news of the persecution', () => {
    const claims = record.statements.filter((one) => one.speaker?.name.includes('Kostyuchenko'))
    expect(claims.map((one) => one.evidence[0].quote).join(' ')).toContain('persecution')
  })

  test('reads the approved inquiry as a response by Putin about the purge, in the week before', () => {
    const responses = record.events.filter((event) => event.class === 'response')
    expect(responses).toHaveLength(1)
    const inquiry = firstOf(record, 'response')
    expect(inquiry.kind).toBe('investigation-opened')
    expect(names(record, 'actor', inquiry).join(' ')).toContain('Putin')
    expect(inquiry.values.date).toMatchObject({ start: '2017-05-08', end: '2017-05-14', precision: 'week' })
    const target = record.events.find((event) => event.id === inquiry.values.about?.value)
    expect(target?.class).toBe('violation')
    expect(target?.triggers.map((trigger) => trigger.quote).join(' ')).toMatch(/purge|persecution/)
  })

  test('gives both quotations to their speakers and tells denial from confirmation', () => {
    const by = (name: string): readonly Statement[] =>
      record.statements.filter((one) => one.speaker?.name.includes(name))
    expect(by('Kristian').some((one) => one.direct && one.evidence[0].quote.includes('difficult to draw'))).toBe(true)
    expect(
      by('Kadyrov').some(
        (one) => one.direct && one.stance === 'denies' && one.evidence[0].quote.includes('arrest or repress'),
      ),
    ).toBe(true)
    expect(by('Putin').some((one) => one.stance === 'denies')).toBe(true)
    const leaders = record.statements.filter((one) => one.stance === 'confirms')
    expect(leaders.map((one) => one.speaker?.evidence.quote).join(' ')).toContain('leadership')
    expect(leaders.flatMap((one) => one.evidence.map((piece) => piece.quote)).join(' ')).toContain(
      'exception of President Donald Trump',
    )
  })

  test('sets aside the habit, the caption and the saying', () => {
    const aside = record.setAside.map((one) => `${one.reason}: ${one.evidence.quote}`).join('\n')
    expect(aside).toMatch(/habitual: .*disrupt/)
    expect(aside).toMatch(/caption: [^\n]*BELFAST[^]*G8 summit/)
    expect(aside).toMatch(/metaphor: .*constant dripping wears away a stone/)
  })

  test('tells headline, standfirst, credits and caption from the paragraphs', () => {
    const of = (role: string): readonly string[] =>
      record.report.blocks
        .filter((block) => block.role === role)
        .map((block) => record.report.text.slice(block.start, block.end))
    expect(of('headline')).toHaveLength(1)
    expect(of('standfirst').join()).toContain('stood in solidarity')
    expect(of('credit')).toEqual(['Coming Out LGBT/Facebook', 'Peter Muhly/Getty Images'])
    expect(of('caption').join()).toMatch(/^BELFAST/)
    expect(of('paragraph').length).toBeGreaterThanOrEqual(7)
  })
})

function firstOf(record: ReportRecord, name: EventMention['class']): EventMention {
  const event = record.events.find((one) => one.class === name)
  if (!event) throw new Error(`the record has no ${name}`)
  return event
}

type Of<F extends Field> = Extract<Statement, { field: F }>

function said<F extends Field>(record: ReportRecord, field: F, event: EventMention): readonly Of<F>[] {
  return record.statements.filter((one): one is Of<F> => one.field === field && one.event === event.id)
}

function names(
  record: ReportRecord,
  field: 'participants' | 'organiser' | 'speaker' | 'perpetrator' | 'victim' | 'actor',
  event: EventMention,
): readonly string[] {
  return said(record, field, event).map((one) => one.value.name)
}
