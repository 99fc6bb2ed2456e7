import type { ComparedText } from "./compare-texts.ts";
import type { TextRun } from "./text-runs.ts";

/** A text whose words are marked where they stand in it only: underlined for the eye, told for the ear. */
export function ComparedEntries({ entries }: { entries: ComparedText["entries"] }) {
  if (entries.length === 0) return null;
  return (
    <div className="prose">
      {entries.map(({ heading, body, cites }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries of one text do not move
        <div className="entry" key={index}>
          {heading.length > 0 && (
            <h4>
              <Runs runs={heading} />
            </h4>
          )}
          <p>
            <Runs runs={body} />
            {cites.length > 0 && <span className="cite-ref"> {cites.join("; ")}</span>}
          </p>
        </div>
      ))}
    </div>
  );
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, isOwn }, index) =>
    isOwn ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text do not move
      <mark className="own" key={index}>
        <span className="vh">only here: </span>
        {text}
        <span className="vh"> (end) </span>
      </mark>
    ) : (
      text
    ),
  );
}
