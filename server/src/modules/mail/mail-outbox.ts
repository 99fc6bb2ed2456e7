import { LIMITS } from "@executive-disorder/shared/limits";
import { z } from "zod";
import type { Context } from "../../access/context.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { MailKind } from "../../lib/graphql-enums.ts";
import type { Selection } from "../../lib/selection.ts";
import { formatMail, type MailText } from "./mail-text.ts";

export interface NewMail extends MailText {
  kind: MailKind;
  /** One plain address. */
  recipient: string;
  /** Whose account it is about; the mail goes when the account goes. */
  userId: string | null;
  /** Seconds for which it is worth sending; two days unless told. */
  worthFor?: number;
  /** Where mail programs stop such mails in one step (RFC 8058). */
  unsubscribeUrl?: string;
}

const TWO_DAYS = 2 * 24 * 3_600;

/** The words of a mail for whoever is not meant to follow its links. */
export const TEXT_WITHOUT_LINKS = "regexp_replace(text, 'https?://\\S+', '[link taken out]', 'g')";

/**
 * Puts a mail into the outbox, within the caller's transaction when `db` is one. It is sent from there (see mail-sender.ts), or
 * stays there for admins to read where no mail server is set.
 *
 * Notes of the recipient's own go with the mail; whoever reads the outbox does not see them.
 *
 * @throws Error when the recipient is no plain address: what else stands in it could become a header.
 */
export async function queueMail(
  db: Queryable,
  { kind, recipient, userId, worthFor = TWO_DAYS, unsubscribeUrl, ...words }: NewMail,
): Promise<void> {
  if (!z.email().safeParse(recipient).success) throw new Error("a mail needs one plain address");
  const { text, html } = formatMail(words);
  const shown = formatMail(words, { hasNotes: false }).text;
  await queryPrepared(
    db,
    `insert into mail (kind, user_id, recipient, subject, text, html, expires_at, whole_text, unsubscribe_url)
       values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second', nullif($8, $5), $9)`,
    [kind, userId, recipient, words.subject, shown, html, worthFor, text, unsubscribeUrl ?? null],
  );
}

/** What of a mail is not kept once it is out, or dead: links open accounts, and notes were for the recipient. */
export const LAID_OFF = `text = ${TEXT_WITHOUT_LINKS}, html = '', whole_text = null, unsubscribe_url = null`;

/** Takes back mails of a kind to a user that no mail server has taken yet. */
export async function takeBackMails(db: Queryable, userId: string, kind: MailKind, reason: string): Promise<void> {
  await queryPrepared(
    db,
    `update mail set next_attempt_at = null, last_error = $3, ${LAID_OFF} where user_id = $1 and kind = $2 and next_attempt_at is not null`,
    [userId, kind, reason],
  );
}

const COLUMNS = `id, kind, recipient, subject, created_at as "createdAt", sent_at as "sentAt", attempts, next_attempt_at as "nextAttemptAt", last_error as "lastError"`;

/**
 * One page of mails, newest first. Their texts can hold links that open accounts: they are fetched only when asked for, and with their
 * links only where no mail server takes the mails to those whom they are for.
 */
export async function listMails(
  { db, signIn }: Pick<Context, "db" | "signIn">,
  args: { first?: number | null; after?: string | null },
  selection: Selection,
) {
  const size = pageSize(args.first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const [before = null] = args.after == null ? [] : parseCursor(args.after, "mails", [isWholeNumber]);
  const column = signIn?.isMailSent ? `${TEXT_WITHOUT_LINKS} as text` : "text";
  const text = selection.get("nodes")?.below.has("text") ? `, ${column}` : "";
  const rows = await queryPrepared<{ id: number }>(
    db,
    `select ${COLUMNS}${text} from mail where $1::int is null or id < $1 order by id desc limit $2`,
    [before, size + 1],
  );
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? formatCursor("mails", [last.id]) : null },
  };
}
