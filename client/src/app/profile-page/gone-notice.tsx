import { Mark } from "../../components/mark.tsx";
import { type GoneChoice, LIST_NOUNS } from "../../features/interest-profile/gone-choices.ts";

/** Says which choices exist no longer, before a save drops them. */
export function GoneNotice({ gone }: { gone: readonly GoneChoice[] }) {
  if (gone.length === 0) return null;
  return (
    <div className="alert" role="status">
      <Mark name="v-stale" />
      <div>
        {gone.map(({ list, slug }) => (
          <p key={`${list} ${slug}`}>
            <b>“{slug}”</b> is no longer {list === "agencies" ? "an" : "a"} {LIST_NOUNS[list]} of the record.
          </p>
        ))}
        <p>It matches no order. The next time that you save, {gone.length === 1 ? "it is" : "these are"} left out.</p>
      </div>
    </div>
  );
}
