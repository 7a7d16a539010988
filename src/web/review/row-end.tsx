import type { Judgement } from '../../model/reviewed.ts'
import { Icon, type IconName } from '../parts/icon.tsx'

/** What can be done to a row: the act, its icon, and what it says. */
export type RowAct<Act extends string> = readonly [act: Act, icon: IconName, says: string]

type RowEndProps<Act extends string> = {
  readonly judgement: Judgement
  readonly acts: readonly RowAct<Act>[]
  readonly onAct: (act: Act) => void
}

/** The end of a row: what people have said of it so far, and what can be done to it by mouse or touch. */
export function RowEnd<Act extends string>({ judgement, acts, onAct }: RowEndProps<Act>) {
  return (
    <span className="value-end">
      <span
        className="judgement"
        data-judgement={judgement}
        title={judgement === 'open' ? 'not judged yet' : judgement}
      >
        <Icon name={ICON_OF_JUDGEMENT[judgement]} />
      </span>
      <span className="row-acts">
        {acts.map(([act, icon, says]) => (
          <button key={act} type="button" tabIndex={-1} title={says} aria-label={says} onClick={() => onAct(act)}>
            <Icon name={icon} />
          </button>
        ))}
      </span>
    </span>
  )
}

const ICON_OF_JUDGEMENT = {
  open: 'open',
  accepted: 'check',
  corrected: 'pen',
  added: 'plus',
  rejected: 'cross',
} as const satisfies Readonly<Record<Judgement, IconName>>
