import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Empty } from '../parts/states.tsx'

export function MissingPage() {
  return (
    <>
      <PageHead title="No such page" />
      <Empty title="This address leads nowhere">
        <p>
          It may have been cut off when it was copied. <Link to="/inbox">Go to the inbox</Link>
        </p>
      </Empty>
    </>
  )
}
