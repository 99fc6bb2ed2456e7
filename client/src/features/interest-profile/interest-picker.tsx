import type { InterestKind } from "@executive-disorder/shared/interest-kinds";
import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { Mark } from "../../components/mark.tsx";
import { formatCount } from "../../lib/day.ts";
import { interestChoice } from "./choice-links.ts";

interface Option {
  slug: string;
  name: string;
  orderCount: number;
}

interface Props {
  /** "Topics", and the noun of one: "topic". */
  label: string;
  noun: string;
  kind: InterestKind;
  options: readonly Option[];
  chosen: readonly string[];
  /** Of those, what stands above the picker already, which then is a way to the rest and has no label to be seen. */
  above?: readonly string[];
  /** Of those, what exists no longer. */
  gone?: readonly string[];
  error?: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** A long list of which few are chosen: chips for those, and a list with a filter to add from. */
export function InterestPicker({ label, noun, kind, options, chosen, above, gone = [], error, onChange }: Props) {
  const id = useId();
  const [filter, setFilter] = useState("");
  const names = new Map(options.map(({ slug, name }) => [slug, name]));
  const chips = chosen.filter((slug) => !above?.includes(slug));
  const found = options.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));
  const toggle = (slug: string) =>
    onChange(chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug]);
  return (
    <fieldset className="field picker" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={above && "vh"}>{label}</legend>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map((slug) => (
            <li
              className={gone.includes(slug) ? "chip chip--gone" : "chip"}
              id={interestChoice(kind, slug)}
              tabIndex={-1}
              key={slug}
            >
              {names.get(slug) ?? slug}
              {gone.includes(slug) && <span className="vh">, gone</span>}{" "}
              <button type="button" aria-label={`Remove ${names.get(slug) ?? slug}`} onClick={() => toggle(slug)}>
                <X className="i" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <details className="picker__add">
        <summary className="btn btn--small">
          <Plus className="i" />
          {above ? `Other ${label.toLowerCase()}` : `Add ${noun}`}
        </summary>
        <div className="picker__list">
          <label className="vh" htmlFor={`${id}-filter`}>
            Filter {label.toLowerCase()}
          </label>
          <input
            className="input"
            id={`${id}-filter`}
            type="search"
            placeholder={`Filter ${label.toLowerCase()}`}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
          <div className="picker__options">
            {found.map(({ slug, name, orderCount }) => (
              <label className="check" key={slug}>
                <input type="checkbox" checked={chosen.includes(slug)} onChange={() => toggle(slug)} />
                <span>{name}</span>
                <span className="n">{formatCount(orderCount)}</span>
              </label>
            ))}
            {found.length === 0 && (
              <p className="hint">
                No {noun} of our list has “{filter}” in its name.
              </p>
            )}
          </div>
        </div>
      </details>
      {error && (
        <p className="error" id={`${id}-error`}>
          <Mark name="v-stale" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
