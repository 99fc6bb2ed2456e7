import { balanceOf, checkBalance } from "./balance.ts";
import { analysis, checkedLibrary, faultsOf, orderFile, section, text } from "./build-checked-library.ts";

test("finds that more is told of one side", () => {
  const faults = (benefits: number, harms: number) =>
    faultsOf(checkBalance, [
      orderFile("20001", {
        analysis: analysis({ sections: { WHO_BENEFITS: section(benefits), WHO_SUFFERS: section(harms) } }),
      }),
    ]);
  expect(faults(4, 6)).toEqual([]);
  expect(faults(6, 3)).toEqual(["analysis.sections.WHO_SUFFERS: 6 groups gain and 3 lose"]);
  expect(faults(3, 6)).toEqual(["analysis.sections.WHO_BENEFITS: 3 groups gain and 6 lose"]);
});

test("puts presidents side by side, in means of an analysis", () => {
  const hedged = analysis({ sections: { SUMMARY: text("It may be, and perhaps it might not.") } });
  const library = checkedLibrary([
    orderFile("20001", { analysis: hedged }),
    orderFile("20002", { analysis: analysis({ sections: { WHO_BENEFITS: section(5) } }) }),
    orderFile("20003"),
  ]);
  const [row, ...others] = balanceOf({ orders: library.files.map(({ order }) => order), lists: library.lists });
  expect(others).toEqual([]);
  expect(row).toMatchObject({ president: "A. President", analyses: 2, benefits: 4.5, harms: 4, controversies: 4 });
  // Three hedges in two analyses.
  expect(row?.hedges).toBeCloseTo((1.5 / (row?.words ?? 0)) * 1000, 0);
});
