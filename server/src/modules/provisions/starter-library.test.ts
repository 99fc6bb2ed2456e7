import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { findAgencies } from "./find-agencies.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findDeadlines } from "./find-deadlines.ts";
import { findTopics } from "./find-topics.ts";
import type { OrderText } from "./order-text.ts";
import { readOrderHtml } from "./read-order-html.ts";
import { REAL_XML_FOLDER, realOrder, realOrderNumbers, realPlainText } from "./real-order-texts.ts";

interface StarterFacts {
  number: string;
  title: string;
  signingDate: string;
  deadlines?: { due: string | null; asWritten: string; recurs?: string; where: string }[];
  authorities?: { citation: string }[];
  agencies?: { slug: string }[];
  topics?: { slug: string }[];
}

const FOLDER = resolve(import.meta.dirname, "../../../starter/orders");
const numbers = realOrderNumbers();
if (!numbers) console.warn(`The starter library is not compared: there is no ${REAL_XML_FOLDER}.`);

/** "Promptly" and the like name no day, and are none of the finder's. */
const VAGUE =
  /promptly|immediate|as soon as|expedit|budget process|within such times|in progress|recurring and final|For 90 days|prior to publication|October and April/i;
/** Dates that a later document moved, which the text itself does not know: a reinstatement of 2025, and EO 13815. */
const LATER = ["13957 2025-04-20", "13957 2025-08-18", "13780 2017-10-24"];
/**
 * Orders with agencies that are told by hand and are not read: they stand in the titles of orders which it revokes, or two of them
 * share one word ("the Secretaries of Defense and Veterans Affairs").
 */
const NOT_READ = ["14148", "14251"];

function orderOf(facts: StarterFacts): OrderText {
  if (numbers?.includes(facts.number)) return realOrder(facts.number);
  const reading = readOrderHtml(realPlainText(facts.number) ?? "");
  if ("refused" in reading) throw new Error(reading.refused);
  return {
    ...reading.order,
    title: reading.order.title ?? facts.title,
    signingDate: reading.order.signingDate ?? facts.signingDate,
  };
}

/** Most files hold the record's facts alone, without anything that a hand took from the text. */
const library = readdirSync(FOLDER)
  .map((file) => parse(readFileSync(resolve(FOLDER, file), "utf8")) as StarterFacts)
  .filter(({ agencies, authorities }) => agencies?.length || authorities?.length)
  .filter(({ number }) => !numbers || numbers.includes(number) || realPlainText(number) !== null);

(numbers ? describe : describe.skip)("what was written by hand for the starter library", () => {
  test.each(library)("is found in the text of EO $number", (facts) => {
    const order = orderOf(facts);
    const { deadlines } = findDeadlines(order);
    const missed = (facts.deadlines ?? [])
      .filter((one) => !VAGUE.test(one.asWritten))
      .filter(
        (one) =>
          !deadlines.some(
            (found) =>
              found.due === one.due && (one.due !== null || found.recurs !== null || found.asWritten === one.asWritten),
          ),
      )
      .map((one) => `${facts.number} ${one.due}`);
    expect(missed.filter((one) => !LATER.includes(one))).toEqual([]);

    const found = findAuthorities(order).map((one) => one.citation);
    for (const { citation } of facts.authorities ?? []) {
      const wanted = /Constitution/.test(citation) ? "U.S. Constitution" : citation.replace(/ and .*| \(.*/, "");
      expect(found).toContain(wanted);
    }
    const agencies = findAgencies(order).map((one) => one.slug);
    const named = NOT_READ.includes(facts.number) ? [] : (facts.agencies ?? []);
    expect(agencies).toEqual(expect.arrayContaining(named.map((one) => one.slug)));
    // Fewer than by hand, but none that a reader would not give.
    expect((facts.topics ?? []).map((one) => one.slug)).toEqual(
      expect.arrayContaining(findTopics(order).map((one) => one.slug)),
    );
  });
});
