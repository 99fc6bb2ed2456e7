import { courtCaseSchema, type StarterCourtCase } from "../court-case-file.ts";
import { checkedLibrary, orderFile, said } from "./build-checked-library.ts";
import { checkCourtCase } from "./court-cases.ts";

const FILES = [orderFile("20001", { signingDate: "2031-05-04" }), orderFile("20002", { signingDate: "2032-05-04" })];
const LIBRARY = checkedLibrary(FILES, {
  loadedWords: [{ words: ["draconian"], reason: "blames", instead: "Say what is done." }],
});

const faults = (given: Partial<StarterCourtCase> = {}) => {
  const courtCase = courtCaseSchema.parse({
    slug: "keepers-v-doe",
    caption: "Lighthouse Keepers v. Doe",
    court: "A Court",
    docket: "No. 7",
    decidedOn: "2032-06-02",
    citation: "7 U.S. 77 (2032)",
    outcome: "HELD_UNLAWFUL",
    decision: "The court held that no statute gave the President this power over Mr. Doe.",
    challenged: "Keepers of lighthouses asked for an injunction against EO 20001, Sec. 2.",
    orders: ["20001", "20002"],
    sources: [{ label: "Opinion", url: "https://court.example/7" }],
    asOf: "2032-07-01",
    ...given,
  });
  return checkCourtCase({ file: "court-cases/x.yaml", courtCase, lineOf: () => 1 }, LIBRARY, "2032-07-02").map(said);
};

test("finds nothing wrong with a case that is in order", () => {
  expect(faults()).toEqual([]);
  expect(faults({ outcome: "PENDING", decidedOn: null, citation: null, filedOn: "2031-06-01" })).toEqual([]);
  expect(faults({ caption: "Ex parte Doe", citation: "7 F.4th 77 (D.C. Cir. 2032)" })).toEqual([]);
});

test.each<[string, Partial<StarterCourtCase>, string]>([
  ["an order that is not there", { orders: ["20009"] }, "orders.0: EO 20009 is not in orders/"],
  ["a ruling before the order", { decidedOn: "2032-05-03" }, "decidedOn: EO 20002 was signed later, on 2032-05-04"],
  ["a ruling before the suit", { filedOn: "2032-06-03" }, "decidedOn: is before filedOn, 2032-06-03"],
  ["a day of reading before the ruling", { asOf: "2032-06-01" }, "asOf: is before 2032-06-02"],
  ["a day of reading to come", { asOf: "2032-07-03" }, "asOf: has not come yet"],
  ["a pending case with a ruling", { outcome: "PENDING" }, "outcome: PENDING, but decidedOn names a ruling"],
  ["an outcome without a day", { decidedOn: null }, "outcome: HELD_UNLAWFUL, but decidedOn is null"],
  [
    "a citation of another year",
    { citation: "7 F.3d 77 (9th Cir. 2031)" },
    "citation: is of 2031, decidedOn of another year",
  ],
  ["a caption without parties", { caption: "The Lighthouse Case" }, "caption: names no parties"],
  ["few words", { decision: "The order is void." }, "decision: has 4 words"],
  [
    "two sentences",
    { challenged: "Keepers of lighthouses asked for an injunction. They said that it was needed." },
    "challenged: is not one sentence",
  ],
  [
    "a sentence without an end",
    { decision: "The court held that no statute gave this power" },
    "decision: is not one sentence",
  ],
  [
    "a loaded word",
    { decision: "The court held that the draconian order had no basis in law." },
    "decision: “draconian”: blames",
  ],
  [
    "an order that nobody knows",
    { challenged: "Keepers of lighthouses asked for an injunction against EO 20009." },
    "challenged: EO 20009 is neither in orders/ nor in other-orders.yaml",
  ],
])("finds %s", (_, given, fault) => {
  expect(faults(given)).toEqual([fault]);
});
