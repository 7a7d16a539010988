const PATHS = {
  check: 'M3.5 8.5 6.7 12 12.5 4.5',
  cross: 'm4 4 8 8m0-8-8 8',
  pen: 'M3 13h2.5L13 5.5 10.5 3 3 10.5V13Zm6-8.5L11.5 7',
  plus: 'M8 3v10M3 8h10',
  open: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  why: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9m0 2.2v.3',
  denied: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM4.2 4.2l7.6 7.6',
  alleged: 'M8 2 14 8l-6 6-6-6 6-6Zm0 3.4v3m0 1.9v.3',
  disputed: 'M3 6h10M3 10h10M10.5 3l-5 10',
  planned: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3l2 1.6',
  back: 'M10 3 5 8l5 5',
  forth: 'm6 3 5 5-5 5',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  split: 'M8 14V9L4 5V2m4 7 4-4V2',
  aside: 'M3 3h10v4H3zM6 7v6h4V7',
  down: 'm4 6 4 4 4-4',
} as const satisfies Readonly<Record<string, string>>

export type IconName = keyof typeof PATHS

/** A small drawing beside words, which say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

/** The shape of a class of event: round, pointed, square. */
export function ClassShape({ of }: { readonly of: 'assembly' | 'violation' | 'response' }) {
  return (
    <svg className="class-shape" data-class={of} viewBox="0 0 16 16" aria-hidden="true">
      {of === 'assembly' && <circle cx="8" cy="8" r="6" />}
      {of === 'violation' && <path d="M8 1.5 15 14H1L8 1.5Z" />}
      {of === 'response' && <rect x="2.5" y="2.5" width="11" height="11" rx="1" />}
    </svg>
  )
}
