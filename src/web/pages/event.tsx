import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function EventPage() {
  return (
    <>
      <PageHead title="Event" />
      <Empty title="Nothing here yet" />
    </>
  )
}
