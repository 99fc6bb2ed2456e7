import { useQuery } from "@apollo/client/react";
import { FACT_GROUP_LABELS, FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { Link } from "react-router";
import { LegalForceWord } from "../../components/state-word.tsx";
import type { LegalForce } from "../../gql/graphql.ts";
import { useDebounced } from "../../lib/use-debounced.ts";
import { composeOrderQuery, type OrderReader } from "../order-page/compose-order-query.ts";
import { type Asking, variablesOf } from "../order-page/order-view.tsx";

/** Short side heads for the small page. */
const SHORT: Partial<Record<SectionKind, string>> = {
  LEGAL_AND_POLICY_IMPLICATIONS: "Legal and Policy",
  HISTORICAL_CONTEXT: "Context",
  CONTROVERSIES: "Controversies",
};

interface Props {
  profile: InterestProfile;
  isSignedIn: boolean;
  /** An order with an analysis; null where there is none. */
  example: { number: string; title: string; legalForce: LegalForce } | null;
}

/** A real order in small, as the profile will have it: its sections in their order and words, then the facts. */
export function ExamplePreview({ profile, isSignedIn, example }: Props) {
  const { sectionKinds, factGroups, persona } = profile;
  const asking = useDebounced(JSON.stringify({ sectionKinds, persona }));
  const texts = useExampleTexts(example?.number ?? null, JSON.parse(asking), isSignedIn);
  return (
    <section>
      <h2>
        {example ? (
          <>
            So <Link to={`/orders/${example.number}`}>EO {example.number}</Link> will read
          </>
        ) : (
          "So a page will look like this"
        )}
      </h2>
      <div className="mini">
        <div className="mini__bar" />
        {example && (
          <div className="mini__row">
            <b>{example.number}</b>
            <div className="mini__head">
              <p className="mini__title">{example.title}</p>
              <LegalForceWord legalForce={example.legalForce} />
            </div>
          </div>
        )}
        {sectionKinds.map((kind) => (
          <div className="mini__row" key={kind}>
            <b>{SHORT[kind] ?? SECTION_HEADINGS[kind]}</b>
            <p>{texts.get(kind) ?? "…"}</p>
          </div>
        ))}
        {factGroups.map((group) => (
          <div className="mini__row mini__row--fact" key={group}>
            <b>{FACT_GROUP_LABELS[group].label.replace(/ .*/, "")}</b>
            <i />
          </div>
        ))}
      </div>
      <p className="mt4" role="status">
        <b>
          {sectionKinds.length} of {SECTION_KINDS.length} sections, {factGroups.length} of {FACT_GROUPS.length} groups
          of facts.
        </b>{" "}
        <span className="quiet">Your browser asks for these and no others.</span>
      </p>
    </section>
  );
}

/** The first words of each section, in the words that the profile chooses. */
function useExampleTexts(
  number: string | null,
  { sectionKinds, persona }: Pick<InterestProfile, "sectionKinds" | "persona">,
  isSignedIn: boolean,
): ReadonlyMap<SectionKind, string> {
  const reader: OrderReader = { isSignedIn, audience: persona };
  const asking: Asking = { choice: { sectionKinds: [...sectionKinds].sort(), factGroups: [], persona }, reader };
  const { data, previousData } = useQuery(composeOrderQuery(asking.choice, asking.reader), {
    variables: variablesOf(number ?? "", asking),
    skip: number === null || sectionKinds.length === 0,
    // A draft's words are no part of what pages read.
    fetchPolicy: "no-cache",
  });
  const sections = (data ?? previousData)?.order?.sections ?? [];
  return new Map(
    sections.flatMap((section) => {
      const entries = section?.variant?.entries ?? section?.entries;
      const first = entries?.[0];
      if (!section?.kind) return [];
      return [[section.kind, first?.body ? plainWords(first.body) : "No text in these words."] as const];
    }),
  );
}

/** Without the signs of links and stress. */
const plainWords = (body: string) => body.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("*", "");
