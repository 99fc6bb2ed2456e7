/** How changes of a table's rows are kept in the log (audit_entry). */
export type AuditRule =
  | {
      /** Columns whose values before and after are kept; `*`: all that no other list names. Of the rest, the name alone. */
      values: string;
      /** Columns kept as a digest: long texts, which stand elsewhere whole, can be proven by it. */
      digests?: string;
      /** Columns that change by the way; a change of nothing else is no entry. */
      leftOut?: string;
      /** Column of the account that the row is about. */
      about?: string;
      /** The row's own key is kept back too: whose row it is says `about`. */
      isKeyless?: true;
      /** What the server does by itself, with each run, is no entry. */
      ofPeople?: true;
    }
  | { not: string };

const values = (more: { digests?: string; leftOut?: string; about?: string; ofPeople?: true } = {}): AuditRule => ({
  values: "*",
  ...more,
});
/** Of personal data: which columns changed, and not to what. `columns` are told all the same: they say nothing about a person. */
const names = (about: string, more: { values?: string; leftOut?: string; isKeyless?: true } = {}): AuditRule => ({
  values: "",
  about,
  ...more,
});
const not = (reason: string): AuditRule => ({ not: reason });

const RECORD =
  "the public record: written by runs, of which each is an entry, and it says itself as of when and from what";

/**
 * What the log of changes keeps of which table. Every table stands here, or the server does not start (see audit-triggers.ts).
 * Personal data is never kept: an account that is deleted leaves its id in the log, and nothing else.
 */
export const AUDIT_RULES: Record<string, AuditRule> = {
  persona: values(),
  section: values({ digests: "entries provenance editorial_note", leftOut: "starter_hash" }),
  audience_variant: values({ digests: "entries provenance editorial_note", leftOut: "starter_hash" }),
  text_version: values({ digests: "entries provenance editorial_note" }),
  // Marked with what a run brings in; confirmed by people.
  stale_text: values({ ofPeople: true }),
  app_user: names("id", { values: "role email_verified two_factor_enabled", leftOut: "created_at updated_at" }),
  persona_grant: values({ about: "user_id" }),
  persona_request: values({ about: "user_id" }),
  persona_request_step: names("user_id", { values: "request_id version user_id state taken_at by_user_id" }),
  interest_profile: names("user_id", { leftOut: "saved_at" }),
  auth_account: names("user_id", { values: "provider_id", leftOut: "created_at updated_at", isKeyless: true }),
  auth_passkey: names("user_id", { leftOut: "counter", isKeyless: true }),
  auth_two_factor: names("user_id", {
    values: "verified",
    leftOut: "failed_verification_count locked_until",
    isKeyless: true,
  }),
  api_token: names("user_id", { values: "scopes expires_at revoked_at", leftOut: "last_used_at" }),
  feed_token: names("user_id", { values: "revoked_at" }),
  digest_setting: names("user_id", { leftOut: "starts_at told_up_to", isKeyless: true }),
  tracking_list: names("user_id", { isKeyless: true }),
  tracked_order: names("user_id", { isKeyless: true }),
  // One entry when it begins, one for each change of its state.
  import_run: {
    values: "source kind status failure as_of is_stop_requested",
    leftOut: "counts problems state started_at finished_at",
  },

  auth_session: not("signing in changes nothing; the devices stand in the account"),
  auth_verification: not("links that go by themselves"),
  try_count: not("counts that go by themselves"),
  mail: not("its own log: the outbox"),
  digest_issue: not("its own log: what was sent for which period"),
  event_mark: not("how far a reader has read"),
  event: not("made of other changes, in their transactions"),

  president: not(RECORD),
  president_term: not(RECORD),
  executive_order: not(RECORD),
  disposition_assertion: not(RECORD),
  unread_note: not(RECORD),
  relation: not(RECORD),
  topic: not(RECORD),
  order_topic: not(RECORD),
  agency: not(RECORD),
  order_agency: not(RECORD),
  authority: not(RECORD),
  deadline: not(RECORD),
  order_text: not(RECORD),
  provision: not(RECORD),
  untaken_text: not(RECORD),
  court_case: not(RECORD),
  court_case_order: not(RECORD),
  order_search: not("made of other tables"),
  search_word: not("made of other tables"),

  audit_entry: not("the log itself"),
  content_version: not("a count"),
  note_reader: not("of the program"),
  schema_migration: not("of the program"),
};
