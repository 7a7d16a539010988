import { afterAll, describe, expect, test } from 'vitest'
import { makeServer } from '../../test/make-server.ts'
import { SAMPLE } from '../../test/sample-record.ts'

const { ask, askBare, server } = await makeServer([SAMPLE])
afterAll(async () => server.door.close())

describe('the export', () => {
  const FILES: readonly (readonly [string, string, string, RegExp])[] = [
    ['format=csv', 'text/csv; charset=utf-8', 'events.csv', /^event,report,class/u],
    ['format=csv&of=statements', 'text/csv; charset=utf-8', 'statements.csv', /^statement,report,event/u],
    ['format=jsonl', 'application/x-ndjson; charset=utf-8', 'dripstone.jsonl', /^\{"dripstone":1,/u],
    ['format=jsonl&of=statements', 'application/x-ndjson; charset=utf-8', 'dripstone.jsonl', /^\{"dripstone":1,/u],
    ['format=geojson', 'application/geo+json', 'events.geojson', /^\{"type":"FeatureCollection"/u],
    ['format=package', 'application/zip', 'dripstone.zip', /^PK/u],
  ]
  test.each(FILES)('sends %s as a download', async (query, type, name, begins) => {
    const { status, headers, text } = await ask({ url: `/api/export?${query}` })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(text).toMatch(begins)
  })

  test('holds what is asked for', async () => {
    const { text } = await ask({ url: '/api/export?format=csv&kind=arrest&kind=march&country=NL' })
    expect(text.trimEnd().split('\r\n')).toHaveLength(2)
    expect(text).toContain('#e1,')
  })

  const WRONG = ['', 'format=xml', 'format=geojson&of=statements', 'format=csv&kind=dance']
  test.each(WRONG)('is refused for "%s"', async (query) => {
    const { status, json } = await ask({ url: `/api/export?${query}` })
    expect(status).toBe(400)
    expect(json()).toMatchObject({ code: 'REQUEST_INVALID' })
  })

  test('is only for whom the token let in', async () => {
    expect((await askBare({ url: '/api/export?format=csv' })).status).toBe(401)
  })
})
