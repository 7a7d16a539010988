import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function ReportPage() {
  return (
    <>
      <PageHead title="Report" />
      <Empty title="Nothing here yet" />
    </>
  )
}
