import type { ReactNode, Ref } from "react";
import { HashLink } from "./hash-link.tsx";

/** The heading of a section, which is its own permalink. */
export function SideHead({ id, heading }: { id: string; heading: string }) {
  return (
    <h2 className="sidehead" id={`${id}-h`}>
      <HashLink to={id}>{heading}</HashLink>
    </h2>
  );
}

interface Props {
  id: string;
  heading: string;
  /** Small print under the side head: provenance, counts, what a panel rests on. */
  note?: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
  children: ReactNode;
}

/** Side head in the margin, reading right of the spine. */
export function SideSection({ id, heading, note, ref, children }: Props) {
  return (
    <section className="leaf section" id={id} aria-labelledby={`${id}-h`} tabIndex={-1} ref={ref}>
      <div className="margin">
        <SideHead id={id} heading={heading} />
        {note}
      </div>
      <div>{children}</div>
    </section>
  );
}
