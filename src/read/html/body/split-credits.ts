import type { Judged } from './judge-runs.ts'

/** A credit at the end of a caption, from its first word on. */
const CREDIT =
  /(?:^|(?<=[.!?…)”"'»\s]))[([]?(?:(?:photo|photograph|picture|image|foto|fotos|bild|bildquelle|credit|quelle|source|crédit|crédito|фото|zdjęcie)(?: by| credit| courtesy of)?\s?[:：]\s?|(?:photo|photograph|image) by |©\s?)[^.:：]{2,80}[)\].]?$/iu

/** Captions that end with their credit as two blocks, so that neither is taken for the other's words. */
export function splitCredits(judged: readonly Judged[]): readonly Judged[] {
  return judged.flatMap((item) => {
    if (item.role !== 'caption' || item.run.text.length > 600) return [item]
    const at = CREDIT.exec(item.run.text)?.index ?? 0
    if (at === 0) return [item]
    const caption = { ...item.run, text: item.run.text.slice(0, at).trim() }
    const credit = { ...item.run, text: item.run.text.slice(at).trim() }
    return caption.text === ''
      ? [item]
      : [
          { ...item, run: caption },
          { run: credit, role: 'credit' as const, rule: 'caption-credit' },
        ]
  })
}
