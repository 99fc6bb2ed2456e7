import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { createSchema, createYoga } from "graphql-yoga";
import pg from "pg";
import { formatCursor, isDayPart, isWholeNumber, parseCursor } from "../dist/lib/cursor.js";
import { serveBench, settingsOfThisServer } from "./control-channel.ts";
import { type SessionViewer, viewerOfCookie } from "./yoga-viewer.ts";

/**
 * The same schema on graphql-yoga, resolved by hand-written SQL, one statement a page; its caches of parsed and validated
 * documents and its masked errors are on, as they are by default. No TypeGraphQL, no rules at fields.
 */
const { connection, authSecret, poolSize } = settingsOfThisServer();
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ ...connection, max: poolSize });

const ORDER = `o.number, o.title, o.signing_date as "signingDate", o.fr_citation as "frCitation", o.legal_force as "legalForce",
    (select json_build_object('slug', p.slug, 'name', p.name) from president p where p.id = o.president_id) as president`;
const SECTIONS = `(select json_agg(json_build_object('kind', s.kind, 'entries', s.entries)) from section s where s.order_id = o.id and s.is_published) as texts`;
const PAGE = `${ORDER}, o.publication_date as "publicationDate", o.fr_document_number as "frDocumentNumber", o.html_url as "htmlUrl",
    o.pdf_url as "pdfUrl", o.disposition_notes as "dispositionNotes"`;
const PAGE_SQL = `select ${PAGE}, ${SECTIONS} from executive_order o where o.number = $1`;
// The base text only of kinds for which the persona has no text of its own.
const PERSONAL_PAGE_SQL = `select ${PAGE},
    (select json_agg(json_build_object('kind', s.kind, 'isOwn', v.id is not null, 'entries', coalesce(v.entries, s.entries)))
      from section s left join audience_variant v on v.order_id = s.order_id and v.kind = s.kind and v.is_published and v.persona_id = (select id from persona where key = $2)
      where s.order_id = o.id and s.is_published) as texts,
    (select json_build_object('key', key, 'name', name) from persona where key = $2) as persona
  from executive_order o where o.number = $1`;
const SIGNED = "coalesce(o.signing_date, '0001-01-01'::date)";
const listSql = (
  where: string,
) => `select ${ORDER}, exists (select from section x where x.order_id = o.id and x.is_published) as "hasAnalysis", o.number_sort_key as key
  from (select * from executive_order o ${where} order by ${SIGNED} desc, o.number_sort_key desc limit 21) o order by ${SIGNED} desc, o.number_sort_key desc`;
const FIRST_PAGE_SQL = listSql("");
const LATER_PAGE_SQL = listSql(`where (${SIGNED}, o.number_sort_key) < ($1::date, $2::int)`);

interface Text {
  kind: SectionKind;
  isOwn?: boolean;
  entries: unknown[];
}
interface OrderRow {
  texts: Text[] | null;
  persona?: { key: string; name: string };
}

const resolvers = {
  Query: {
    order: async (_: unknown, { number }: { number: string }, { viewer }: { viewer: SessionViewer | null }) => {
      const persona = viewer?.persona;
      const { rows } = await (persona
        ? pool.query({ name: "personal page", text: PERSONAL_PAGE_SQL, values: [number, persona] })
        : pool.query({ name: "page", text: PAGE_SQL, values: [number] }));
      return rows[0] ?? null;
    },
    orders: async (_: unknown, { first, after }: { first: number; after?: string | null }) => {
      const { rows } = await (after
        ? pool.query({
            name: "later page",
            text: LATER_PAGE_SQL,
            values: parseCursor(after, "NEWEST_SIGNED", [isDayPart, isWholeNumber]),
          })
        : pool.query({ name: "first page", text: FIRST_PAGE_SQL }));
      const nodes = rows.slice(0, first);
      const last = nodes.at(-1);
      const endCursor = last ? formatCursor("NEWEST_SIGNED", [last.signingDate, last.key]) : null;
      return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
    },
  },
  Order: {
    sections: ({ texts, persona }: OrderRow) => {
      const byKind = new Map((texts ?? []).map((text) => [text.kind, text]));
      return SECTION_KINDS.flatMap((kind) => {
        const text = byKind.get(kind);
        return text ? [{ ...text, persona }] : [];
      });
    },
  },
  Section: {
    heading: ({ kind }: Text) => SECTION_HEADINGS[kind],
    variant: ({ persona, isOwn, entries }: Text & OrderRow) =>
      persona ? { persona, outcome: isOwn ? "VARIANT" : "FALLBACK", entries } : null,
  },
};

const yoga = createYoga({
  schema: createSchema({
    typeDefs: readFileSync(join(import.meta.dirname, "../../schema.graphql"), "utf8"),
    resolvers,
  }),
  context: async ({ request }) => ({ viewer: await viewerOfCookie(pool, authSecret, request.headers.get("cookie")) }),
  graphiql: false,
  landingPage: false,
  cors: false,
  logging: false,
});
serveBench(createServer(yoga));
