import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { CREATE_FEED_TOKEN, FEED_TOKENS_QUERY, REVOKE_FEED_TOKEN } from "../../features/tracking/tracking-queries.ts";
import { formatDay } from "../../lib/day.ts";
import { errorMessage } from "../../lib/error-code.ts";

const ENDINGS = [
  [".atom", "Atom"],
  [".json", "JSON Feed"],
  [".ics", "Calendar of deadlines"],
] as const;

/** The reader's own feeds: secret addresses for feed readers and calendars, told once and revocable. */
export function FeedPanel() {
  const { data, refetch } = useQuery(FEED_TOKENS_QUERY, { fetchPolicy: "cache-and-network" });
  const [create] = useMutation(CREATE_FEED_TOKEN);
  const [revoke] = useMutation(REVOKE_FEED_TOKEN);
  const [path, setPath] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const tokens = data?.feedTokens ?? [];
  const act = async (work: () => Promise<string | null>) => {
    setProblem(null);
    try {
      setPath(await work());
      await refetch();
    } catch (error) {
      setProblem(errorMessage(error));
    }
  };
  return (
    <div className="stack">
      <p className="measure">
        What happens to the orders in your lists, in your feed reader or calendar. Whoever has such an address reads
        which orders you track; your notes never stand in it.
      </p>
      {path && (
        <div role="status" className="stack">
          <p>Keep these addresses: they are not shown again.</p>
          <ul>
            {ENDINGS.map(([ending, name]) => (
              <li key={ending}>
                {name}: <code className="breakable">{`${window.location.origin}${path}${ending}`}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {tokens.length > 0 && (
        <ul className="rows" aria-label="Addresses of your feeds">
          {tokens.map(({ id, prefix, createdAt }) => (
            <li key={id}>
              <span>
                <code>{prefix}…</code>
                {createdAt && <span className="hint">Made on {formatDay(createdAt)}</span>}
              </span>
              <button
                className="btn btn--small"
                type="button"
                onClick={() =>
                  act(async () => {
                    await revoke({ variables: { id: id ?? "" } });
                    return null;
                  })
                }
              >
                Revoke<span className="vh"> {prefix}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem && <Problem key={problem}>{problem}</Problem>}
      <p className="row">
        <button
          className="btn"
          type="button"
          onClick={() => act(async () => (await create()).data?.createFeedToken?.path ?? null)}
        >
          Make an address
        </button>
      </p>
    </div>
  );
}
