import { screen, within } from "@testing-library/react";
import { buildCourtCase, buildOrder, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const ORDER = buildOrder();
const [DEADLINE] = ORDER.deadlines as [Root];
const [NAMED] = ORDER.agencies as [Root];
const show = (over: Root) => renderApp("/orders/14060", buildRoot({ order: () => buildOrder(over) }));
const panel = (name: string) => screen.findByRole("region", { name });
const NOTE = "Read from the order’s text by a program; nobody has checked it.";

test("a provision leads into the text where it is held, and stands as words where it is not", async () => {
  show({});
  const link = within(await panel("Deadlines")).getByRole("link", { name: /^Sec\..3\(a\)\(iv\)$/ });
  expect(link).toHaveAttribute("href", "/orders/14060/text#sec-3-a-iv-p1");
  expect(await panel("Legal authority")).toHaveTextContent("Preamble");
  expect(within(await panel("Legal authority")).queryByRole("link", { name: "Preamble" })).not.toBeInTheDocument();
});

test("facts that a program read are said to be, once; those that a person wrote are not", async () => {
  const deadlines = [1, 2].map((day) => ({ ...DEADLINE, origin: "READ", duty: `Act ${day}` }));
  show({ deadlines });
  expect(within(await panel("Deadlines")).getAllByText(NOTE)).toHaveLength(1);
  expect(within(await panel("Legal authority")).queryByText(NOTE)).not.toBeInTheDocument();
});

test("topics of an order whose text is not held are said to come from the title", async () => {
  const topics = [{ ...ORDER.topics[0], origin: "READ" }];
  show({ topics, officialText: null, provisions: [] });
  expect(await panel("Topics")).toHaveTextContent("Read from the order’s title by a program; nobody has checked it.");
});

test("a day on which something ends or takes effect is no duty", async () => {
  show({
    deadlines: [
      { ...DEADLINE, kind: "END", actor: "Council", duty: "Unless it is renewed" },
      { ...DEADLINE, kind: "EFFECT", actor: "This order", duty: "." },
      { ...DEADLINE, kind: "EFFECT", actor: "These rules", duty: "These rules shall take effect." },
    ],
  });
  expect(await panel("Deadlines")).toHaveTextContent("CouncilEnds. Unless it is renewed");
  expect(await panel("Deadlines")).toHaveTextContent("This orderTakes effect. The words");
  expect(await panel("Deadlines")).toHaveTextContent("These rulesThese rules shall take effect.The words");
});

test("a court case is told with court, docket, ruling, its day, and where that was read", async () => {
  show({});
  const cases = await panel("Court cases");
  expect(within(cases).getByRole("rowheader")).toHaveTextContent(
    "Lighthouse Keepers v. DoeUnited States District Court for the District of Columbia, No. 1:22-cv-00017",
  );
  expect(cases).toHaveTextContent("Held unlawful in part, March 9, 2023. The court held that one part");
  expect(cases).toHaveTextContent(/Also about EO.14148/);
  expect(within(cases).getByRole("link", { name: "Opinion" })).toHaveAttribute("href", "https://court.example/opinion");
});

test("a pending case has no day, and a source that is no address is words", async () => {
  const sources = [{ label: "Brief", url: "javascript:alert(1)" }];
  const nodes = [buildCourtCase({ outcome: "PENDING", decidedOn: null, sources })];
  show({ courtCases: { totalCount: 1, nodes } });
  const cases = await panel("Court cases");
  expect(cases).toHaveTextContent("Pending. The court held");
  expect(within(cases).queryByRole("link", { name: "Brief" })).not.toBeInTheDocument();
});

test("an order without a case says that the library holds none, not that there is none", async () => {
  show({ courtCases: { totalCount: 0, nodes: [] } });
  expect(await panel("Court cases")).toHaveTextContent(
    "The library holds no court case about this order. That does not mean that there is none.",
  );
});

test("the words that name an agency are shown", async () => {
  show({ agencies: [{ ...NAMED, anchor: "sec-3-b-p1", quote: "the Attorney General shall house it" }] });
  const agencies = await panel("Agencies named");
  expect(agencies).toHaveTextContent("the Attorney General shall house it");
  expect(within(agencies).getByRole("link", { name: /^Sec\..3\(b\)$/ })).toBeInTheDocument();
});

test("a long list folds its rest away, and a list a little longer does not", async () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...DEADLINE, duty: `Act ${index}` }));
  show({ deadlines: many(20) });
  expect(await screen.findByText("12 more deadlines")).toBeInTheDocument();
  expect(screen.getByText("Act 7").closest("details")).toBeNull();
  expect(screen.getByText("Act 8").closest("details")).not.toBeNull();
});
