import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may come in: a token works once and gives a session, a session lasts as long as the server. */
export type Access = {
  /** A new token; the one before it works no longer. */
  readonly issue: () => string
  /** The secret of a new session for the token that is out, which is used up by it; undefined for any other. */
  readonly enter: (token: string) => string | undefined
  readonly isSession: (secret: string) => boolean
}

const BITS = 256
// Sessions that are forgotten last: more browsers than one person has.
const MOST_SESSIONS = 32

/** `token` is the first one that works; a random one where none is given. */
export function openAccess(token: string = makeSecret()): Access {
  let open: Buffer | undefined = digest(token)
  let sessions: readonly Buffer[] = []
  return {
    issue: () => {
      const fresh = makeSecret()
      open = digest(fresh)
      return fresh
    },
    enter: (given) => {
      if (open === undefined || !timingSafeEqual(open, digest(given))) return undefined
      open = undefined
      const secret = makeSecret()
      sessions = [digest(secret), ...sessions].slice(0, MOST_SESSIONS)
      return secret
    },
    isSession: (secret) => {
      const wanted = digest(secret)
      return sessions.some((one) => timingSafeEqual(one, wanted))
    },
  }
}

/** Words that nobody can guess, fit for an address and a cookie. */
export function makeSecret(): string {
  return randomBytes(BITS / 8).toString('base64url')
}

// Digests have one length, so that they can be compared in constant time; and secrets are not kept.
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
