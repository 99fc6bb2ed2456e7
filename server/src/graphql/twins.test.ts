import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { type ExecutionResult, execute, parse } from "graphql";
import type { Viewer } from "../access/viewer.ts";
import { refreshSearch } from "../modules/search/refresh-search.ts";
import { buildOrder, buildPersona, buildProvisions, buildText } from "../testing/build-order.ts";
import { apiSchema, buildViewer, VISITOR } from "../testing/query-as.ts";
import { SeededRandom } from "../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";

/**
 * Two databases that differ only in what a viewer may not read must answer that viewer alike, however they list, sort, filter,
 * count, search, page and misspell: whatever hidden data did to an answer would show as a difference.
 */
const QUERIES = 10_000;
const FIELDS_A_DOCUMENT = 20;
const ORDERS = 40;
const random = new SeededRandom();

/** Words of the record, and words that only hidden texts have. */
const WORDS = ["tariff", "council", "energy", "records", "border", "science", "labor", "harbor", "canal", "seal"];
const HIDDEN_WORDS = ["zebrawood", "quixotic", "marzipan", "obelisk"];
const PERSONAS = ["litigator", "journalist", "insider", "retired"];

interface Twin {
  database: TestDatabase;
  viewers: Record<"visitor" | "reader" | "editor" | "admin", Viewer>;
}

/** @param hides what the twin holds of hidden data: all of it another wording, other rows, another number of them. */
async function twin(hides: { fromReaders: string[]; fromEditors: string[] }): Promise<Twin> {
  const database = await testDatabase("empty");
  const db = database.pool;
  // The record is drawn from a stream of its own, the same for both.
  const draw = new SeededRandom(random.seed);
  for (const key of PERSONAS)
    await buildPersona(db, key, {
      access: key === "insider" ? "BY_APPROVAL" : "OPEN",
      isRetired: key === "retired",
      guidance: `guidance ${hides.fromReaders.join(" ")}`,
    });
  await db.query("insert into president (slug, name) values ('jane-doe', 'Jane Doe'), ('john-roe', 'John Roe')");
  await db.query(
    "insert into topic (slug, name, description) values ('trade', 'Trade', 'd'), ('energy', 'Energy', 'd')",
  );
  await db.query("insert into agency (slug, name, short_name) values ('state', 'State', 'S'), ('labor', 'Labor', 'L')");
  const numbers = Array.from({ length: ORDERS }, (_, index) => String(100 + index));
  for (const number of numbers) {
    await buildOrder(db, number, {
      title: `${draw.pick(WORDS)} ${draw.pick(WORDS)} ${draw.pick(WORDS)}`,
      signingDate: `${2001 + draw.below(8)}-0${1 + draw.below(9)}-11`,
      president: draw.pick(["jane-doe", "john-roe"]),
      legalForce: draw.pick(LEGAL_FORCES),
    });
    if (draw.chance(0.4))
      await buildText(db, number, "SUMMARY", { body: `${draw.pick(WORDS)} for ${draw.pick(WORDS)}` });
    if (draw.chance(0.4))
      await buildProvisions(db, number, { text: `The ${draw.pick(WORDS)} shall be a ${draw.pick(WORDS)}.` });
    for (const [table, other] of [
      ["order_topic", "topic"],
      ["order_agency", "agency"],
    ] as const)
      if (draw.chance(0.5))
        await db.query(
          `insert into ${table} (order_id, ${other}_id, ${table === "order_topic" ? "reason" : "part"}, position) select o.id, x.id, 'r', 0 from executive_order o, ${other} x where o.number = $1 and x.slug = $2`,
          [number, draw.pick(other === "topic" ? ["trade", "energy"] : ["state", "labor"])],
        );
    if (draw.chance(0.6))
      await db.query(
        "insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions) values ($1, $2, $3, false, 'BOTH', false, false, '[]') on conflict do nothing",
        [number, String(50 + draw.below(ORDERS)), draw.pick(["AMENDS", "REVOKES", "SEE"])],
      );
  }

  for (const [index, word] of hides.fromReaders.entries()) {
    // Drafts, texts of a persona by approval, notes, and runs: of other orders, and of another number, in each twin.
    for (const number of numbers.filter((_, place) => place % (index + 2) === 0)) {
      await buildText(db, number, "OVERVIEW", { isPublished: false, body: word, editorialNote: word });
      await buildText(db, number, "CONTROVERSIES", { persona: "insider", body: word, editorialNote: word });
      await db.query(
        "update section set editorial_note = $1 where is_published and order_id in (select id from executive_order where number = $2)",
        [word, number],
      );
    }
    await db.query("insert into import_run (source, as_of, failure) values ($1, '2025-01-01', $1)", [word]);
    break;
  }
  for (const word of hides.fromEditors) {
    for (const number of numbers.slice(0, 10))
      await db.query(
        `insert into audience_variant (order_id, kind, persona_id, is_published, entries, provenance)
           select o.id, 'WHO_BENEFITS', p.id, true, json_build_array(json_build_object('heading', $1::text, 'body', $1::text, 'cites', '[]'::json)), '{}'
           from executive_order o, persona p where o.number = $2 and p.key = 'retired' on conflict do nothing`,
        [word, number],
      );
    const stranger = await buildViewer(database, { grants: ["insider"] });
    await db.query("update app_user set name = $2, email = $2 where id = $1", [stranger.userId, word]);
    await db.query(
      "insert into interest_profile (user_id, section_kinds, fact_groups, keywords) values ($1, '{}', '{}', array[$2])",
      [stranger.userId, word],
    );
  }
  await refreshSearch(db, numbers);
  await db.query("analyze");
  const viewers = {
    visitor: VISITOR,
    reader: await buildViewer(database, { persona: "litigator" }),
    editor: await buildViewer(database, { role: "EDITOR" }),
    admin: await buildViewer(database, { role: "ADMIN" }),
  };
  return { database, viewers };
}

/** What somebody follows: words of the record and of hidden texts. */
const INTERESTS = [
  '{ topics: ["trade"], presidents: ["jane-doe"], keywords: ["tariff", "zebrawood", "quixotic"] }',
  '{ agencies: ["state"], keywords: ["marzipan", "obelisk", "seal"] }',
];
const ORDER =
  'number title legalForce hasAnalysis sections { kind entries { body } variant(persona: "insider") { outcome entries { body } } retired: variant(persona: "retired") { outcome } }';
const PAGE = "pageInfo { hasNextPage endCursor } totalCount";
const FACETS =
  "facets { presidents { count president { slug } } legalForces { legalForce count } years { year count } topics { count topic { slug } } agencies { count agency { slug } } withAnalysis withDeadlines withText }";

function word(): string {
  const text = random.pick(random.chance(0.4) ? HIDDEN_WORDS : WORDS);
  if (random.chance(0.7)) return text;
  const at = random.below(text.length);
  return `${text.slice(0, at)}${random.pick(["", "x", text.slice(at, at + 2)])}${text.slice(at + 1)}`;
}

function filter(): string {
  const parts = [
    random.chance(0.2) && `text: "${word()}"`,
    random.chance(0.2) && `presidents: ["${random.pick(["jane-doe", "john-roe"])}"]`,
    random.chance(0.2) && `topics: ["${random.pick(["trade", "energy"])}"]`,
    random.chance(0.2) && `agencies: ["${random.pick(["state", "labor"])}"]`,
    random.chance(0.2) && `legalForces: [${random.some(LEGAL_FORCES).join(", ")}]`,
    random.chance(0.2) && `hasAnalysis: ${random.chance(0.5)}`,
    random.chance(0.2) && `hasText: ${random.chance(0.5)}`,
    random.chance(0.2) && `signedFrom: ${2000 + random.below(9)}`,
  ].filter(Boolean);
  return parts.length > 0 ? `, filter: { ${parts.join(", ")} }` : "";
}

const SORTS = ["BEST_MATCH", "NEWEST_SIGNED", "NUMBER_ASCENDING", "NUMBER_DESCENDING", "OLDEST_SIGNED"];

/** One query of a root field; `cursors` are those that earlier pages of the kind ended with. */
function rootField(cursors: Map<string, string[]>): { text: string; kind: string } {
  const draw = random.next();
  const first = `first: ${1 + random.below(5)}`;
  const after = (kind: string) =>
    random.chance(0.5) && cursors.get(kind)?.length ? `, after: "${random.pick(cursors.get(kind) as string[])}"` : "";
  if (draw < 0.4) {
    const sort = random.pick(SORTS);
    const interests = random.pick(INTERESTS);
    const kind = sort === "BEST_MATCH" ? interests : sort;
    const matching = `interests: ${interests}${random.chance(0.3) ? ", onlyMatching: true" : ""}`;
    return {
      kind,
      text: `orders(${first}, sort: ${sort}${after(kind)}${filter()}, ${matching}) { nodes { ${random.chance(0.5) ? ORDER : "number"} matches(interests: ${interests}) { reason } } ${random.chance(0.5) ? PAGE : "pageInfo { endCursor }"} ${random.chance(0.06) ? FACETS : ""} }`,
    };
  }
  if (draw < 0.7) {
    const ranked = random.chance(0.3) ? random.pick(INTERESTS) : null;
    const kind = `search ${ranked}`;
    return {
      kind,
      text: `search(${first}, text: "${word()}${random.chance(0.3) ? ` ${random.pick(["", "-"])}${word()}` : ""}"${after(kind)}${filter()}${ranked ? `, sort: BEST_MATCH, interests: ${ranked}` : ""}) { nodes { order { number } title { text isMatch } ${random.chance(0.5) ? "excerpt { text isMatch } excerptFrom anchor" : ""} } ${PAGE} correctedText ${random.chance(0.06) ? FACETS : ""} }`,
    };
  }
  if (draw < 0.8)
    return { kind: "", text: `searchSuggestions(text: "${word().slice(0, 2 + random.below(6))}") { number title }` };
  if (draw < 0.9)
    return {
      kind: "",
      text: `order(number: "${100 + random.below(ORDERS)}") { ${ORDER} relations(${first}) { ${PAGE} nodes { kind } } textSources { label } }`,
    };
  return {
    kind: "",
    text: random.pick([
      "topics { slug orderCount }",
      "presidents { slug orderCount }",
      "agencies { slug orderCount }",
      "record { orderCount analysisCount }",
      "coverage { held withText withAnalysis unreadNoteCount }",
      "personas { key name access }",
      ...INTERESTS.map(
        (interests) => `interestCounts(interests: ${interests}) { orderCount choices { value orderCount } }`,
      ),
    ]),
  };
}

async function answerOf(
  { database, viewers }: Twin,
  as: keyof Twin["viewers"],
  text: string,
): Promise<ExecutionResult> {
  const viewer = viewers[as];
  const result = await execute({
    schema: apiSchema().schema,
    document: parse(text),
    contextValue: { viewer, db: database.reading.of(viewer), orm: database.orm },
  });
  return JSON.parse(JSON.stringify(result));
}

/** Asks both twins the same; @returns how many queries were asked, and what they found. */
async function compare(twins: [Twin, Twin], as: keyof Twin["viewers"]): Promise<{ found: number; corrected: number }> {
  const cursors = new Map<string, string[]>();
  let [found, corrected] = [0, 0];
  for (let asked = 0; asked < QUERIES; asked += FIELDS_A_DOCUMENT) {
    const fields = Array.from({ length: FIELDS_A_DOCUMENT }, () => rootField(cursors));
    const text = `{ ${fields.map((field, index) => `a${index}: ${field.text}`).join(" ")} }`;
    const [one, other] = await Promise.all([answerOf(twins[0], as, text), answerOf(twins[1], as, text)]);
    expect({ seed: random.seed, as, text, ...one }).toEqual({ seed: random.seed, as, text, ...other });
    for (const [index, { kind }] of fields.entries()) {
      const answer = one.data?.[`a${index}`] as {
        nodes?: [];
        correctedText?: string;
        pageInfo?: { endCursor: string | null };
      } | null;
      if (answer?.nodes?.length) found++;
      if (answer?.correctedText) corrected++;
      const end = answer?.pageInfo?.endCursor;
      if (kind && end) cursors.set(kind, [...(cursors.get(kind) ?? []).slice(-20), end]);
    }
  }
  return { found, corrected };
}

describe.each([
  [
    ["visitor", "reader"],
    { fromReaders: ["zebrawood"], fromEditors: ["marzipan"] },
    { fromReaders: ["quixotic", "x"], fromEditors: ["obelisk"] },
  ],
  [
    ["editor", "admin"],
    { fromReaders: ["zebrawood"], fromEditors: ["marzipan"] },
    { fromReaders: ["zebrawood"], fromEditors: ["obelisk", "quixotic"] },
  ],
] as const)("twins whose difference is hidden from a %s", (roles, one, other) => {
  let twins: [Twin, Twin];
  beforeAll(async () => {
    const hides = (of: typeof one | typeof other) => ({
      fromReaders: [...of.fromReaders],
      fromEditors: [...of.fromEditors],
    });
    twins = [await twin(hides(one)), await twin(hides(other))];
  });
  afterAll(() => Promise.all(twins.map(({ database }) => database.close())));

  it.each(roles)(
    `answer a %s alike in ${QUERIES} queries (seed ${random.seed})`,
    async (role) => {
      const { found, corrected } = await compare(twins, role);
      expect(found).toBeGreaterThan(QUERIES / 4);
      expect(corrected).toBeGreaterThan(50);
    },
    240_000,
  );
});
