/** Holds what was written until it is read, once and from the start. Nothing is left of it after reading or `drop`. */
export type Spool = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly read: () => AsyncIterable<Uint8Array>
  readonly drop: () => Promise<void>
}

export type MakeSpool = () => Promise<Spool>

/** A spool in memory, for small collections and tests. */
export async function spoolInMemory(): Promise<Spool> {
  const chunks: Uint8Array[] = []
  return {
    write: async (bytes) => {
      chunks.push(bytes)
    },
    read: async function* () {
      yield* chunks
    },
    drop: async () => {
      chunks.length = 0
    },
  }
}
