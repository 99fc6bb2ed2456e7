import { formatMoment } from "../../lib/day.ts";
import type { TextVersion } from "./text-query.ts";

const STATE_WORDS: Record<string, string> = {
  DRAFT: "draft",
  IN_REVIEW: "in review",
  PUBLISHED: "published",
  REPLACED: "was published",
  WITHDRAWN: "withdrawn",
};

/** All versions, the newest first; the words of any earlier one can be brought back. */
export function TextVersions({
  versions,
  onRestore,
}: {
  versions: readonly TextVersion[];
  onRestore: (version: number) => Promise<void>;
}) {
  if (versions.length === 0) return <p className="prov">No version yet</p>;
  return (
    <ol>
      {versions.map(({ version, state, origin, isOwn, writtenAt, restoredFrom, provenance }, index) => (
        <li key={version}>
          <b>
            {version}, {state && STATE_WORDS[state]}
          </b>
          <span className="prov">
            {origin === "LIBRARY" ? "The starter library's" : isOwn ? "Yours" : "Another editor's"}
            {writtenAt && `, ${formatMoment(writtenAt)}`}
            {restoredFrom && `, words of version ${restoredFrom}`}
            {provenance?.isModelDrafted && ", drafted by a language model"}
          </span>
          {index > 0 && version !== null && (
            <button className="linkish" type="button" onClick={() => onRestore(version)}>
              Restore<span className="vh"> version {version}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
