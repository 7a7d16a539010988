import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function ExportPage() {
  return (
    <>
      <PageHead title="Export" />
      <Empty title="Nothing here yet" />
    </>
  )
}
