import { print } from "graphql";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { SideSection } from "../../components/side-section.tsx";
import { formatCount, plural } from "../../lib/day.ts";
import { type WireEntry, wireLog } from "../../lib/wire-log.ts";
import { countFields } from "./count-fields.ts";

interface Props {
  /** What the profile did to what was asked: left out, or added. */
  children: ReactNode;
}

/** What this page asked for: every query that went over the wire, letter for letter, with the size of its answer. */
export function AskedPanel({ children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="page asked">
      <SideSection
        id="asked"
        heading="What this page asked for"
        note={<span className="prov">The client asks for what your profile selects, and for nothing else.</span>}
      >
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Show the queries</summary>
          {isOpen && <Asked>{children}</Asked>}
        </details>
      </SideSection>
    </div>
  );
}

function Asked({ children }: Props) {
  const entries = useSyncExternalStore(wireLog.subscribe, wireLog.get).filter(
    ({ path }) => path === window.location.pathname,
  );
  const overWire = entries.filter(({ origin }) => origin === "network");
  const within = entries.some(({ origin }) => origin === "page");
  const known = overWire.filter(({ bytes }) => bytes !== null);
  const bytes = known.reduce((sum, entry) => sum + (entry.bytes ?? 0), 0);
  return (
    <div className="stack mt3">
      <p>
        {overWire.length === 0 ? (
          <b>Nothing went over the wire: the answers came within the page.</b>
        ) : (
          <b>
            {plural(overWire.length, "query", "queries")}
            {known.length === overWire.length && `, ${plural(bytes, "byte")} of answers`}.
          </b>
        )}{" "}
        {children}
        {overWire.length > 0 &&
          within &&
          " The page itself came with an answer for a reader who has chosen nothing: the server does not know what a browser keeps."}
      </p>
      <ol className="wire">
        {entries.map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry: { name, document, variables, origin, bytes, at } }: { entry: WireEntry }) {
  const time = at.toTimeString().slice(0, 8);
  return (
    <details>
      <summary>
        {name}, {plural(countFields(document), "field")}
        {bytes !== null && `, ${formatCount(bytes)} bytes`}
        <span className="muted"> {origin === "page" ? "came within the page" : `asked at ${time}`}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard's focus */}
      <section className="query" tabIndex={0} aria-label={`The query ${name}`}>
        <pre>{print(document)}</pre>
        {Object.keys(variables).length > 0 && <pre>{JSON.stringify(variables, null, 2)}</pre>}
      </section>
    </details>
  );
}
