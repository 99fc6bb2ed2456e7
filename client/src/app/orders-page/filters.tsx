import { LEGAL_FORCES, type LegalForce } from "@executive-disorder/shared/legal-force";
import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { LegalForceWord } from "../../components/state-word.tsx";
import type { OrdersQuery } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/day.ts";
import { useMedia } from "../../lib/use-media.ts";
import { TextAndYears } from "./text-and-years.tsx";

interface Props {
  search: OrderSearch;
  facets: OrdersQuery["orders"]["facets"] | null;
  onChange: (next: Partial<OrderSearch>) => void;
}

const toggled = <T,>(items: readonly T[], item: T) =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
/** Presidents that stand open; the others are behind "More". */
const OPEN_PRESIDENTS = 8;

/** Facets with their counts. A zero stays visible; each choice changes the address at once. */
export function Filters({ search, facets, onChange }: Props) {
  const counts = new Map(facets?.legalForces.map(({ legalForce, count }) => [legalForce, count]));
  const forces = LEGAL_FORCES.filter((force) => force !== "UNKNOWN" || counts.has(force));
  const presidents = facets?.presidents ?? [];
  const president = ({ president: { slug, name }, count }: (typeof presidents)[number]) => (
    <Check
      key={slug}
      checked={search.presidents.includes(slug)}
      count={count}
      onToggle={() => onChange({ presidents: toggled(search.presidents, slug) })}
    >
      {name}
    </Check>
  );
  const isPhone = useMedia("(max-width: 48rem)");
  return (
    <details className="margin--form facets" open={!isPhone} key={String(isPhone)}>
      <summary className="btn">Choose filters</summary>
      <TextAndYears
        key={`${search.text} ${search.signedFrom} ${search.signedTo}`}
        search={search}
        onChange={onChange}
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
      <fieldset className="facet">
        <legend>President</legend>
        {presidents.slice(0, OPEN_PRESIDENTS).map(president)}
        {presidents.length > OPEN_PRESIDENTS && (
          <details>
            <summary>{presidents.length - OPEN_PRESIDENTS} more</summary>
            {presidents.slice(OPEN_PRESIDENTS).map(president)}
          </details>
        )}
      </fieldset>
      <fieldset className="facet">
        <legend>Analysis</legend>
        <Check checked={search.hasAnalysis} onToggle={() => onChange({ hasAnalysis: !search.hasAnalysis })}>
          Only orders with an analysis
        </Check>
      </fieldset>
    </details>
  );
}

function Check({
  checked,
  count,
  onToggle,
  children,
}: {
  checked: boolean;
  count?: number;
  onToggle: () => void;
  children: React.ReactNode;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{children}</span>
      {count !== undefined && <span className="n">{formatCount(count)}</span>}
    </label>
  );
}
