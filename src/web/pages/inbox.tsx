import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function InboxPage() {
  return (
    <>
      <PageHead title="Inbox" />
      <Empty title="Nothing here yet" />
    </>
  )
}
