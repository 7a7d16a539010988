import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const CYRILLIC_1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
const WESTERN_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Writes text in an encoding whose upper half is `table`, from 0x80 on; Latin-1 beyond it. */
function encode(text: string, table: string): Uint8Array {
  const codes = [...text].map((char) => {
    const code = char.charCodeAt(0)
    if (code < 0x80) return code
    const at = table.indexOf(char)
    return at < 0 ? code : 0x80 + at
  })
  return Uint8Array.from(codes)
}

const RUSSIAN: readonly string[] = [
  'Полиция задержала троих участников пикета у мэрии. Об этом сообщили очевидцы.',
  'Пикет',
  'МИТИНГ У МЭРИИ РАЗРЕШЁН',
  'Group «Весна» held a picket in Tver',
  'Міліцыя затрымала чатырох чалавек на акцыі ў Гродне',
]
const WESTERN: readonly string[] = [
  'La marche a été interdite, a déclaré le préfet à la presse.',
  'The café strike drew 300 people',
  '“We will march,” she said — and they did',
  'Die Straßen waren überfüllt; Ärzte streikten für höhere Löhne',
  '¿Qué pasó? Nada – según él',
  'The union’s vote',
  'A fee of £20',
]
const READABLE: readonly string[] = ['plain ASCII', 'Žižkov — “march” ✊🏽', 'שלום', '集会', 'Протест', 'e\u0301']

describe('decodeBytes', () => {
  test.each(READABLE)('reads UTF-8 as it is: %s', (text) => {
    expect(decodeBytes(Buffer.from(text))).toEqual({ text, problems: [] })
  })

  test.each(RUSSIAN)('reads Windows-1251 and says so: %s', (text) => {
    const decoded = decodeBytes(encode(text, CYRILLIC_1251))
    expect(decoded.text).toBe(text)
    expect(decoded.problems.map(({ code }) => code)).toEqual(['ENCODING_GUESSED'])
    expect(decoded.problems[0]?.reason).toContain('windows-1251')
  })

  test.each(WESTERN)('reads Windows-1252, which holds Latin-1, and says so: %s', (text) => {
    const decoded = decodeBytes(encode(text, WESTERN_1252))
    expect(decoded.text).toBe(text)
    expect(decoded.problems[0]?.reason).toContain('windows-1252')
  })

  test('reads KOI8-R by its letters', () => {
    const bytes = Uint8Array.from([
      0xf0, 0xcf, 0xcc, 0xc9, 0xc3, 0xc9, 0xd1, 0x20, 0xd2, 0xc1, 0xda, 0xcf, 0xc7, 0xce, 0xc1, 0xcc, 0xc1, 0x20, 0xcd,
      0xc9, 0xd4, 0xc9, 0xce, 0xc7,
    ])
    expect(decodeBytes(bytes).text).toBe('Полиция разогнала митинг')
  })

  test.each([
    ['\u00EF\u00BB\u00BFmarch', 'march'],
    ['\u00FF\u00FEm\u0000a\u0000', 'ma'],
    ['\u00FE\u00FF\u0000m\u0000a', 'ma'],
  ])('goes by a byte order mark: %j', (latin1, text) => {
    expect(decodeBytes(Buffer.from(latin1, 'latin1'))).toEqual({ text, problems: [] })
  })

  test('replaces what is no known encoding and counts the places', () => {
    const decoded = decodeBytes(Buffer.from('march \u00FF\u00FE\u00FA of \u0081\u008D many', 'latin1'))
    expect(decoded.text).toBe('march \uFFFD\uFFFD\uFFFD of \uFFFD\uFFFD many')
    expect(decoded.problems).toEqual([
      { code: 'ENCODING_REPLACED', reason: '5 places could not be read as utf-8 and became U+FFFD' },
    ])
  })

  test('keeps damaged UTF-8 as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('Протест прошёл мирно '), Buffer.from([0xff]), Buffer.from(' и тихо')])
    expect(decodeBytes(bytes)).toMatchObject({
      text: 'Протест прошёл мирно \uFFFD и тихо',
      problems: [{ code: 'ENCODING_REPLACED' }],
    })
  })

  test('a character that the cut went through is left out', () => {
    const bytes = Buffer.from('march Ж').subarray(0, -1)
    expect(decodeBytes(bytes, true)).toEqual({ text: 'march ', problems: [] })
  })

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a PDF file', [...Buffer.from('%PDF-1.7\n')]],
    ['an archive', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['NUL bytes', [0x61, 0x00, 0x62]],
    ['control bytes', [0x01, 0x02, 0x03, 0x61]],
  ])('refuses %s as binary', (_, bytes) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toMatchObject({ text: undefined, problems: [{ code: 'BINARY_INPUT' }] })
  })

  test('any bytes give text or a reason, the same each time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeBytes(bytes)
        expect(decoded).toEqual(decodeBytes(bytes))
        expect(decoded.text !== undefined || decoded.problems.length > 0).toBe(true)
      }),
    )
  })
})
