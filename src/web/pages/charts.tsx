import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function ChartsPage() {
  return (
    <>
      <PageHead title="Charts" />
      <Empty title="Nothing here yet" />
    </>
  )
}
