import type { Viewer } from "../access/viewer.ts";
import { refreshSearch } from "../modules/search/refresh-search.ts";
import { buildOrder, buildPersona, buildText } from "./build-order.ts";
import { buildViewer, VISITOR } from "./query-as.ts";
import type { TestDatabase } from "./test-database.ts";

/** A reader of the test, with what they may know, said independently of the code that decides it. */
export interface NamedViewer {
  name: string;
  viewer: Viewer;
  isSignedIn: boolean;
  isEditor: boolean;
  isAdmin: boolean;
  /** May read the persona `insider`, which is by approval. */
  isInsider: boolean;
  /** Whose own profile holds `victim` canaries. */
  isVictim: boolean;
}

/** A text that stands in one place of the database only, and who may come to see it. */
export interface Canary {
  text: string;
  mayRead(viewer: NamedViewer): boolean;
}

export interface CanaryWorld {
  viewers: NamedViewer[];
  canaries: Canary[];
}

const anybody = () => true;
const signedIn = (viewer: NamedViewer) => viewer.isSignedIn;
const editors = (viewer: NamedViewer) => viewer.isEditor;
const insiders = (viewer: NamedViewer) => viewer.isInsider || viewer.isEditor;
const admins = (viewer: NamedViewer) => viewer.viewer.role === "ADMIN";
const nobody = () => false;

/**
 * Plants a text in each place that not everybody may see, on orders 100 to 102 of an empty database, and makes one reader of
 * each kind.
 *
 * The section CONTROVERSIES of order 101 exists only as the text of `insider`, WHO_SUFFERS only as that of the retired persona,
 * HISTORICAL_CONTEXT only as a draft, OVERVIEW only as the text of an open one.
 */
export async function plantCanaries(database: TestDatabase): Promise<CanaryWorld> {
  const db = database.pool;
  const canaries: Canary[] = [];
  const plant = (name: string, mayRead: Canary["mayRead"]): string => {
    const text = `canary.${name}.`;
    canaries.push({ text, mayRead });
    return text;
  };

  await buildPersona(db, "litigator", { guidance: plant("guidance-of-litigator", editors) });
  await buildPersona(db, "journalist", { guidance: plant("guidance-of-journalist", editors) });
  await buildPersona(db, "insider", { access: "BY_APPROVAL", guidance: plant("guidance-of-insider", editors) });
  await buildPersona(db, "retired", { isRetired: true, guidance: plant("guidance-of-retired", editors) });

  await db.query("insert into president (slug, name) values ('jane-doe', 'Jane Doe')");
  await db.query("insert into president_term (president_id, starts_on) select id, '2001-01-20' from president");
  await buildOrder(db, "100", { title: plant("title", anybody), signingDate: "2001-02-03", president: "jane-doe" });
  await buildOrder(db, "101", { signingDate: "2001-02-03", dispositionNotes: plant("notes", anybody) });
  await buildOrder(db, "102");
  await db.query(
    `insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
       values ('101', '100', 'AMENDS', true, 'BOTH', true, false, '[{"sourceNumber":"101","source":"NOTE","kind":"AMENDS","inPart":true,"quote":"q","where":"note"}]'),
              ('102', '100', 'REVOKES', false, 'LATER_ORDER', false, false, '[]')`,
  );
  await db.query(
    `update executive_order set status_path = '[{"kind":"REVOKES","inPart":false,"on":"2001-02-03","order":{"number":"102","title":null,"presidentName":null,"signingDate":null}}]' where number = '100'`,
  );
  await db.query("insert into topic (slug, name, description) values ('trade', 'Trade', 'Duties')");
  await db.query("insert into agency (slug, name, short_name) values ('state', 'State', 'DOS')");
  await db.query(
    `with o as (select id from executive_order where number in ('100', '101')),
       t as (insert into order_topic select o.id, topic.id, 'why', 0 from o, topic),
       a as (insert into order_agency select o.id, agency.id, 'part', 'Sec. 1', 0 from o, agency),
       c as (insert into authority (order_id, citation, place, quote, position) select id, 'c', 'p', 'q', 0 from o)
     insert into deadline (order_id, actor, duty, due_date, as_written, place, quote, position) select id, 'a', 'd', '2001-03-04', 'w', 'p', 'q', 0 from o`,
  );

  const plantProblem = (name: string) => ({
    file: "f",
    row: 1,
    line: 2,
    field: "title",
    value: plant(name, editors),
    reason: "r",
  });
  await db.query(
    `insert into import_run (source, as_of, kind, status, failure, counts, state, problems)
       values ($1, '2001-02-03', 'FULL_SYNC', 'FAILED', $2, '{"read":1,"created":0,"changed":0,"unchanged":0,"skipped":0,"refused":1}', '{"pages":1,"total":1,"seconds":1}', $3)`,
    [
      plant("source-of-run", editors),
      plant("failure-of-run", editors),
      JSON.stringify([plantProblem("problem-of-run")]),
    ],
  );

  for (const number of ["100", "101"]) {
    const at = (name: string, mayRead: Canary["mayRead"]) => plant(`${name}-of-${number}`, mayRead);
    await buildText(db, number, "SUMMARY", {
      body: at("base", anybody),
      editorialNote: at("note-of-section", editors),
    });
    await buildText(db, number, "SUMMARY", {
      body: at("draft", editors),
      isPublished: false,
      editorialNote: at("note-of-draft", editors),
    });
    await buildText(db, number, "IMPLICATIONS", { body: at("base-of-implications", anybody) });
    for (const [persona, mayRead] of [
      ["litigator", signedIn],
      ["journalist", signedIn],
      ["insider", insiders],
      ["retired", nobody],
    ] as const) {
      await buildText(db, number, "IMPLICATIONS", {
        persona,
        body: at(`variant-of-${persona}`, mayRead),
        editorialNote: at(`note-of-variant-of-${persona}`, persona === "retired" ? nobody : editors),
      });
      await buildText(db, number, "IMPLICATIONS", {
        persona,
        isPublished: false,
        body: at(`draft-of-variant-of-${persona}`, editors),
        editorialNote: at(`note-of-draft-of-variant-of-${persona}`, editors),
      });
    }
  }
  await buildText(db, "101", "CONTROVERSIES", { persona: "insider", body: plant("only-for-insider", insiders) });
  await buildText(db, "101", "WHO_SUFFERS", { persona: "retired", body: plant("only-for-retired", nobody) });
  await buildText(db, "101", "HISTORICAL_CONTEXT", { isPublished: false, body: plant("only-as-draft", editors) });
  await buildText(db, "101", "OVERVIEW", { persona: "journalist", body: plant("only-for-journalist", signedIn) });

  const problem = plant("problem-of-run", editors);
  await db.query(
    "insert into import_run (source, as_of, failure, counts, problems) values ($1, '2025-01-01', $2, $3, $4)",
    [
      plant("source-of-run", editors),
      plant("failure-of-run", editors),
      JSON.stringify({ read: 1, created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 1 }),
      JSON.stringify([{ file: problem, row: 1, line: 1, field: problem, value: problem, reason: problem }]),
    ],
  );

  const named = (name: string, viewer: Viewer, more: Partial<NamedViewer> = {}): NamedViewer => ({
    name,
    viewer,
    isSignedIn: viewer.userId !== null,
    isEditor: viewer.role === "EDITOR" || viewer.role === "ADMIN",
    isAdmin: viewer.role === "ADMIN",
    isInsider: false,
    isVictim: false,
    ...more,
  });
  const viewers = [
    named("a visitor", VISITOR),
    named("a reader without a persona", await buildViewer(database)),
    named("a litigator", await buildViewer(database, { persona: "litigator" })),
    named("a journalist", await buildViewer(database, { persona: "journalist" })),
    named("a reader whose grant is gone", await buildViewer(database, { persona: "insider" })),
    named("a reader of a retired persona", await buildViewer(database, { persona: "retired", grants: ["retired"] })),
    named("a reader with a grant", await buildViewer(database, { grants: ["insider"] }), { isInsider: true }),
    named("an insider", await buildViewer(database, { persona: "insider", grants: ["insider"] }), { isInsider: true }),
    named("an editor", await buildViewer(database, { role: "EDITOR" })),
    named("an admin", await buildViewer(database, { role: "ADMIN", persona: "litigator" })),
  ];
  const victim = await buildViewer(database, { persona: "journalist" });
  const theirs = (viewer: NamedViewer) => viewer.isVictim;
  await db.query("update app_user set email = $2, name = $3 where id = $1", [
    victim.userId,
    // Whoever decides their request sees who asks.
    plant("email-of-victim", (viewer) => viewer.isVictim || viewer.isAdmin),
    plant("name-of-victim", (viewer) => viewer.isVictim || viewer.isAdmin),
  ]);
  await db.query("update interest_profile set keywords = array[$2], name = $3 where user_id = $1", [
    victim.userId,
    plant("keyword-of-victim", theirs),
    plant("name-of-profile-of-victim", theirs),
  ]);
  await db.query(
    "insert into interest_profile (user_id, name, is_active, section_kinds, fact_groups) values ($1, $2, false, '{}', '{}')",
    [victim.userId, plant("name-of-second-profile-of-victim", theirs)],
  );
  await db.query(
    "insert into auth_session (id, user_id, token, expires_at, ip_address, user_agent) values ($1, $2, $3, now() + interval '1 day', $4, $5)",
    [
      plant("id-of-session", theirs),
      victim.userId,
      plant("token-of-session", nobody),
      plant("address-of-session", theirs),
      plant("browser-of-session", theirs),
    ],
  );
  await db.query(
    "insert into auth_passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up) values ($1, $2, $3, $4, $5, 0, 'singleDevice', false)",
    [
      plant("id-of-passkey", theirs),
      victim.userId,
      plant("name-of-passkey", theirs),
      plant("key-of-passkey", nobody),
      plant("credential-of-passkey", nobody),
    ],
  );
  await db.query("insert into auth_two_factor (id, user_id, secret, backup_codes) values ('t', $1, $2, $3)", [
    victim.userId,
    plant("secret-of-second-factor", nobody),
    plant("backup-codes", nobody),
  ]);
  await db.query(
    "insert into auth_account (id, user_id, account_id, provider_id, password, access_token) values ('a', $1, $1, 'credential', $2, $3)",
    [victim.userId, plant("password", nobody), plant("token-of-provider", nobody)],
  );
  await db.query(
    "insert into mail (kind, user_id, recipient, subject, text, html, last_error, expires_at, whole_text, unsubscribe_url) values ('RESET_PASSWORD', $1, $2, $3, $4, $5, $6, now(), $7, $8)",
    [
      victim.userId,
      plant("recipient-of-mail", admins),
      plant("subject-of-mail", admins),
      plant("text-of-mail", admins),
      plant("html-of-mail", nobody),
      plant("error-of-mail", admins),
      plant("whole-text-of-mail", nobody),
      plant("key-in-mail", nobody),
    ],
  );
  await db.query(
    "insert into event (kind, order_number, section_kind, persona_id) select 'TEXT_PUBLISHED', '100', 'IMPLICATIONS', id from persona",
  );
  await db.query("insert into event (kind, order_number) values ('NEW_ORDER', '102')");
  await db.query(
    "insert into api_token (user_id, name, prefix, hash, scopes, expires_at) values ($1, $2, $3, 'h', '{READ}', now() + interval '1 day')",
    [victim.userId, plant("name-of-token", theirs), plant("prefix-of-token", theirs)],
  );
  await db.query("insert into feed_token (user_id, prefix, hash) values ($1, $2, 'h')", [
    victim.userId,
    plant("prefix-of-feed-token", theirs),
  ]);
  await db.query(
    "insert into digest_setting (user_id, frequency, time_zone, hour, weekday, told_up_to) values ($1, 'DAILY', $2, 7, 1, 0)",
    [victim.userId, plant("zone-of-digest", theirs)],
  );
  await db.query(
    `with l as (insert into tracking_list (user_id, name) values ($1, $2) returning id)
       insert into tracked_order (list_id, order_number, user_id, note) select l.id, n.number, $1, n.note from l, (values ('100', $3), ('101', $4)) n(number, note)`,
    [victim.userId, plant("name-of-list", theirs), plant("note-of-100", theirs), plant("note-of-101", theirs)],
  );
  // Shared: its name and its orders are for whoever has the address, the notes are not.
  await db.query(
    `with l as (insert into tracking_list (user_id, name, public_id, shared_at) values ($1, $2, 'shared-by-victim', now()) returning id)
       insert into tracked_order (list_id, order_number, user_id, note) select l.id, '100', $1, $3 from l`,
    [victim.userId, plant("name-of-shared-list", anybody), plant("note-of-shared-list", theirs)],
  );
  const words = JSON.stringify([{ heading: null, body: plant("version-of-a-text", editors), cites: [] }]);
  await db.query(
    `insert into text_version (order_id, kind, persona_id, number, origin, state, entries, provenance, editorial_note, author_id, submitted_by, reason)
       select o.id, 'SUMMARY', null, n, 'PERSON', 'IN_REVIEW', $1, '{"author":"a","reviewer":null,"asOf":"2001-02-03","isModelDrafted":false,"sources":[]}', $2, $3, $3, $4
         from executive_order o, generate_series(1, 2) n where o.number in ('100', '101')`,
    [words, plant("note-of-version", editors), victim.userId, plant("reason-of-version", editors)],
  );
  await db.query(
    "insert into stale_text (order_id, kind, reason) select id, 'SUMMARY', $1 from executive_order where number in ('100', '101')",
    [plant("reason-why-stale", editors)],
  );
  await db.query(
    "insert into audit_entry (act, table_name, row_key, changes, about_user_id, reason) values ('RUN', $1, '{}', $2, $3, $4)",
    [
      plant("run-in-the-log", admins),
      JSON.stringify({ column: [null, plant("change-in-the-log", admins)] }),
      victim.userId,
      plant("reason-in-the-log", admins),
    ],
  );
  viewers.push(named("the victim", victim, { isVictim: true }));
  const theirsOrAdmins = (viewer: NamedViewer) => viewer.isVictim || viewer.isAdmin;
  const { rows: requests } = await db.query<{ id: number }>(
    `insert into persona_request (user_id, persona_id, state, version)
       select $1, id, s.state, s.version from persona, (values ('REFUSED', 2), ('ASKED', 1)) as s(state, version) where key = 'insider' returning id`,
    [victim.userId],
  );
  for (const [request, version, state, reason] of [
    [0, 1, "ASKED", plant("reason-of-first-request-of-victim", theirsOrAdmins)],
    [0, 2, "REFUSED", plant("reason-of-refusal-of-victim", theirsOrAdmins)],
    [1, 1, "ASKED", plant("reason-of-request-of-victim", theirsOrAdmins)],
  ] as const)
    await db.query(
      "insert into persona_request_step (request_id, version, user_id, state, reason) values ($1, $2, $3, $4, $5)",
      [requests[request]?.id, version, victim.userId, state, reason],
    );
  await refreshSearch(db, ["100", "101", "102"]);
  return { viewers, canaries };
}
