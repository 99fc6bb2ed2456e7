import { analysis, faultsOf, fill, orderFile, text } from "./build-checked-library.ts";
import { checkOrderNumbers, namedOrders } from "./order-numbers.ts";

test.each([
  ["EO 14060 and EO 14148", ["14060", "14148"]],
  ["EOs 13836, 13837, and 13839 of 2018", ["13836", "13837", "13839"]],
  ["Executive Order 12154-A", ["12154-A"]],
  ["EO 14148, 2025 being the year", ["14148"]],
  ["[the other](/orders/9066)", ["9066"]],
  ["90 FR 8237", []],
])("reads the orders that “%s” names", (words, numbers) => {
  expect(namedOrders(words)).toEqual(numbers);
});

const faults = (body: string) =>
  faultsOf(
    checkOrderNumbers,
    [orderFile("20001", { analysis: analysis({ sections: { SUMMARY: text(`${fill(40)} ${body}`) } }) })],
    { otherOrders: new Map([["19000", "An older order"]]) },
  );
const PATH = "analysis.sections.SUMMARY.entries.0.body";

test("finds an order that there is not", () => {
  expect(faults("See EO 20001, EO 19000 and EO 77777.")).toEqual([
    `${PATH}: EO 77777 is neither in orders/ nor in other-orders.yaml`,
  ]);
});

test("finds a link that leads to another order than it names", () => {
  expect(faults("See [EO 19000](/orders/20001) and [it](/orders/20001).")).toEqual([
    `${PATH}: [EO 19000](/orders/20001) leads to another order`,
  ]);
});

test("looks at relations and provisions in short too", () => {
  expect(
    faultsOf(checkOrderNumbers, [
      orderFile("20001", {
        relations: [{ kind: "REVOKES", order: "88888", inPart: false, on: null, quote: "x", where: "Sec. 1" }],
        provisions: [{ where: "Sec. 1", summary: `${fill(12)} EO 99999` }],
      }),
    ]),
  ).toEqual([
    "provisions.0.summary: EO 99999 is neither in orders/ nor in other-orders.yaml",
    "relations.0.order: EO 88888 is neither in orders/ nor in other-orders.yaml",
  ]);
});
