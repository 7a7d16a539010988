import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function MapPage() {
  return (
    <>
      <PageHead title="Map" />
      <Empty title="Nothing here yet" />
    </>
  )
}
