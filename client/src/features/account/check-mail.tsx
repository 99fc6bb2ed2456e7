import { type ReactNode, useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { formatTime } from "../../lib/day.ts";
import { type AuthRefusal, type AuthResult } from "./auth-api.ts";
import { authProblem } from "./auth-errors.ts";
import { useSignInOptions } from "./sign-in-options.ts";

/** Where the mail of this server is to be found: said only where it is not in the reader's own mailbox. */
export function WhereMailsAre() {
  const options = useSignInOptions();
  if (!options || options.isMailSent) return null;
  return (
    <p className="note">
      <b>This server sends no mail.</b> What it would send stays in its outbox, which its admins can read: ask one of
      them for the link.
    </p>
  );
}

/** The head of a page whose next step is in a mail. */
export function useMailTitle(): string {
  const isSent = useSignInOptions()?.isMailSent ?? true;
  return isSent ? "Check your mail" : "Ask for your link";
}

/** "A mail is on its way to ada@example.org", or where it waits on a server that sends none. */
export function MailGoesTo({ address }: { address: string }) {
  const isSent = useSignInOptions()?.isMailSent ?? true;
  return isSent ? (
    <>
      A mail is on its way to <b className="breakable">{address}</b>.
    </>
  ) : (
    <>
      A mail to <b className="breakable">{address}</b> waits in the outbox of this server.
    </>
  );
}

interface Props {
  /** What was sent, to where, and what to do with it. */
  children: ReactNode;
  /** Asks for the same mail once more. */
  onResend: () => Promise<AuthResult>;
  /** Other ways on from here. */
  aside?: ReactNode;
}

/** A mail is on its way. It can be asked for again; what limits that, the server says. */
export function CheckMail({ children, onResend, aside }: Props) {
  const isSent = useSignInOptions()?.isMailSent ?? true;
  const [isBusy, setBusy] = useState(false);
  const [sentAt, setSentAt] = useState<Date | null>(null);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const resend = async () => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    setSentAt(null);
    const result = await onResend();
    setBusy(false);
    if (result.ok) setSentAt(new Date());
    else setRefusal(result);
  };
  return (
    <div className="stack account">
      {children}
      <WhereMailsAre />
      {isSent && (
        <p className="quiet">
          No mail after a few minutes? Look among unwanted mail, check the address above, or ask for it again.
        </p>
      )}
      {sentAt && <Said key={sentAt.getTime()}>Asked for again at {formatTime(sentAt)}.</Said>}
      {refusal && <Problem>{authProblem(refusal).message}</Problem>}
      <div className="row">
        <button className="btn" type="button" onClick={resend} aria-disabled={isBusy}>
          {isBusy ? "Asking…" : "Ask for it again"}
        </button>
        {aside}
      </div>
    </div>
  );
}
