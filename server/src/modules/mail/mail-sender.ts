import { createTransport } from "nodemailer";
import type pg from "pg";
import type { Log } from "../../lib/log.ts";
import { type Repeated, repeat } from "../../lib/repeat.ts";
import { LAID_OFF } from "./mail-outbox.ts";

export interface MailServer {
  /** smtp://user:password@host:port, or smtps://. */
  url: string;
  /** Address that mails come from. */
  from: string;
}

export interface MailPace {
  /** Milliseconds between looks into the outbox. */
  every: number;
  /** Milliseconds for which the mail server may say nothing. */
  patience: number;
  /** Seconds until the next attempt, after each that failed; after the last of them the mail is given up. */
  waits: readonly number[];
}

const PACE: MailPace = {
  every: 5_000,
  patience: 20_000,
  waits: [60, 5 * 60, 30 * 60, 2 * 3_600, 8 * 3_600, 24 * 3_600],
};

/** Longer than one attempt can take: another server takes the mail after it, should this one die in the middle. */
const LEASE_SECONDS = 300;

// Nobody who waits for a link waits behind a thousand digests.
const TAKE_DUE = `update mail set attempts = attempts + 1, next_attempt_at = now() + interval '${LEASE_SECONDS} seconds' where id = (
    select id from mail where next_attempt_at <= now() and expires_at > now() order by kind = 'DIGEST', next_attempt_at, id limit 1 for update skip locked)
  returning id, recipient, subject, coalesce(whole_text, text) as text, html, unsubscribe_url as "unsubscribeUrl", attempts, (extract(epoch from created_at) * 1000)::float8 as made`;
const SENT = `update mail set sent_at = now(), next_attempt_at = null, last_error = null, ${LAID_OFF} where id = $1`;
const FAILED = "update mail set next_attempt_at = now() + $2 * interval '1 second', last_error = $3 where id = $1";
const GIVEN_UP = `update mail set next_attempt_at = null, last_error = $2, ${LAID_OFF} where id = $1`;

interface DueMail {
  id: number;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  unsubscribeUrl: string | null;
  attempts: number;
  made: number;
}

/**
 * Sends what is due in the outbox, one mail after the other. Several servers may do so on one database: each mail is taken by one.
 * It is sent once, unless a server dies between the mail server's word and its own note of it.
 */
export function startMailSender(pool: pg.Pool, server: MailServer, log: Log, pace: MailPace = PACE): Repeated {
  const transport = createMailTransport(server, pace.patience);
  return repeat(pace.every, log, async (signal) => {
    while (!signal.aborted) {
      const { rows } = await pool.query<DueMail>(TAKE_DUE);
      const [mail] = rows;
      if (!mail) return;
      const fault = await transport.sendMail(messageOf(mail, server.from)).then(
        () => null,
        (error: SmtpError) => error,
      );
      if (fault === null) await pool.query(SENT, [mail.id]);
      else await noteFault(pool, log, mail, fault, pace);
    }
  });
}

function createMailTransport({ url }: MailServer, patience: number) {
  const { hostname, username } = new URL(url);
  const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return createTransport({
    url,
    // A password goes to another machine only where nobody reads along.
    requireTLS: username !== "" && !isHere,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function messageOf({ id, made, recipient, subject, text, html, unsubscribeUrl }: DueMail, from: string) {
  return {
    from: { name: "Executive Disorder", address: from },
    to: { name: "", address: recipient },
    subject,
    text,
    html,
    // The same at each attempt, so that a mail that went out twice can be told.
    messageId: `<${id}.${Math.round(made)}@${from.split("@")[1]}>`,
    headers: { "Auto-Submitted": "auto-generated", ...(unsubscribeUrl && unsubscribeHeaders(unsubscribeUrl)) },
  };
}

/** RFC 2369, and RFC 8058 where the address is such a one as that asks for. Whole: a line broken within would be no address. */
function unsubscribeHeaders(url: string) {
  return {
    "List-Unsubscribe": { prepared: true, value: `<${url}>` },
    ...(url.startsWith("https://") && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
  };
}

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

async function noteFault(pool: pg.Pool, log: Log, mail: DueMail, fault: SmtpError, { waits }: MailPace): Promise<void> {
  const reason = fault.message.replace(/\s+/g, " ").slice(0, 500);
  const wait = waits[mail.attempts - 1];
  const isLast = wait === undefined || isFinal(fault);
  log.warn({ mail: mail.id, attempt: mail.attempts, reason, isLast }, "a mail could not be sent");
  if (isLast) await pool.query(GIVEN_UP, [mail.id, reason]);
  else await pool.query(FAILED, [mail.id, wait, reason]);
}

/** The mail server will never take this mail. (That it refuses us altogether, say our password, can be mended.) */
function isFinal({ code, responseCode = 0 }: SmtpError): boolean {
  return (code === "EENVELOPE" || code === "EMESSAGE") && responseCode >= 500;
}
