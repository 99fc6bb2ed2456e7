import { LEGAL_FORCE_LABELS } from "@executive-disorder/shared/legal-force";
import { type OrderSearch, SORT_LABELS, SORTS } from "@executive-disorder/shared/order-search";
import { X } from "lucide-react";
import type { OrderSort } from "../../gql/graphql.ts";
import { yearWords } from "./search-sentence.ts";

interface Props {
  search: OrderSearch;
  presidentName: (slug: string) => string;
  onChange: (next: Partial<OrderSearch>) => void;
}

const NOTHING: Partial<OrderSearch> = {
  text: "",
  presidents: [],
  legalForces: [],
  signedFrom: null,
  signedTo: null,
  hasAnalysis: false,
};

/** The filters in use, each with the way out of it, and the sort. */
export function FilterBar({ search, presidentName, onChange }: Props) {
  const chips = chipsOf(search, presidentName);
  return (
    <div className="page leaf filterbar">
      <div className="margin margin--form">
        <h2 className="sidehead filterbar__head">Filters</h2>
      </div>
      <div className="bar">
        {chips.length > 0 ? (
          <>
            <ul className="chips" aria-label="Filters in use">
              {chips.map(({ label, without }) => (
                <li className="chip" key={label}>
                  {label}{" "}
                  <button type="button" aria-label={`Remove filter: ${label}`} onClick={() => onChange(without)}>
                    <X className="i" />
                  </button>
                </li>
              ))}
            </ul>
            <button className="linkish" type="button" onClick={() => onChange(NOTHING)}>
              Clear all
            </button>
          </>
        ) : (
          <span className="muted">No filter in use</span>
        )}
        <div className="end">
          <label className="vh" htmlFor="sort">
            Sort
          </label>
          <select
            className="input filterbar__sort"
            id="sort"
            value={search.sort}
            onChange={(event) => onChange({ sort: event.target.value as OrderSort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_LABELS[sort]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}

function chipsOf(
  search: OrderSearch,
  presidentName: (slug: string) => string,
): { label: string; without: Partial<OrderSearch> }[] {
  const years = yearWords(search);
  return [
    ...(search.text ? [{ label: `“${search.text}”`, without: { text: "" } }] : []),
    ...search.presidents.map((slug) => ({
      label: presidentName(slug),
      without: { presidents: search.presidents.filter((other) => other !== slug) },
    })),
    ...search.legalForces.map((force) => ({
      label: LEGAL_FORCE_LABELS[force],
      without: { legalForces: search.legalForces.filter((other) => other !== force) },
    })),
    ...(years ? [{ label: `Signed ${years}`, without: { signedFrom: null, signedTo: null } }] : []),
    ...(search.hasAnalysis ? [{ label: "With an analysis", without: { hasAnalysis: false } }] : []),
  ];
}
