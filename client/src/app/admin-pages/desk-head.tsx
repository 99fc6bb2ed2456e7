import type { ReactNode } from "react";

/** Head of a page of the desk: what stands in the margin, the answer in the headline, and a sentence under it. */
export function DeskHead({ margin, title, children }: { margin?: string; title: string; children?: ReactNode }) {
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">{margin}</p>
      <div>
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}
