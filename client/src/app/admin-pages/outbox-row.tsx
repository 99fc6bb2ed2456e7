import { Fragment } from "react";
import { formatMoment, plural } from "../../lib/day.ts";
import type { OutboxMail } from "./outbox-query.ts";

/** A mail, closed until somebody opens it. */
export function OutboxRow({ mail, isMailSent }: { mail: OutboxMail; isMailSent: boolean }) {
  const state = stateOf(mail, isMailSent);
  return (
    <li className="leaf">
      <div className="margin">
        {mail.createdAt && formatMoment(mail.createdAt)}
        {state && <span className="hint">{state}</span>}
      </div>
      <details>
        <summary>
          <b>{mail.subject}</b>
          <span>{mail.recipient}</span>
        </summary>
        <div className="mails__text">
          <PlainText text={mail.text ?? ""} />
        </div>
      </details>
    </li>
  );
}

/** How it stands with a mail, as a sentence; null where that goes without saying. */
function stateOf({ sentAt, attempts, nextAttemptAt, lastError }: OutboxMail, isMailSent: boolean): string | null {
  if (sentAt) return `Sent on ${formatMoment(sentAt)}.`;
  const tries = attempts ? `The mail server refused it ${attempts === 1 ? "once" : plural(attempts, "time")}` : "";
  const reason = tries && (lastError ? `${tries}: ${lastError}. ` : `${tries}. `);
  if (!nextAttemptAt) return `${reason}Given up.`;
  if (!isMailSent) return reason || null;
  return `${reason}${attempts ? `Tried again on ${formatMoment(nextAttemptAt)}.` : "On its way."}`;
}

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** A text as it is: nothing in it is markup. Web addresses lead where they say, and say where they lead. */
function PlainText({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of a mail does not change
    <Fragment key={index}>
      {index % 2 === 1 ? (
        <a href={part} rel="noreferrer">
          {part}
        </a>
      ) : (
        part
      )}
    </Fragment>
  ));
}
