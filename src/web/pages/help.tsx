import { api } from '../api.ts'
import { FAMILIES } from '../field-family.ts'
import { BasisTag, ClassTag } from '../parts/event-tags.tsx'
import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ReviewerName } from '../parts/reviewer-name.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { KeyList } from '../review/key-list.tsx'
import '../styles/review.css'
import '../styles/help.css'

/** What the desk is for, how it is used, and what its signs mean. */
export function HelpPage() {
  const { data, reload } = useLoaded('collection', (signal) => api.collection(signal))
  return (
    <>
      <PageHead title="Help" />
      <div className="help">
        <section>
          <h2>The way of a report</h2>
          <ol className="help-steps">
            <li>
              <div>
                <b>Bring it in.</b> In the <Link to="/inbox">inbox</Link>, paste its text, drop files or folders, or
                give the address of a page. It is read at once.
              </div>
            </li>
            <li>
              <div>
                <b>Review it.</b> The text stands left, what was read out of it right. Go through the values with{' '}
                <kbd>j</kbd>; each shows its words. Accept, reject or correct, and add what is missing: select the
                words, press <kbd>s</kbd>.
              </div>
            </li>
            <li>
              <div>
                <b>Approve it.</b> <kbd>↵</kbd> approves the report and opens the next of the queue.
              </div>
            </li>
            <li>
              <div>
                <b>Use what is known.</b> <Link to="/events">Events</Link>, <Link to="/map">map</Link>,{' '}
                <Link to="/timeline">timeline</Link> and <Link to="/charts">charts</Link> follow the same filters, and{' '}
                <Link to="/export">export</Link> hands out what is filtered. Each address can be shared with who works
                on the same collection.
              </div>
            </li>
          </ol>
        </section>
        <section>
          <h2>Keys of the review</h2>
          <KeyList />
        </section>
        <Signs />
        <section>
          <h2>Decisions</h2>
          <p>
            Nothing is overwritten. Each decision is an entry in the log of its report, with who, when and why; undoing
            one is another entry. A value that a person gives stands on words of the report too; where a kind, status or
            basis is a judgement of yours, the reason is asked for. When a newer version reads a report otherwise, what
            you decided stays, and the difference is shown.
          </p>
          {data && (
            <p>
              Decisions are logged under the name{' '}
              <ReviewerName key={data.reviewer} name={data.reviewer} changed={reload} />
            </p>
          )}
        </section>
        <section>
          <h2>What leaves this machine</h2>
          <p>
            Nothing, but for the pages whose addresses you give. The desk answers to this machine only, loads nothing
            from elsewhere, and never shows a report as the web page that it was.
          </p>
          <p>
            Programs can ask for all that is seen here: <a href="/api">the API</a>. Dripstone {data?.version}
          </p>
        </section>
      </div>
    </>
  )
}

function Signs() {
  return (
    <section>
      <h2>Signs</h2>
      <dl className="help-signs">
        <div>
          <dt>
            {Object.entries(FAMILIES).map(([family, says]) => (
              <span key={family} data-look={family}>
                {says}
              </span>
            ))}
          </dt>
          <dd>Words that a value stands on. The line says what they tell of, also without colour.</dd>
        </div>
        <div>
          <dt>
            <ClassTag eventClass="assembly" /> <ClassTag eventClass="violation" /> <ClassTag eventClass="response" />
          </dt>
          <dd>People gather; somebody is harmed or hindered; those in power, or others, answer.</dd>
        </div>
        <div>
          <dt>
            <BasisTag basis="alleged" /> <BasisTag basis="disputed" />
          </dt>
          <dd>The event stands on a speaker's word alone, or on one speaker's against another's. It is no fact yet.</dd>
        </div>
        <div>
          <dt>or</dt>
          <dd>A rival value: the report gives it too, and another one was chosen. Press w to see why.</dd>
        </div>
        <div>
          <dt>also</dt>
          <dd>Holds beside the first, or says the same again in other words.</dd>
        </div>
      </dl>
    </section>
  )
}
