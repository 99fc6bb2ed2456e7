interface Props {
  facts: readonly { origin: "CURATED" | "READ" }[];
  /** What the program read. */
  from?: "text" | "title";
}

/** Says once under a panel that a program, and nobody else, read what stands in it. */
export function ReadNote({ facts, from = "text" }: Props) {
  if (!facts.some((fact) => fact.origin === "READ")) return null;
  return <p className="hint mt3">Read from the order’s {from} by a program; nobody has checked it.</p>;
}
