import type { Ability } from "@executive-disorder/shared/abilities";
import { EVERYONE, NOBODY, owner, READERS_OF_PERSONA, type RowRule, whoCan } from "./row-rules.ts";

/** Rows of a table that one rule is about. */
export interface RowKind {
  /** As the access table prints it. */
  name: string;
  rule: RowRule;
  /** SQL over the columns of the table. Absent: every row. */
  where?: string;
  /** Column with the user, where the rule is about owners; with the persona, where it is about readers of one. */
  by?: string;
}

/** Who may read which columns, given that they may read the row. */
export type ColumnReader = "everyone" | "nobody" | Ability;

export interface TableAccess {
  rows: RowKind[];
  /** Names parted by spaces. Each column of the table stands in exactly one list. */
  columns: Partial<Record<ColumnReader, string>>;
}

const every = (rule: RowRule): RowKind[] => [{ name: "every row", rule }];
const record = (columns: string, kept = ""): TableAccess => ({
  rows: every(EVERYONE),
  columns: kept ? { everyone: columns, nobody: kept } : { everyone: columns },
});
/** Read by the server's own connection only. */
const closed = (columns: string): TableAccess => ({ rows: every(NOBODY), columns: { nobody: columns } });

/**
 * Who may read which rows and columns of which table. Every table and column of the database stands here, or the server does not
 * start; the second wall (second-wall.ts) is built from it.
 */
export const ROW_ACCESS: Record<string, TableAccess> = {
  president: record("id slug name"),
  president_term: record("id president_id starts_on ends_on"),
  executive_order: record(
    "id number number_sort_key title signing_date publication_date president_id fr_citation fr_document_number html_url pdf_url full_text_xml_url raw_text_url start_page end_page not_received_for_publication disposition_notes facts_as_of record_as_of changes_read_as_of legal_force status_explanation status_as_of status_path title_words",
  ),
  disposition_assertion: record(
    "id source_number source kind voice in_part target_kind target effective_on quote place flags",
  ),
  unread_note: record("id source_number part place"),
  relation: record(
    "id from_number to_number kind in_part effective_on asserted_by is_disputed is_qualified assertions",
  ),
  topic: record("id slug name description"),
  order_topic: record("order_id topic_id reason position origin"),
  agency: record("id slug name short_name"),
  order_agency: record("order_id agency_id part place position origin paragraph_key quote"),
  authority: record("id order_id citation name place quote position origin paragraph_key"),
  deadline: record("id order_id actor duty due_date as_written recurs place quote position origin paragraph_key kind"),
  order_text: record("order_id format source as_of warnings", "hash record_address record_publication_date"),
  provision: record("order_id position key parent_key kind marker number heading level paragraphs words"),
  order_search: record("order_id words"),
  search_word: record("word"),
  court_case: record(
    "id slug caption court docket filed_on decided_on citation outcome decision challenged sources as_of",
  ),
  court_case_order: record("case_id order_id"),

  persona: {
    rows: [
      { name: "a persona in use", where: "retired_at is null", rule: EVERYONE },
      { name: "a retired persona", where: "retired_at is not null", rule: whoCan("persona-guidance:read") },
    ],
    columns: {
      everyone: "id key name plural_name mark question access position retired_at version",
      "persona-guidance:read": "guidance",
    },
  },
  section: {
    rows: [
      { name: "a published base text", where: "is_published", rule: EVERYONE },
      { name: "a draft of a base text", where: "not is_published", rule: whoCan("draft:read") },
    ],
    columns: {
      everyone: "id order_id kind is_published entries is_intentionally_empty provenance",
      "editorial-note:read": "editorial_note",
      nobody: "starter_hash",
    },
  },
  audience_variant: {
    rows: [
      { name: "a published text for a persona", where: "is_published", rule: READERS_OF_PERSONA, by: "persona_id" },
      { name: "a draft of a text for a persona", where: "not is_published", rule: whoCan("draft:read") },
    ],
    columns: {
      everyone: "id order_id kind persona_id is_published entries is_intentionally_empty provenance",
      "editorial-note:read": "editorial_note",
      nobody: "starter_hash",
    },
  },

  app_user: {
    rows: [{ name: "an account", rule: owner("user:read"), by: "id" }],
    columns: {
      everyone: "id name email email_verified image role created_at two_factor_enabled",
      nobody: "updated_at",
    },
  },
  persona_grant: {
    rows: [{ name: "a grant", rule: owner("user:read"), by: "user_id" }],
    columns: { everyone: "user_id persona_id granted_at" },
  },
  persona_request: {
    rows: [{ name: "a request for a persona", rule: owner("persona-request:decide"), by: "user_id" }],
    columns: { everyone: "id user_id persona_id state version" },
  },
  persona_request_step: {
    rows: [{ name: "a step of a request for a persona", rule: owner("persona-request:decide"), by: "user_id" }],
    columns: { everyone: "request_id version user_id state taken_at reason", "persona-request:decide": "by_user_id" },
  },
  interest_profile: {
    rows: [{ name: "an interest profile", rule: owner(), by: "user_id" }],
    columns: {
      everyone:
        "id user_id name is_active persona_id section_kinds fact_groups topics agencies presidents keywords saved_at version",
    },
  },
  auth_session: {
    rows: [{ name: "a session", rule: owner(), by: "user_id" }],
    columns: { everyone: "id user_id expires_at ip_address user_agent created_at updated_at", nobody: "token" },
  },
  auth_account: {
    rows: [{ name: "a way to sign in", rule: owner(), by: "user_id" }],
    columns: {
      everyone: "id user_id provider_id",
      nobody:
        "account_id access_token refresh_token id_token access_token_expires_at refresh_token_expires_at scope password created_at updated_at",
    },
  },
  auth_passkey: {
    rows: [{ name: "a passkey", rule: owner(), by: "user_id" }],
    columns: {
      everyone: "id user_id name created_at backed_up",
      nobody: "public_key credential_id counter device_type transports aaguid",
    },
  },
  api_token: {
    rows: [{ name: "a token for the API", rule: owner(), by: "user_id" }],
    columns: {
      everyone: "id user_id name prefix scopes created_at last_used_at expires_at revoked_at",
      nobody: "hash",
    },
  },
  auth_two_factor: closed("id user_id secret backup_codes verified failed_verification_count locked_until"),
  try_count: closed("key points expire"),
  auth_verification: closed("id identifier value expires_at created_at updated_at"),

  event: {
    rows: [
      { name: "an event of the record", where: "persona_id is null", rule: EVERYONE },
      {
        name: "a text for a persona was published",
        where: "persona_id is not null",
        rule: READERS_OF_PERSONA,
        by: "persona_id",
      },
    ],
    columns: {
      everyone:
        "id kind occurred_at order_number other_number relation_kind in_part legal_force_before legal_force_after persona_id section_kind due_date batch",
      nobody: "dedupe_key",
    },
  },
  tracking_list: {
    rows: [{ name: "a tracking list", rule: owner(), by: "user_id" }],
    columns: { everyone: "id user_id name created_at public_id shared_at removed_at" },
  },
  tracked_order: {
    rows: [{ name: "a tracked order, with its note", rule: owner(), by: "user_id" }],
    columns: { everyone: "list_id order_number user_id added_at note note_version removed_at" },
  },
  event_mark: {
    rows: [{ name: "how far a reader has seen", rule: owner(), by: "user_id" }],
    columns: { everyone: "user_id seen_up_to at" },
  },
  feed_token: {
    rows: [{ name: "a secret address of feeds", rule: owner(), by: "user_id" }],
    columns: { everyone: "id user_id prefix created_at revoked_at", nobody: "hash" },
  },
  digest_setting: {
    rows: [{ name: "how often a reader gets a digest", rule: owner(), by: "user_id" }],
    columns: { everyone: "user_id frequency time_zone hour weekday starts_at told_up_to" },
  },
  digest_issue: {
    rows: [{ name: "a digest that was made", rule: owner(), by: "user_id" }],
    columns: { everyone: "user_id period made_at event_count", nobody: "unsubscribe_hash" },
  },

  mail: {
    rows: every(whoCan("mail:read")),
    columns: {
      everyone: "id kind recipient subject text created_at sent_at attempts next_attempt_at last_error",
      nobody: "user_id html expires_at whole_text unsubscribe_url",
    },
  },
  import_run: {
    rows: every(whoCan("import-run:read")),
    columns: {
      everyone: "id source as_of started_at finished_at counts problems kind status failure state is_stop_requested",
    },
  },
  text_version: {
    rows: every(whoCan("draft:read")),
    columns: {
      everyone:
        "id order_id kind persona_id number origin state entries is_intentionally_empty provenance editorial_note restored_from author_id written_at submitted_by submitted_at published_by published_at withdrawn_by withdrawn_at reason",
    },
  },
  stale_text: {
    rows: every(whoCan("draft:read")),
    columns: { everyone: "id order_id kind persona_id reason since" },
  },
  audit_entry: {
    rows: every(whoCan("audit:read")),
    columns: {
      everyone: "id position at actor_id act table_name row_key about_user_id changes reason previous_hash hash",
    },
  },
  untaken_text: closed("order_id address publication_date reason asked_at ask_again_at"),
  note_reader: closed("only_row version"),
  content_version: closed("only_row version"),
  schema_migration: closed("id timestamp name"),
};
