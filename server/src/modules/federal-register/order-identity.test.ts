import { identifyOrder } from "./order-identity.ts";

const row = (cells: Partial<Parameters<typeof identifyOrder>[0]>) =>
  identifyOrder({ number: null, title: null, documentNumber: null, correctionOf: null, ...cells });

describe("identifyOrder", () => {
  it.each([
    ["14060", "14060"],
    ["11359A", "11359-A"],
    ["7933-a", "7933-A"],
    [" 9577-A ", "9577-A"],
    ["14,060", "14060"],
    ["EO 14060", "14060"],
    ["14127.0", "14127"],
    ["0", null],
    ["-5", null],
    ["14127.5", null],
    ["1234567", null],
    ["none", null],
    [null, null],
    [`1${" ".repeat(100_000)}!`, null],
  ])("reads the number %.20j as %j", (number, canonical) => {
    expect(row({ number }).number).toBe(canonical);
  });

  it("finds the suffix of 10571-A in its title", () => {
    expect(row({ number: "10571", title: "-A Assignment of Frequencies to Government Radio Stations" })).toEqual({
      kind: "ORDER",
      number: "10571-A",
      title: "Assignment of Frequencies to Government Radio Stations",
      reason: "",
    });
  });

  it("leaves the title alone when the number has its suffix already, or when no letter stands by itself", () => {
    expect(row({ number: "10571-A", title: "-A Assignment" })).toMatchObject({
      number: "10571-A",
      title: "-A Assignment",
    });
    expect(row({ number: "10571", title: "-As amended" })).toMatchObject({ number: "10571", title: "-As amended" });
  });

  it.each([
    [{ documentNumber: " C1-2009-31418", title: "Correction" }, "CORRECTION"],
    [{ documentNumber: "Z9-1712" }, "CORRECTION"],
    [{ title: "Classified National Security Information; Correction" }, "CORRECTION"],
    [{ correctionOf: "https://www.federalregister.gov/api/v1/documents/E9-31418.json" }, "CORRECTION"],
    [{ documentNumber: " R1-2026-03829", title: "Continuing the Suspension" }, "REPRINT"],
    [{ documentNumber: "E9-31418" }, "ORDER"],
    [{ documentNumber: "X95-110125" }, "ORDER"],
    [{ documentNumber: "2016-03141" }, "ORDER"],
    [{ documentNumber: " " }, "ORDER"],
    [{ title: "Correction in Executive Order No. 12107" }, "ORDER"],
    [
      {
        title:
          "Delegation of functions and authorities, development of requirements and regulations, and correction of title",
      },
      "ORDER",
    ],
  ])("takes %j for %s", (cells, kind) => {
    expect(row({ number: "13526", ...cells })).toMatchObject({ kind, number: "13526" });
  });
});
