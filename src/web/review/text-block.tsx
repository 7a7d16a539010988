import { memo } from 'react'
import type { Look, MarkedBlock } from './mark-report.ts'
import type { Segment } from './segment-text.ts'

type TextBlockProps = { readonly block: MarkedBlock; readonly text: string; readonly label: string | undefined }

/** One block in its role. Its label stands beside the words and is no part of them: it cannot be selected. */
export const TextBlock = memo(function TextBlock({ block, text, label }: TextBlockProps) {
  const runs = block.segments.map((segment) => <Run key={segment.start} segment={segment} text={text} />)
  return (
    <div className="block" data-role={block.role}>
      {label !== undefined && <span className="block-label">{label}</span>}
      {block.role === 'headline' ? <h2>{runs}</h2> : <p>{runs}</p>}
    </div>
  )
})

function Run({ segment, text }: { readonly segment: Segment<Look>; readonly text: string }) {
  const { start, end, marks } = segment
  const words = text.slice(start, end)
  if (marks.length === 0)
    return (
      <span data-start={start} data-end={end}>
        {words}
      </span>
    )
  const looks = [...new Set(marks.map(({ look }) => look))].filter((look) => look !== 'voice')
  // The inner look has the line, the next outer one a second line below it.
  const [inner, outer] = looks.filter((look) => look !== 'event')
  return (
    <span
      data-start={start}
      data-end={end}
      data-marks={marks.map(({ id }) => id).join(' ')}
      data-look={inner}
      data-outer={outer}
      data-event={looks.includes('event') ? '' : undefined}
    >
      {words}
    </span>
  )
}
