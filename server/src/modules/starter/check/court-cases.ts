import type { StarterCourtCaseFile } from "../read-starter.ts";
import type { CheckedLibrary, Fault } from "./finding.ts";
import { loadedWordsIn } from "./loaded-words.ts";
import { namedOrders } from "./order-numbers.ts";
import { wordsOf } from "./plain-words.ts";

const SENTENCES = ["decision", "challenged"] as const;
/** Words of a sentence. */
const LEAST = 8;
const MOST = 45;
/** A full stop between two sentences; "Co. v. Sawyer", "U.S. Navy" and "Sec. 2" have none. */
const BREAK = /[a-z)\d”][.!?]\s+(?=[A-Z])(?<!\b(?:v|No|Nos|Co|Inc|Corp|Sec|Art|Dept|Dr|Mr|St|Jr|Proc)\.\s+)/;

/**
 * What is wrong with a court case beyond its form: orders that the library has not, days that cannot be, an outcome that the days
 * do not bear out, and sentences that are not one plain sentence.
 *
 * @param today no case holds as of a later day.
 */
export function checkCourtCase({ courtCase }: StarterCourtCaseFile, library: CheckedLibrary, today: string): Fault[] {
  const faults: Fault[] = [];
  const add = (path: Fault["path"], reason: string, howToMend: string) => faults.push({ path, reason, howToMend });
  const { caption, outcome, filedOn, decidedOn, asOf, citation, orders } = courtCase;

  for (const [index, number] of orders.entries()) {
    const order = library.orders.get(number)?.order;
    if (!order)
      add(["orders", index], `EO ${number} is not in orders/`, "Look the number up in the source, or write its facts.");
    else if (decidedOn && decidedOn < order.signingDate)
      add(["decidedOn"], `EO ${number} was signed later, on ${order.signingDate}`, "Look the day up in the source.");
  }
  if (filedOn && decidedOn && decidedOn < filedOn)
    add(["decidedOn"], `is before filedOn, ${filedOn}`, "Look both days up in the source.");
  const latest = decidedOn ?? filedOn;
  if (latest && asOf < latest) add(["asOf"], `is before ${latest}`, "Give the day on which the source was read.");
  if (asOf > today) add(["asOf"], "has not come yet", "Give the day on which the source was read.");

  if (outcome === "PENDING" && decidedOn)
    add(["outcome"], "PENDING, but decidedOn names a ruling", "Say what the ruling did, or take the day out.");
  if (outcome !== "PENDING" && !decidedOn)
    add(["outcome"], `${outcome}, but decidedOn is null`, "Give the day of the ruling, or write PENDING.");
  const year = citation?.match(/\((?:[^)]*\s)?(\d{4})\)$/)?.[1];
  if (year && decidedOn && !decidedOn.startsWith(year))
    add(["citation"], `is of ${year}, decidedOn of another year`, "Look both up in the source.");

  if (!/ v\. |^(?:Ex parte|In re) /.test(caption))
    add(["caption"], "names no parties", 'Write it as the court does: "A v. B", "Ex parte A", "In re A".');
  for (const field of SENTENCES) {
    const text = courtCase[field];
    const { length } = wordsOf(text);
    if (length < LEAST || length > MOST) add([field], `has ${length} words`, `Say it in ${LEAST} to ${MOST} words.`);
    if (!text.endsWith(".") || BREAK.test(text)) add([field], "is not one sentence", "Say it in one sentence.");
    faults.push(...loadedWordsIn(text, [field], library));
    for (const number of namedOrders(text))
      if (!library.orders.has(number) && !library.otherOrders.has(number))
        add(
          [field],
          `EO ${number} is neither in orders/ nor in other-orders.yaml`,
          "Look the number up in the source.",
        );
  }
  return faults;
}
