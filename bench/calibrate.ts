const ROUNDS = 3
const STEPS = 400_000
const WORDS =
  'police arrested forty people at a rally outside the town hall on saturday evening after the mayor refused to speak'.split(
    ' ',
  )

/**
 * How often this machine gets through a fixed piece of work in a second: words looked up, joined and
 * cut, integers mixed. By processor time, best of three. A speed divided by this can be compared between machines and days.
 */
export function calibrate(): number {
  const seconds = Array.from({ length: ROUNDS }, timeOnce)
  return 1 / Math.min(...seconds)
}

function timeOnce(): number {
  const started = process.cpuUsage()
  const counts = new Map<string, number>()
  let hash = 17
  for (let step = 0; step < STEPS; step++) {
    const word = WORDS[(hash >>> 8) % WORDS.length] ?? ''
    hash = (Math.imul(hash, 31) + word.charCodeAt(step % word.length)) | 0
    const key = word.slice(0, 2 + (step & 3))
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (/^[aeiou].*[^s]$/.test(word)) hash ^= step
  }
  // The sum is used, so that the loop cannot be left out.
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6 + (counts.size > STEPS ? hash : 0)
}
