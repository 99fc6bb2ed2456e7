import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { isRefusal } from "../../lib/error-code.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/account.css";
import { OUTBOX_QUERY } from "./outbox-query.ts";
import { OutboxRow } from "./outbox-row.tsx";

/** /admin/outbox: the mails to readers, sent or not, for whoever may read them (`mail:read`). */
export function OutboxPage() {
  usePageTitle("Outbox");
  const {
    data: current,
    previousData,
    error,
    refetch,
    fetchMore,
  } = useQuery(OUTBOX_QUERY, {
    fetchPolicy: "cache-and-network",
  });
  const [more, setMore] = useState<"IDLE" | "LOADING" | "FAILED">("IDLE");
  const data = current ?? previousData;
  if (isRefusal(error)) return <Head lead="These mails are not open to your account: an admin can read them." />;
  if (error && !data?.mailOutbox) return <PageFailure name="The outbox" onRetry={() => refetch()} />;
  const mails = data?.mailOutbox?.nodes;
  if (!data || !mails) {
    return (
      <>
        <Head lead="Mails to readers, newest first." />
        <div className="page leaf">
          <span className="margin" />
          <Waiting label="Loading the outbox" lines={8} />
        </div>
      </>
    );
  }
  const { isMailSent } = data.signInOptions;
  const { hasNextPage, endCursor } = data.mailOutbox?.pageInfo ?? {};
  const onMore = async () => {
    if (more === "LOADING") return;
    setMore("LOADING");
    const isLoaded = await fetchMore({ variables: { after: endCursor } }).then(
      (answer) => !answer.error,
      () => false,
    );
    setMore(isLoaded ? "IDLE" : "FAILED");
  };
  return (
    <>
      <Head
        lead={
          isMailSent
            ? "Mails to readers, newest first. Only their readers see the links in them."
            : "This server sends no mail: what it would send stays here. Give a link only to the owner of the address."
        }
      />
      <div className="page">
        {mails.length > 0 && (
          <ul className="mails" aria-label="Mails">
            {mails.map((mail) => (
              <OutboxRow key={mail.id} mail={mail} isMailSent={isMailSent} />
            ))}
          </ul>
        )}
      </div>
      <div className="page leaf section">
        <div className="margin" />
        <div className="stack">
          {mails.length === 0 && (
            <p className="empty">
              <b>No mail yet.</b> One comes when somebody makes an account, changes how they sign in, or forgets a
              password.
            </p>
          )}
          {more === "FAILED" && <p role="alert">Earlier mails could not be loaded. Try again.</p>}
          <div className="row">
            {hasNextPage && (
              <button className="btn" type="button" onClick={onMore} aria-disabled={more === "LOADING"}>
                {more === "LOADING" ? "Loading…" : "Earlier mails"}
              </button>
            )}
            <button className="btn" type="button" onClick={() => refetch()}>
              Look for new ones
            </button>
          </div>
        </div>
      </div>
    </>
  );
}

function Head({ lead }: { lead: string }) {
  return (
    <div className="page leaf pagehead">
      <div className="margin" />
      <div>
        <h1>Outbox</h1>
        <p>{lead}</p>
      </div>
    </div>
  );
}
