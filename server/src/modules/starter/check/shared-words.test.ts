import { analysis, checkedLibrary, orderFile, said, text } from "./build-checked-library.ts";
import { foldWords } from "./official-words.ts";
import { checkSharedWords } from "./shared-words.ts";

const RUN = "nobody may sell the red house to any stranger";

function faults(summary: string, other: string, official: string | null = null, title = "Some Title") {
  const files = [
    orderFile("20001", { title, analysis: analysis({ sections: { SUMMARY: text(summary) } }) }),
    orderFile("20002", { analysis: analysis({ implications: { litigator: text(other) } }) }),
  ];
  const library = checkedLibrary(files, {
    officialWords: (number) => (number === "20001" && official ? foldWords(official) : null),
  });
  return checkSharedWords(library).map(({ file, fault }) => `${file.order.number} ${said(fault)}`);
}
const OTHER = "20002 analysis.variants.IMPLICATIONS.litigator.entries.0.body";

test("finds the whole run that two texts share, once", () => {
  expect(faults(`It says that ${RUN}.`, `By it, ${RUN.replace("red", "Red")}; see.`)).toContain(
    `${OTHER}: “${RUN}” stands in orders/20001.yaml, SUMMARY too`,
  );
});

test("finds a run that a text shares with the order's own", () => {
  expect(faults(`It says that ${RUN}.`, "Nothing.", `Sec. 1. Hereafter ${RUN}.`)).toContain(
    `20001 analysis.sections.SUMMARY.entries.0.body: “${RUN}” stands in the official text too`,
  );
});

test.each([
  ["seven words", "nobody may sell the red house to", "so nobody may sell the red house to me"],
  ["a marked quotation", `It says “${RUN}”.`, `Again: “${RUN}”.`],
  [
    "words around a quotation",
    "nobody may sell “it” the red house to any",
    "nobody may sell “that” the red house to any",
  ],
  [
    "names and dates",
    "asked by the Director of the Office of Management and Budget on January 20, 2025 for",
    "told by the Director of the Office of Management and Budget on January 20, 2025 in",
  ],
  ["the number of a provision", "undo what Sec. 3(e)(v) and 3(f)(ii) did", "until what Sec. 3(e)(v) and 3(f)(ii) says"],
  ["a statement of facts", "was revoked on May 4, 2031 by EO 20002", "was revoked on May 4, 2031 by EO 20002"],
])("lets %s pass", (_, summary, other) => {
  const shared = faults(summary, other).filter((fault) => fault.startsWith(OTHER));
  expect(shared).toEqual([]);
});

test("lets the title of an order pass", () => {
  const title = "Making sure that nobody may sell any old red house";
  expect(
    faults(`See EO 20001 (${title}).`, `As in ${title}, it is.`, null, title).filter((one) => one.startsWith(OTHER)),
  ).toEqual([]);
  expect(faults(`See EO 20001 (${title}).`, `As in ${title}, it is.`)).not.toEqual([]);
});

test("compares provisions in short as well", () => {
  const library = checkedLibrary([
    orderFile("20001", { provisions: [{ where: "Sec. 1", summary: `First, ${RUN}.` }] }),
    orderFile("20002", { provisions: [{ where: "Sec. 4", summary: `Then ${RUN}.` }] }),
  ]);
  expect(checkSharedWords(library).map(({ fault }) => said(fault))).toEqual([
    `provisions.0.summary: “${RUN}” stands in orders/20001.yaml, provisions, Sec. 1 too`,
  ]);
});
