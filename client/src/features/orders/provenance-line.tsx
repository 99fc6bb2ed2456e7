import { gql, type TypedDocumentNode } from "@apollo/client";
import { Day } from "../../components/day.tsx";
import type { ProvenanceLine_provenance as Provenance } from "../../gql/graphql.ts";

export const ProvenanceLine_provenance: TypedDocumentNode<Provenance> = gql`
  fragment ProvenanceLine_provenance on Provenance {
    author
    reviewer
    asOf
    isModelDrafted
  }
`;

/** Who wrote a text, when, with what help, and who checked it: sentences, not a badge. */
export function ProvenanceLine({ provenance }: { provenance: Omit<Provenance, " $fragmentName"> }) {
  const { author, reviewer, asOf, isModelDrafted } = provenance;
  return (
    <>
      <br />
      {isModelDrafted ? "Drafted by a language model from the official text" : `Written by ${author}`}, as of{" "}
      <Day day={asOf} />. {reviewer ? `Reviewed by ${reviewer}.` : "Not yet reviewed by an editor."}
    </>
  );
}
