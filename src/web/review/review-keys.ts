/** What a key does in the review. */
export type ReviewAct =
  | 'next'
  | 'previous'
  | 'next-open'
  | 'accept'
  | 'reject'
  | 'correct'
  | 'add'
  | 'add-event'
  | 'set-aside'
  | 'split'
  | 'correct-event'
  | 'undo'
  | 'why'
  | 'approve'
  | 'leave'
  | 'help'

type KeyEntry = { readonly keys: readonly string[]; readonly says: string; readonly short: string }

/** The keys with what they do: in the bar (`short`) and on the help sheet (`says`). A capital letter is Shift and the letter. */
export const REVIEW_KEYS = {
  next: { keys: ['j', 'n', 'ArrowDown'], short: 'next', says: 'Next value, over all cards' },
  previous: { keys: ['k', 'p', 'ArrowUp'], short: 'previous', says: 'Previous value' },
  'next-open': { keys: ['o', 'J', 'N'], short: 'next open', says: 'Next value that nobody has judged' },
  accept: { keys: ['a'], short: 'accept', says: 'Accept the value or event, and go on to the next open one' },
  reject: { keys: ['r'], short: 'reject', says: 'Reject the value: it stays in the log and leaves the record' },
  correct: { keys: ['c'], short: 'correct', says: 'Correct the value, its words, or both' },
  add: { keys: ['s'], short: 'add field', says: 'Add a field on the words selected in the text' },
  'add-event': { keys: ['S'], short: 'add event', says: 'Add an event that the selected words tell of' },
  'correct-event': {
    keys: ['e'],
    short: 'correct event',
    says: 'Correct kind, status or basis of the event, with a reason',
  },
  'set-aside': { keys: ['x'], short: 'set aside', says: 'Set the event aside: it is none. Its values go with it' },
  split: { keys: ['d'], short: 'split', says: 'Divide the event: some of its values belong to another' },
  undo: { keys: ['u'], short: 'undo', says: 'Undo the last decision on this report' },
  why: { keys: ['w'], short: 'why', says: 'Why this value: its words, its rule, and what lost' },
  approve: { keys: ['Enter', 'A'], short: 'approve, next', says: 'Approve the report and go to the next of the queue' },
  leave: { keys: ['Escape'], short: 'close', says: 'Close what is open; then back to the queue' },
  help: { keys: ['?'], short: 'keys', says: 'This sheet' },
} as const satisfies Readonly<Record<ReviewAct, KeyEntry>>

export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a press of a key asks for. Keys with Ctrl, Alt or the command key belong to the browser. */
export function actOfKey({ key, ctrlKey, metaKey, altKey }: KeyPress): ReviewAct | undefined {
  return ctrlKey || metaKey || altKey ? undefined : ACTS.get(key)
}

/** A key as it is printed. */
export function sayKey(key: string): string {
  const named: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵', Escape: 'Esc' }
  return named[key] ?? (/^[A-Z]$/.test(key) ? `⇧${key}` : key)
}

const ACTS = new Map<string, ReviewAct>(entriesOf().flatMap(([act, { keys }]) => keys.map((key) => [key, act])))

function entriesOf(): readonly (readonly [ReviewAct, KeyEntry])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a constant table without other keys
  return Object.entries(REVIEW_KEYS) as [ReviewAct, KeyEntry][]
}
