import { describe, expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

const RUSSIAN =
  'Около шестидесяти ткачих собрались у ворот фабрики во вторник и попросили снова открыть столовую, закрытую в марте.'
const JAPANESE = '火曜日、約六十人の織工が工場の門の前に集まり、食堂を再び開くよう経営者に求めた。集会は二時間続いた。'
const CHINESE =
  '星期二，大约六十名织工聚集在工厂门口，要求业主重新开放三月关闭的食堂。集会持续了两个小时，没有人被带走。'
const GERMAN =
  'Sechzig Weberinnen standen früh am Dienstag vor dem Werkstor – sie fordern ihre „Kantine“ zurück, für 5 € am Tag.'

/** The bytes of a text in an encoding that Node only decodes: each byte pair is asked what it stands for. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes: number[] = []
  const table = tableOf(encoding)
  for (const letter of text) bytes.push(...(table.get(letter) ?? [0x3f]))
  return Uint8Array.from(bytes)
}

const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = TABLES.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes)
  }
  for (let a = 0; a < 256; a++) add([a])
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b])
  TABLES.set(encoding, table)
  return table
}

const page = (text: string, head = ''): string => `<html><head>${head}</head><body><p>${text}</p></body></html>`

const DECLARED: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', CHINESE],
]

describe('decodePage', () => {
  test.each(DECLARED)('reads a page that declares %s in its head', (encoding, text) => {
    const decoded = decodePage(encode(page(text, `<meta charset="${encoding}">`), encoding))
    expect(decoded.html).toContain(text)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.problems).toEqual([])
  })

  test.each(DECLARED.filter(([encoding]) => encoding !== 'iso-8859-5'))(
    'reads a page in %s that declares nothing, and says that it guessed',
    (encoding, text) => {
      const decoded = decodePage(encode(page(text.repeat(3)), encoding))
      expect(decoded.html).toContain(text)
      expect(decoded.problems.map((problem) => problem.code)).toEqual(['ENCODING_GUESSED'])
    },
  )

  test('the header stands before the page', () => {
    expect(
      decodePage(encode(page(RUSSIAN, '<meta charset="koi8-r">'), 'windows-1251'), 'text/html; charset=windows-1251')
        .html,
    ).toContain(RUSSIAN)
  })

  test('a page that is UTF-8 is read as UTF-8 whatever it declares', () => {
    expect(decodePage(Buffer.from(page(RUSSIAN, '<meta charset="iso-8859-1">'))).html).toContain(RUSSIAN)
  })

  test('a byte order mark stands before everything', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(page(JAPANESE, '<meta charset="koi8-r">'), 'utf16le'),
    ])
    expect(decodePage(bytes, 'text/html; charset=shift_jis').html).toContain(JAPANESE)
  })

  test('Latin-1 means Windows-1252, as in every browser', () => {
    const bytes = Buffer.from(
      page(GERMAN, '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')
        .replace('–', '\u0096')
        .replace('„', '\u0084')
        .replace('“', '\u0093')
        .replace('€', '\u0080'),
      'latin1',
    )
    expect(decodePage(bytes).html).toContain(GERMAN)
  })

  test('damaged UTF-8 stays UTF-8, and what is lost is counted', () => {
    const bytes = Buffer.concat([Buffer.from(page(RUSSIAN)), Buffer.from([0xd0])])
    const decoded = decodePage(bytes)
    expect(decoded.html).toContain(RUSSIAN)
    expect(decoded.problems).toEqual([
      { code: 'ENCODING_REPLACED', reason: '1 place could not be read as utf-8 and became U+FFFD' },
    ])
  })

  test('an encoding that nobody knows is as good as none', () => {
    expect(
      decodePage(Buffer.from(page(RUSSIAN, '<meta charset="x-mystery">')), 'text/html; charset=none').html,
    ).toContain(RUSSIAN)
  })
})
