import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { buildOrderText } from "./build-order-text.ts";
import { findTopics } from "./find-topics.ts";
import { TOPIC_RULES } from "./topic-rules.ts";

const starter = parse(readFileSync(resolve(import.meta.dirname, "../../../starter/topics.yaml"), "utf8")) as {
  slug: string;
}[];

it("has a rule for every topic of the starter library, and no other", () => {
  expect(TOPIC_RULES.map((rule) => rule.slug).sort()).toEqual(starter.map((topic) => topic.slug).sort());
});

it("gives a reason that names the words and where they stand", () => {
  const order = {
    ...buildOrderText("Sec. 1. Nothing."),
    title: "Establishing an Emergency Board To Investigate a Dispute",
  };
  expect(findTopics(order)).toEqual([
    { slug: "labor", score: 15, reason: "It speaks of “Emergency Board” in the title." },
  ]);
});

it("takes a statute of authority for a reason", () => {
  const order = buildOrderText(
    "By the authority vested in me as President by the Constitution, including the International Emergency Economic Powers Act (50 U.S.C. 1701 et seq.), I hereby order:\nSec. 1. Nothing.",
  );
  expect(findTopics(order)).toEqual([
    expect.objectContaining({
      slug: "sanctions",
      reason:
        "It rests on International Emergency Economic Powers Act (50 U.S.C. 1701 et seq.) (Preamble) and speaks of “International Emergency Economic Powers Act” in Preamble.",
    }),
  ]);
});

it("says nothing where an order only touches a thing", () => {
  expect(
    findTopics(buildOrderText("Sec. 1. Schools, wages, climate and voters matter.\nSec. 2. So does light.")),
  ).toEqual([]);
  expect(
    findTopics(
      buildOrderText("Sec. 1. The Secretary of Education and the Environmental Protection Agency shall meet."),
    ),
  ).toEqual([]);
});
