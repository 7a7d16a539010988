import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function HelpPage() {
  return (
    <>
      <PageHead title="Help" />
      <Empty title="Nothing here yet" />
    </>
  )
}
