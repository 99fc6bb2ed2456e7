import type { TextProvision } from "./order-text-query.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { Permalink } from "./permalink.tsx";

/** Deeper levels are not indented further. */
const DEEPEST = 5;

/** A provision within another: number, heading and words, indented by its level, with its own address. */
export function ProvisionBlock({ provision }: { provision: TextProvision }) {
  const { key, kind, marker, number, heading, level, paragraphs } = provision;
  const permalink = <Permalink to={key} number={number} />;
  if (kind !== "UNIT" && kind !== "FLUSH")
    return (
      <div className="provision" id={key} tabIndex={-1}>
        <h3>
          {[kind === "PASSAGE" ? "" : number, heading].filter(Boolean).join(" ") || number} {permalink}
        </h3>
        <Paragraphs paragraphs={paragraphs} />
      </div>
    );
  const lead = (marker || heading) && (
    <>
      {marker && <b>{marker} </b>}
      {heading && <b>{heading} </b>}
    </>
  );
  return (
    <div className="provision" data-level={Math.min(level, DEEPEST)} id={key} tabIndex={-1}>
      {permalink}
      <Paragraphs paragraphs={paragraphs} lead={lead} />
    </div>
  );
}
