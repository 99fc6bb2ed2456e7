/** A persona's printer's sort in its box. The name always stands beside it. */
export function PersonaSort({ persona }: { persona: { key: string; mark: string } }) {
  return (
    <span className="sort" data-p={persona.key} aria-hidden="true">
      {persona.mark}
    </span>
  );
}
