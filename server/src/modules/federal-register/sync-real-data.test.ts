import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type FrDocument, federalRegisterStandIn } from "../../testing/federal-register-stand-in.ts";
import { giveTexts } from "../../testing/federal-register-texts.ts";
import { silent, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { realOrderNumbers, realOrderXml } from "../provisions/real-order-texts.ts";
import { createFrClient } from "./fr-client.ts";
import { importFiles } from "./import-files.ts";
import { syncFederalRegister } from "./sync.ts";

const folder = new URL("../../../../../shared/data/federal-register/", import.meta.url);
const files = ["executive-orders.2024-10.csv", "executive-orders.without-notes.csv"];
const isPresent = files.every((name) => existsSync(new URL(name, folder)));
if (!isPresent)
  console.warn("The real data of the Federal Register is not beside the project: its sync is not tested.");

const realNumbers = new Set(realOrderNumbers() ?? []);
if (isPresent && realNumbers.size === 0)
  console.warn("The real texts are not beside the project: their sync is not tested.");

/** The rows of both files as the API gives them. */
const documents = (): FrDocument[] =>
  files.flatMap((name) => {
    const rows = parse(readFileSync(new URL(name, folder)), { columns: true, bom: true }) as Record<string, string>[];
    return rows.map((row) => ({
      disposition_notes: null,
      ...row,
      publication_date: row.publication_date?.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2") || null,
    }));
  });

/** Without what only says in which order rows were written. */
async function record(of: TestDatabase): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of ["executive_order", "disposition_assertion", "unread_note", "relation"]) {
    const { rows } = await of.pool.query<{ sum: string }>(
      `select count(*) || ' ' || md5(string_agg(row, '|' order by row collate "C")) as sum from (select (to_jsonb(t) - 'id' - 'president_id')::text as row from ${table} t) rows`,
    );
    sums[table] = rows[0]?.sum ?? "";
  }
  return sums;
}

const closers: (() => unknown)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

(isPresent ? it : it.skip)(
  "brings all real orders in, page by page, as one file would",
  async () => {
    const standIn = await federalRegisterStandIn(documents());
    const client = createFrClient({ baseUrl: standIn.url });
    const [synced, imported] = await Promise.all([testDatabase("empty"), testDatabase("empty")]);
    closers.push(client.close, standIn.close, synced.close, imported.close);
    const report = await syncFederalRegister({ orm: synced.orm, client, log: silent });
    const counts = { read: 6802, created: 6800, skipped: 2, refused: 0 };
    expect(report).toMatchObject({ status: "DONE", pages: 14, counts });

    const temporary = mkdtempSync(join(tmpdir(), "ed-real-"));
    closers.push(() => rmSync(temporary, { recursive: true }));
    writeFileSync(join(temporary, "all.json"), JSON.stringify(standIn.documents));
    await importFiles(imported.orm, [join(temporary, "all.json")]);
    expect(await record(synced)).toEqual(await record(imported));
  },
  120_000,
);

(isPresent && realNumbers.size > 0 ? it : it.skip)(
  "brings all real texts in behind the record, as XML and as plain text, each to its order, and none of them twice",
  async () => {
    const standIn = await federalRegisterStandIn(documents());
    const client = createFrClient({ baseUrl: standIn.url, patience: { pause: 0 } });
    const synced = await testDatabase("starter");
    closers.push(client.close, standIn.close, synced.close);
    const given = giveTexts(standIn, ({ executive_order_number: number }) =>
      realNumbers.has(String(number)) ? realOrderXml(String(number)) : null,
    );
    expect(given).toHaveLength(realNumbers.size);
    // As before February 2000: no XML.
    const plain = given.filter((_, index) => index % 10 === 0);
    for (const document of plain) delete document.full_text_xml_url;

    const sync = () => syncFederalRegister({ orm: synced.orm, client, log: silent });
    const counts = { read: given.length, created: given.length, refused: 0 };
    const report = await sync();
    expect(report).toMatchObject({ status: "DONE", texts: { total: given.length, counts } });
    expect(report.problems.filter(({ file }) => file.startsWith("https:"))).toEqual([]);
    const { rows } = await synced.pool.query<{ number: string; format: string; provisions: number }>(
      `select o.number, t.format, (select count(*)::int from provision p where p.order_id = o.id) as provisions
         from order_text t join executive_order o on o.id = t.order_id where t.source like 'https:%' order by o.number`,
    );
    const numberOf = (document: FrDocument) => String(document.executive_order_number);
    expect(rows.map(({ number }) => number)).toEqual(given.map(numberOf).sort());
    expect(rows.filter(({ format }) => format === "PLAIN").map(({ number }) => number)).toEqual(
      plain.map(numberOf).sort(),
    );
    expect(rows.filter(({ provisions }) => provisions === 0)).toEqual([]);

    standIn.requests.length = 0;
    expect(await sync()).toMatchObject({ status: "DONE", texts: { total: 0 } });
    expect(standIn.requests).toHaveLength(1);
  },
  300_000,
);
