import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrFacts } from "../../federal-register/fr-field.ts";
import type { StarterOrder } from "../starter-file.ts";
import { checkedLibrary, faultsOf, orderFile } from "./build-checked-library.ts";
import { checkRecordAgrees } from "./record-agrees.ts";
import { readRecordFacts } from "./record-facts.ts";

const FACTS: FrFacts = { title: "Title of 20001", signingDate: "2031-05-04", presidentSlug: "a-president" };
const NOTES = "Amends: EO 19000, March 3, 2030";

function faults(given: Partial<StarterOrder>, held: FrFacts, notesAsOf: string | null, explained: string[] = []) {
  return faultsOf(checkRecordAgrees, [orderFile("20001", given)], {
    record: new Map([["20001", { facts: { ...FACTS, ...held }, asOf: "2031-06-30", notesAsOf }]]),
    explainedDifferences: explained.map((field) => ({ order: "20001", field, reason: "meant" })),
  });
}

test("passes what agrees, white space and gaps aside", () => {
  expect(faults({ title: "Title  of 20001" }, { dispositionNotes: null }, "2031-06-30")).toEqual([]);
  expect(faults({ dispositionNotes: NOTES }, { dispositionNotes: NOTES.replace(" ", "\r\n") }, "2031-06-30")).toEqual(
    [],
  );
});

test.each<[string, Partial<StarterOrder>, FrFacts, string]>([
  ["title", {}, { title: "Another" }, "title: is “Title of 20001”, and in the record “Another”"],
  ["day", { signingDate: "2031-05-05" }, {}, "signingDate: is “2031-05-05”, and in the record “2031-05-04”"],
  ["citation", { frCitation: "99 FR 1" }, {}, "frCitation: is “99 FR 1”, and in the record empty"],
  ["document", {}, { frDocumentNumber: "31-1" }, "frDocumentNumber: is empty, and in the record “31-1”"],
  ["president", {}, { presidentSlug: "b-other" }, "president: is “a-president”, and in the record “b-other”"],
])("finds another %s", (_, given, held, fault) => {
  expect(faults(given, { dispositionNotes: null, ...held }, "2031-06-30")).toEqual([fault]);
});

test("compares notes of one time, and asks for those that nobody looked up", () => {
  expect(faults({ dispositionNotes: NOTES }, { dispositionNotes: "See: EO 1" }, "2031-06-30")).toEqual([
    `dispositionNotes: is “${NOTES}”, and in the record “See: EO 1”`,
  ]);
  expect(faults({ dispositionNotes: NOTES }, { dispositionNotes: "See: EO 1" }, "2032-06-30")).toEqual([]);
  expect(faults({ dispositionNotes: undefined }, { dispositionNotes: NOTES }, "2031-06-30")).toEqual([
    "dispositionNotes: is “not looked up”, and in the record “those of June 30, 2031”",
  ]);
  expect(faults({ dispositionNotes: NOTES }, {}, null)).toEqual([
    `dispositionNotes: is “${NOTES}”, and in the record empty`,
  ]);
});

test("lets an explained difference pass, and wants no explanation of none", () => {
  expect(faults({}, { title: "Another", dispositionNotes: null }, "2031-06-30", ["title"])).toEqual([]);
  expect(faults({}, { dispositionNotes: null }, "2031-06-30", ["title"])).toEqual([
    "title: is explained as a difference from the record and is none",
  ]);
});

test("finds an order that the record does not have, and says nothing where there is no record", () => {
  expect(faultsOf(checkRecordAgrees, [orderFile("20001")], { record: new Map() })).toEqual([
    "number: EO 20001 is not in the Federal Register's record",
  ]);
  expect(checkRecordAgrees(orderFile("20001"), checkedLibrary([]))).toEqual([]);
});

test("merges the record's files as an import would", () => {
  const folder = mkdtempSync(join(tmpdir(), "ed-record-"));
  const head = "executive_order_number,title,signing_date,publication_date";
  writeFileSync(
    join(folder, "orders.2024-10.csv"),
    `${head},disposition_notes\n20001,Old title,2024-05-04,05/06/2024,${'"See: EO 1"'}\n`,
  );
  writeFileSync(
    join(folder, "orders.csv"),
    `${head}\n20001,New title,2024-05-04,05/06/2024\n20002,Other,2025-01-02,01/06/2025\n`,
  );
  try {
    const record = readRecordFacts(folder);
    expect(record?.get("20001")).toMatchObject({
      facts: { title: "New title", dispositionNotes: "See: EO 1" },
      asOf: "2025-01-06",
      notesAsOf: "2024-10-31",
    });
    expect(record?.get("20002")).toMatchObject({ asOf: "2025-01-06", notesAsOf: null });
    expect(readRecordFacts(join(folder, "none"))).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
