import { gql, type TypedDocumentNode } from "@apollo/client";
import { LEGAL_FORCES, type LegalForce } from "@executive-disorder/shared/legal-force";
import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { HAS_FILTERS, HAS_LABELS } from "@executive-disorder/shared/order-search-words";
import { LegalForceWord } from "../../components/state-word.tsx";
import type { Filters_facets as Facets } from "../../gql/graphql.ts";
import { useMedia } from "../../lib/use-media.ts";
import { Check, Choices } from "./choices.tsx";
import { TextAndYears } from "./text-and-years.tsx";

/** Of the list and of the search; their pages read it too, for names and the sentence of counts. */
export const Filters_facets: TypedDocumentNode<Facets> = gql`
  fragment Filters_facets on OrderFacets {
    presidents {
      count
      president {
        slug
        name
      }
    }
    legalForces {
      count
      legalForce
    }
    topics {
      count
      topic {
        slug
        name
      }
    }
    agencies {
      count
      agency {
        slug
        name
      }
    }
    withAnalysis
    withDeadlines
    withText
  }
`;

interface Props {
  search: OrderSearch;
  facets: Facets | null;
  onChange: (next: Partial<OrderSearch>) => void;
  textLabel?: string;
}

const toggled = <T,>(items: readonly T[], item: T) =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
const HAS_COUNTS = { hasAnalysis: "withAnalysis", hasDeadlines: "withDeadlines", hasText: "withText" } as const;

/** Facets with their counts. A zero stays visible; each choice changes the address at once. */
export function Filters({ search, facets, onChange, textLabel }: Props) {
  const counts = new Map(facets?.legalForces.map(({ legalForce, count }) => [legalForce, count]));
  const forces = LEGAL_FORCES.filter((force) => force !== "UNKNOWN" || counts.has(force));
  const isPhone = useMedia("(max-width: 48rem)");
  return (
    <details className="margin--form facets" open={!isPhone} key={String(isPhone)}>
      <summary className="btn">Choose filters</summary>
      <TextAndYears
        key={`${search.text} ${search.signedFrom} ${search.signedTo}`}
        search={search}
        onChange={onChange}
        {...(textLabel && { label: textLabel })}
      />
      <fieldset className="facet">
        <legend>Legal force</legend>
        {forces.map((force: LegalForce) => (
          <Check
            key={force}
            checked={search.legalForces.includes(force)}
            count={counts.get(force) ?? 0}
            onToggle={() => onChange({ legalForces: toggled(search.legalForces, force) })}
          >
            <LegalForceWord legalForce={force} />
          </Check>
        ))}
      </fieldset>
      <Choices
        legend="President"
        open={8}
        choices={facets?.presidents.map(({ president, count }) => ({ ...president, count })) ?? []}
        chosen={search.presidents}
        onToggle={(slug) => onChange({ presidents: toggled(search.presidents, slug) })}
      />
      <Choices
        legend="Topic"
        open={12}
        choices={facets?.topics.map(({ topic, count }) => ({ ...topic, count })) ?? []}
        chosen={search.topics}
        onToggle={(slug) => onChange({ topics: toggled(search.topics, slug) })}
      />
      <Choices
        legend="Agency"
        open={12}
        choices={facets?.agencies.map(({ agency, count }) => ({ ...agency, count })) ?? []}
        chosen={search.agencies}
        onToggle={(slug) => onChange({ agencies: toggled(search.agencies, slug) })}
      />
      <fieldset className="facet">
        <legend>What we hold</legend>
        {HAS_FILTERS.map((has) => (
          <Check
            key={has}
            checked={search[has]}
            {...(facets && { count: facets[HAS_COUNTS[has]] })}
            onToggle={() => onChange({ [has]: !search[has] })}
          >
            {HAS_LABELS[has]}
          </Check>
        ))}
      </fieldset>
    </details>
  );
}
