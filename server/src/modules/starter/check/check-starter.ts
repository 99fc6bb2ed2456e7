import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import type { StarterOrderFile } from "../read-starter.ts";
import type { StarterOrder } from "../starter-file.ts";
import { type BalanceRow, balanceOf, checkBalance } from "./balance.ts";
import { checkCites, checkSources } from "./cites.ts";
import { checkCourtCase } from "./court-cases.ts";
import { checkFactsAgree } from "./facts-agree.ts";
import type { CheckedLibrary, CheckRuleName, Fault, Finding, Rule } from "./finding.ts";
import { checkGlossary, glossaryFigures } from "./glossary.ts";
import { checkLengths } from "./lengths.ts";
import { textsOf, wholeOf } from "./library-texts.ts";
import { checkLoadedWords } from "./loaded-words.ts";
import { checkOrderNumbers } from "./order-numbers.ts";
import { wordsOf } from "./plain-words.ts";
import { checkQuotations } from "./quotations.ts";
import { checkReadingGrade } from "./reading-grade.ts";
import { checkRecordAgrees } from "./record-agrees.ts";
import { checkShape } from "./shape.ts";
import { checkSharedWords } from "./shared-words.ts";
import { checkTense } from "./tense.ts";

export interface CheckReport {
  /** Orders with facts. */
  orders: number;
  /** Orders with all eight sections, and Implications for every persona. */
  analyses: number;
  /** Orders whose main provisions are told in short. */
  summarised: number;
  courtCases: number;
  /** Orders that a court case is about. */
  ordersWithCases: number;
  /** Of all texts of analyses, and of provisions in short. */
  words: number;
  /** Whether quotations and words were compared with official texts: they are not on every machine. */
  hasOfficialTexts: boolean;
  /** Whether facts were compared with the Federal Register's record: likewise. */
  hasRecord: boolean;
  /** The reader's glossary: its terms, and the mean grade of its definitions (Flesch–Kincaid). */
  glossary: { terms: number; readingGrade: number };
  balance: BalanceRow[];
  findings: Finding[];
}

const RULES: Partial<Record<CheckRuleName, Rule>> = {
  shape: checkShape,
  length: checkLengths,
  "reading-grade": checkReadingGrade,
  sources: checkSources,
  cites: checkCites,
  quotations: checkQuotations,
  "facts-agree": checkFactsAgree,
  "order-numbers": checkOrderNumbers,
  "loaded-words": checkLoadedWords,
  tense: checkTense,
  record: checkRecordAgrees,
  balance: checkBalance,
};

/**
 * Checks the library against all rules.
 *
 * @param formatFindings what could not be read; the rest is checked nevertheless.
 */
export function checkStarter(
  library: CheckedLibrary,
  formatFindings: Finding[],
  hasOfficialTexts: boolean,
): CheckReport {
  const findings = [...formatFindings];
  const add = (
    rule: CheckRuleName,
    { file, lineOf }: Pick<StarterOrderFile, "file" | "lineOf">,
    { path, reason, howToMend }: Fault,
  ) => findings.push({ file, line: lineOf(path), field: path.join("."), rule, reason, howToMend });
  for (const file of library.files)
    for (const [name, rule] of Object.entries(RULES) as [CheckRuleName, Rule][])
      for (const fault of rule(file, library)) add(name, file, fault);
  for (const { file, fault } of checkSharedWords(library)) add("shared-words", file, fault);
  findings.push(...checkGlossary(library));
  const today = new Date().toISOString().slice(0, 10);
  for (const file of library.caseFiles)
    for (const fault of checkCourtCase(file, library, today)) add("court-cases", file, fault);
  for (const number of library.otherOrders.keys())
    if (library.orders.has(number))
      findings.push({
        file: "other-orders.yaml",
        line: null,
        field: number,
        rule: "order-numbers",
        reason: `EO ${number} has a file of its own`,
        howToMend: "Take it out of other-orders.yaml.",
      });
  const orders = library.files.map(({ order }) => order);
  return {
    orders: orders.length,
    analyses: orders.filter((order) => isWhole(order, library)).length,
    summarised: orders.filter(({ provisions }) => provisions.length > 0).length,
    courtCases: library.caseFiles.length,
    ordersWithCases: new Set(library.caseFiles.flatMap(({ courtCase }) => courtCase.orders)).size,
    words: orders.reduce((sum, order) => sum + wordsIn(order), 0),
    hasOfficialTexts,
    hasRecord: library.record !== null,
    glossary: glossaryFigures(library.glossary.terms),
    balance: balanceOf({ orders, lists: library.lists }),
    findings: findings.sort(
      (a, b) =>
        a.file.localeCompare(b.file, "en", { numeric: true }) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        a.rule.localeCompare(b.rule),
    ),
  };
}

function isWhole({ analysis }: StarterOrder, { lists }: CheckedLibrary): boolean {
  return (
    analysis !== null &&
    SECTION_KINDS.every((kind) => kind in analysis.sections) &&
    lists.personas.every(({ key }) => analysis.variants.IMPLICATIONS?.[key])
  );
}

function wordsIn(order: StarterOrder): number {
  const texts = [...textsOf(order).map(({ text }) => wholeOf(text)), ...order.provisions.map(({ summary }) => summary)];
  return texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}
