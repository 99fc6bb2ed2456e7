import { useLazyQuery } from "@apollo/client/react";
import { DIGEST_PREVIEW_QUERY } from "../../features/tracking/digest-queries.ts";

/** What the next digest would hold by now, when somebody asks. */
export function DigestPreview() {
  const [ask, { data, error, loading, called }] = useLazyQuery(DIGEST_PREVIEW_QUERY, { fetchPolicy: "network-only" });
  const preview = data?.digestPreview;
  return (
    <div className="stack">
      <p className="row">
        <button
          className="btn btn--small"
          type="button"
          aria-disabled={loading}
          onClick={() => ask().catch(() => undefined)}
        >
          Show what the next one would hold
        </button>
      </p>
      <div role="status">
        {called && loading && <p className="hint">Loading…</p>}
        {error && !loading && <p>It could not be loaded. Try again.</p>}
        {data && !preview && <p>Nothing is new since the last one: none would be made.</p>}
        {preview && (
          <>
            <p>
              <b>{preview.subject}</b>
            </p>
            <div className="digest__text">{preview.text}</div>
          </>
        )}
      </div>
    </div>
  );
}
