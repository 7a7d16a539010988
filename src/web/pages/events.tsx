import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function EventsPage() {
  return (
    <>
      <PageHead title="Events" />
      <Empty title="Nothing here yet" />
    </>
  )
}
