import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STARTER_FOLDER } from "../../main/start.ts";
import { readStarterLibrary } from "./read-starter.ts";

let folder: string;

/** Orders that are edited here, or that these name; reading all of them for each fault would take a second a time. */
const ORDERS = ["13581", "13773", "13780", "14060", "14148"];
const isNeeded = (path: string) =>
  !/\/orders\/[^/]+$/.test(path) || ORDERS.some((number) => path.endsWith(`/${number}.yaml`));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ed-starter-"));
  cpSync(STARTER_FOLDER, folder, { recursive: true, filter: isNeeded });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${file} changed nothing`);
  writeFileSync(path, after);
};
const lineOf = (file: string, words: string) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;
const faults = () =>
  readStarterLibrary(folder).then(
    () => "",
    (error: Error) => error.message,
  );

it("reads the library as it stands", async () => {
  const library = await readStarterLibrary(STARTER_FOLDER);
  expect(library.orders.map((order) => order.number)).toEqual(
    expect.arrayContaining(["14060", "14148", "13773", "13581"]),
  );
  expect(library.personas).toHaveLength(7);
});

it.each<[string, string, (text: string) => string, string, RegExp]>([
  [
    "a case without a docket",
    "court-cases/youngstown-v-sawyer.yaml",
    (text) => text.replace(/^docket:.*$/m, 'docket: ""'),
    "docket:",
    /court-cases\/youngstown-v-sawyer.yaml:\d+ docket: /,
  ],
  [
    "an outcome that there is not",
    "court-cases/youngstown-v-sawyer.yaml",
    (text) => text.replace("outcome: HELD_UNLAWFUL", "outcome: WON"),
    "outcome:",
    /outcome: /,
  ],
  [
    "a source that is no address",
    "court-cases/youngstown-v-sawyer.yaml",
    (text) => text.replace(/url: https:[^\n]*/, "url: leagle"),
    "url: leagle",
    /sources\.0\.url: /,
  ],
  [
    "a case under another name",
    "court-cases/youngstown-v-sawyer.yaml",
    (text) => text.replace("slug: youngstown-v-sawyer", "slug: steel"),
    "slug: steel",
    /slug: the file should be named steel\.yaml/,
  ],
  [
    "a day that is none",
    "orders/14060.yaml",
    (text) => text.replace('signingDate: "2021-12-15"', 'signingDate: "2021-02-30"'),
    "signingDate:",
    /signingDate: is no day of the calendar/,
  ],
  [
    "a day in another form",
    "orders/14060.yaml",
    (text) => text.replace('signingDate: "2021-12-15"', 'signingDate: "12/15/2021"'),
    "signingDate:",
    /signingDate: must be a date such as/,
  ],
  [
    "a kind of relation that there is not",
    "orders/14060.yaml",
    (text) => text.replace("kind: REVOKES", "kind: ENDS"),
    "kind: ENDS",
    /relations\.0\.kind: /,
  ],
  [
    "an instrument by another name than notes have",
    "orders/13780.yaml",
    (text) => text.replace("citation: Proc. 10141,", "citation: Proclamation 10141,"),
    "citation: Proclamation 10141",
    /relations\.0\.instrument\.citation: "Proclamation 10141" is read as PROCLAMATION, "Proc\. 10141": write it so/,
  ],
  [
    "an instrument of another kind than its name says",
    "orders/13780.yaml",
    (text) => text.replace("kind: PROCLAMATION", "kind: NOTICE"),
    "kind: NOTICE",
    /relations\.0\.instrument\.kind: "Proc\. 10141" is read as PROCLAMATION/,
  ],
  [
    "an instrument without a name that can be read",
    "orders/13780.yaml",
    (text) => text.replace("citation: Proc. 10141,", "citation: the proclamation,"),
    "citation: the proclamation",
    /names no document that notes can name; write it like "Proc\. 10141"/,
  ],
  [
    "an instrument that acted on no day",
    "orders/13780.yaml",
    (text) => text.replace('    on: "2021-01-20"\n', ""),
    "instrument: {",
    /relations\.0\.on: is missing: nothing else tells on what day a document acted/,
  ],
  [
    "an instrument older than the order",
    "orders/13780.yaml",
    (text) => text.replace('on: "2021-01-20"', 'on: "2017-03-05"'),
    'on: "2017-03-05"',
    /relations\.0\.on: is before the order was signed, 2017-03-06: an older document cannot have acted on it/,
  ],
  [
    "an instrument that is printed nowhere",
    "orders/13780.yaml",
    (text) => text.replace(", printedAt: 86 FR 7005", ""),
    "instrument: {",
    /relations\.0\.instrument: needs printedAt/,
  ],
  [
    "a relation to an order and an instrument",
    "orders/13780.yaml",
    (text) => text.replace("    voice: PASSIVE\n", '    voice: PASSIVE\n    order: "13769"\n'),
    "instrument: {",
    /relations\.0\.instrument: stands beside an order: write a relation for each/,
  ],
  [
    "a relation to nothing",
    "orders/14060.yaml",
    (text) => text.replace(/^ {4}order: .*\n/m, ""),
    "kind: REVOKES",
    /relations\.0\.order: is missing: name the other order, or an instrument/,
  ],
  [
    "a later order as the one that acts",
    "orders/14060.yaml",
    (text) => text.replace("kind: REVOKES", "kind: REVOKES\n    voice: PASSIVE"),
    "voice: PASSIVE",
    /relations\.0\.voice: PASSIVE is for instruments: what a later order does stands in that order's file/,
  ],
  [
    "a field that nobody knows",
    "orders/14060.yaml",
    (text) => text.replace("president: joe-biden", "president: joe-biden\nsigner: joe-biden"),
    "number:",
    /signer/,
  ],
  [
    "a citation in another form",
    "orders/14060.yaml",
    (text) => text.replace("86 FR 71793", "86 Fed. Reg. 71793"),
    "frCitation:",
    /frCitation: must be like "86 FR 71793"/,
  ],
  [
    "a president whom the list lacks",
    "orders/14060.yaml",
    (text) => text.replace("president: joe-biden", "president: nobody"),
    "president: nobody",
    /president: "nobody" is not in presidents\.yaml/,
  ],
  [
    "a topic that the list lacks",
    "orders/14060.yaml",
    (text) => text.replace("slug: organized-crime", "slug: no-such"),
    "slug: no-such",
    /topics\.0\.slug: "no-such" is not in topics\.yaml/,
  ],
  [
    "a topic twice",
    "orders/14060.yaml",
    (text) => text.replace("slug: government-organization", "slug: organized-crime"),
    "topics:",
    /topics: names one twice/,
  ],
  [
    "an agency twice",
    "orders/14060.yaml",
    (text) => text.replace("slug: homeland-security", "slug: justice"),
    "agencies:",
    /agencies: names one twice/,
  ],
  [
    "another order's file name",
    "orders/14060.yaml",
    (text) => text.replace('number: "14060"', 'number: "14061"'),
    'number: "14061"',
    /number: the file should be named 14061\.yaml/,
  ],
  [
    "broken YAML",
    "topics.yaml",
    (text) => text.replace("{ slug: trade,", "{ slug: trade"),
    "slug: trade",
    /topics\.yaml:\d+/,
  ],
  [
    "a key twice",
    "orders/14060.yaml",
    (text) => text.replace("president: joe-biden", "president: joe-biden\npresident: joe-biden"),
    "president:",
    /unique/,
  ],
])("says where %s stands", async (_, file, change, at, message) => {
  edit(file, change);
  const told = await faults();
  expect(told).toMatch(/^The starter library has \d+ faults?:\n/);
  expect(told).toMatch(message);
  const line = lineOf(file, at);
  const places = [...told.matchAll(new RegExp(`${file.replace(".", "\\.")}:(\\d+)`, "g"))].map(([, place]) =>
    Number(place),
  );
  // Next to it at most: YAML tells the end of what it could not read.
  expect(places.filter((place) => Math.abs(place - line) <= 1)).not.toEqual([]);
});

it("lists the faults of all files at once", async () => {
  edit("orders/14060.yaml", (text) =>
    text.replace('signingDate: "2021-12-15"', "signingDate: soon").replace("kind: REVOKES", "kind: ENDS"),
  );
  edit("orders/14148.yaml", (text) => text.replace(/^title: .*$/m, "title: ''"));
  edit("personas.yaml", (text) => text.replace("key: litigator", "key: Litigator"));
  const told = await faults();
  for (const part of [
    "orders/14060.yaml:",
    "signingDate",
    "relations.0.kind",
    "orders/14148.yaml:",
    "title",
    "personas.yaml:",
  ])
    expect(told).toContain(part);
});
