import type { ReactNode } from "react";
import { formatCount } from "../../lib/day.ts";

interface Choice {
  slug: string;
  name: string;
  count: number;
}

interface Props {
  legend: string;
  /** How many stand open; the others are behind "more". */
  open: number;
  choices: Choice[];
  chosen: readonly string[];
  onToggle: (slug: string) => void;
}

/** A facet whose choices are named by the record. What is chosen stands open, wherever it comes in the list. */
export function Choices({ legend, open, choices, chosen, onToggle }: Props) {
  if (choices.length === 0) return null;
  const isOpen = ({ slug }: Choice, index: number) => index < open || chosen.includes(slug);
  const more = choices.filter((choice, index) => !isOpen(choice, index));
  const check = ({ slug, name, count }: Choice) => (
    <Check key={slug} checked={chosen.includes(slug)} count={count} onToggle={() => onToggle(slug)}>
      {name}
    </Check>
  );
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {choices.filter(isOpen).map(check)}
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          {more.map(check)}
        </details>
      )}
    </fieldset>
  );
}

export function Check({
  checked,
  count,
  onToggle,
  children,
}: {
  checked: boolean;
  count?: number;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{children}</span>
      {count !== undefined && <span className="n">{formatCount(count)}</span>}
    </label>
  );
}
