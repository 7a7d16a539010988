/** What a gazetteer entry is; the order is that of the numbers in data/gazetteer/places.bin. */
export const ENTRY_KINDS = [
  'settlement',
  'section',
  'district',
  'admin',
  'country',
  'region',
  'continent',
  'sea',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]
