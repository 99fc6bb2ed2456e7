import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { formatDay, formatMoment, plural } from "../../lib/day.ts";
import { deviceName } from "../../lib/device-name.ts";
import { errorCode } from "../../lib/error-code.ts";
import { END_OTHER_SESSIONS, END_SESSION, type Session } from "./account-query.ts";
import type { PanelProps } from "./name-panel.tsx";
import { SignInAgain } from "./sign-in-again.tsx";

/** Where the account is signed in. Ending a session signs its device out at its next request. */
export function SessionsPanel({ sessions, reload }: PanelProps & { sessions: readonly Session[] }) {
  const [endOne] = useMutation(END_SESSION);
  const [endOthers] = useMutation(END_OTHER_SESSIONS);
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<{ words: string; at: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const others = sessions.filter((session) => !session.isCurrent);

  const end = async (what: string, act: () => Promise<{ error?: unknown }>, words: string) => {
    if (busy !== null) return;
    setBusy(what);
    setFailure(null);
    setSaid(null);
    const { error } = await act().catch((caught: unknown) => ({ error: caught }));
    if (!error) await reload();
    setBusy(null);
    if (error) setFailure(errorCode(error));
    else setSaid({ words, at: Date.now() });
  };

  return (
    <SideSection id="devices" heading="Devices">
      <div className="stack">
        <ul className="rows" aria-label="Devices that are signed in">
          {sessions.map((session) => {
            const name = deviceName(session.userAgent);
            const id = session.id ?? "";
            return (
              <li key={id}>
                <SessionFacts session={session} name={name} />
                {!session.isCurrent && (
                  <button
                    className="btn btn--small"
                    type="button"
                    aria-disabled={busy !== null}
                    onClick={() => end(id, () => endOne({ variables: { id } }), `${name} is signed out.`)}
                  >
                    {busy === id ? "Signing it out…" : "Sign out"}
                    <span className="vh"> {name}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        {said && <Said key={said.at}>{said.words}</Said>}
        {failure && (
          <Problem key={failure}>
            {failure === "NOT_SIGNED_IN" ? (
              <>
                This device was signed out meanwhile. <SignInAgain />
              </>
            ) : (
              "The server did not answer as it should, and no device may be signed out. Try again."
            )}
          </Problem>
        )}
        {others.length > 0 ? (
          <button
            className="btn"
            type="button"
            aria-disabled={busy !== null}
            onClick={() =>
              end("others", () => endOthers(), `${plural(others.length, "other device")} signed out. This one stays.`)
            }
          >
            {busy === "others" ? "Signing them out…" : "Sign out all other devices"}
          </button>
        ) : (
          <p className="quiet">You are signed in nowhere else.</p>
        )}
      </div>
    </SideSection>
  );
}

function SessionFacts({ session, name }: { session: Session; name: string }) {
  const { createdAt, lastUsedAt, ipAddress, isCurrent } = session;
  return (
    <div>
      <b className="breakable">{name}</b>
      {isCurrent && <span className="tag">This device</span>}
      <span className="hint">
        {createdAt && `Signed in on ${formatMoment(createdAt)}`}
        {ipAddress && ` from ${ipAddress}`}
        {lastUsedAt && !isCurrent && `, last seen ${formatDay(lastUsedAt)}`}
      </span>
    </div>
  );
}
