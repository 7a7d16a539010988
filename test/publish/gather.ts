import type { ReviewedReport } from '../../src/model/reviewed.ts'
import type { Format, PublishOptions } from '../../src/publish/product.ts'
import { PRODUCTS } from '../../src/publish/products.ts'
import { spoolInMemory } from '../../src/publish/spool.ts'

/** What a product makes of reports, whole. */
export async function gather(
  format: Format,
  reports: readonly ReviewedReport[],
  options: Partial<PublishOptions> = {},
): Promise<Buffer> {
  const product = PRODUCTS.get(format)
  if (!product) throw new RangeError(`there is no product ${format}`)
  const chunks: Uint8Array[] = []
  for await (const chunk of product.write(each(reports), { spool: spoolInMemory, ...options }))
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Reports one after the other, as a collection hands them out. */
export async function* each<T>(reports: readonly T[]): AsyncGenerator<T> {
  yield* reports
}
