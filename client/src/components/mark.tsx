import type { MarkName } from "./mark-sprite.tsx";

/** One of the project's own marks. A word always stands beside it, so it is silent to screen readers. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className="i" aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  );
}
