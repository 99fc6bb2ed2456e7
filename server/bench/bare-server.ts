import { createServer } from "node:http";
import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import pg from "pg";
import { formatCursor, isDayPart, isWholeNumber, parseCursor } from "../dist/lib/cursor.js";
import { serveBench, settingsOfThisServer } from "./control-channel.ts";

/**
 * As little as can answer the same pages: node:http, one prepared statement a page, and JSON put together from text that
 * PostgreSQL already holds as JSON. No GraphQL, no viewer, no checks.
 */
const { connection, poolSize } = settingsOfThisServer();
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);
const pool = new pg.Pool({ ...connection, max: poolSize });

const ORDER_SQL = `select o.number, o.title, o.signing_date as "signingDate", o.publication_date as "publicationDate", o.fr_citation as "frCitation",
    o.fr_document_number as "frDocumentNumber", o.html_url as "htmlUrl", o.pdf_url as "pdfUrl", o.legal_force as "legalForce",
    o.disposition_notes as "dispositionNotes",
    (select json_build_object('slug', p.slug, 'name', p.name) from president p where p.id = o.president_id) as president,
    (select string_agg(s.kind || ' ' || s.entries, E'\\n') from section s where s.order_id = o.id and s.is_published) as sections
  from executive_order o where o.number = $1`;

const HEADS = new Map(
  SECTION_KINDS.map((kind) => [
    kind,
    `{"kind":"${kind}","heading":${JSON.stringify(SECTION_HEADINGS[kind])},"entries":`,
  ]),
);

async function orderPage({ number }: { number: string }): Promise<string> {
  const { rows } = await pool.query({ name: "order", text: ORDER_SQL, values: [number] });
  const { president, sections, ...order } = rows[0];
  const texts = new Map<string, string>();
  // A line is a kind and its entries: JSON without line breaks.
  for (const line of sections.split("\n")) {
    const space = line.indexOf(" ");
    texts.set(line.slice(0, space), line.slice(space + 1));
  }
  const list = SECTION_KINDS.filter((kind) => texts.has(kind)).map(
    (kind: SectionKind) => `${HEADS.get(kind)}${texts.get(kind)}}`,
  );
  return `{"data":{"order":${JSON.stringify(order).slice(0, -1)},"president":${president},"sections":[${list.join(",")}]}}}`;
}

const SIGNED = "coalesce(o.signing_date, '0001-01-01'::date)";
const listSql = (
  where: string,
) => `select o.number, o.title, o.signing_date as "signingDate", o.fr_citation as "frCitation", o.legal_force as "legalForce",
    exists (select from section x where x.order_id = o.id and x.is_published) as "hasAnalysis", p.slug, p.name, o.number_sort_key as key
  from (select * from executive_order o ${where} order by ${SIGNED} desc, o.number_sort_key desc limit 21) o
    left join president p on p.id = o.president_id order by ${SIGNED} desc, o.number_sort_key desc`;
const FIRST_PAGE_SQL = listSql("");
const LATER_PAGE_SQL = listSql(`where (${SIGNED}, o.number_sort_key) < ($1::date, $2::int)`);

async function orderList({ after }: { after: string | null }): Promise<string> {
  const { rows } = await (after
    ? pool.query({
        name: "later page",
        text: LATER_PAGE_SQL,
        values: parseCursor(after, "NEWEST_SIGNED", [isDayPart, isWholeNumber]),
      })
    : pool.query({ name: "first page", text: FIRST_PAGE_SQL }));
  const page = rows.slice(0, 20);
  const last = page.at(-1);
  const nodes = page.map(({ key, slug, name, ...order }) => ({ ...order, president: slug ? { slug, name } : null }));
  const endCursor = last ? formatCursor("NEWEST_SIGNED", [last.signingDate, last.key]) : null;
  return JSON.stringify({ data: { orders: { nodes, pageInfo: { hasNextPage: rows.length > 20, endCursor } } } });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    const body = Buffer.from("number" in variables ? await orderPage(variables) : await orderList(variables));
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
    response.end(body);
  });
});
serveBench(server);
