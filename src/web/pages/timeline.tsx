import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function TimelinePage() {
  return (
    <>
      <PageHead title="Timeline" />
      <Empty title="Nothing here yet" />
    </>
  )
}
