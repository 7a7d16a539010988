import { DripstoneError } from '../model/problem.ts'
import type { Door } from '../server/door.ts'

const USUAL_PORT = 4780

/**
 * Begins to listen and returns the port: the one asked for, else the usual one, else any that is free.
 * @throws {DripstoneError} PORT_TAKEN when the one that was asked for cannot be had.
 */
export async function listenAt(
  door: Door,
  { host, port }: { readonly host: string; readonly port: number | undefined },
): Promise<number> {
  const isFree = await tryPort(door, host, port ?? USUAL_PORT)
  if (!isFree && port !== undefined)
    throw new DripstoneError('PORT_TAKEN', `${host}:${port} cannot be listened at: choose another --port`)
  if (!isFree) await door.listen({ host, port: 0 })
  const address = door.server.address()
  return typeof address === 'object' && address !== null ? address.port : USUAL_PORT
}

const REFUSALS: ReadonlySet<unknown> = new Set(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'])

async function tryPort(door: Door, host: string, port: number): Promise<boolean> {
  try {
    await door.listen({ host, port })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && REFUSALS.has(error.code)) return false
    throw error
  }
}
