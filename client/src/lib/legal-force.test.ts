import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";
import { decisiveStep, LEGAL_FORCE_LOOKS, relationTone } from "./legal-force.ts";

const step = (kind: (typeof RELATION_KINDS)[number], inPart = false, id = 0) => ({ kind, inPart, id });

test("explains a state by the last change that brings it about", () => {
  const path = [step("AMENDS", false, 1), step("REVOKES", false, 2), step("SEE", false, 3)];
  expect(decisiveStep("REVOKED", path)).toMatchObject({ id: 2 });
});

test("tells a change in part from a whole one", () => {
  const path = [step("REVOKES", true, 1), step("REVOKES", false, 2)];
  expect(decisiveStep("REVOKED_IN_PART", path)).toMatchObject({ id: 1 });
  expect(decisiveStep("REVOKED", path)).toMatchObject({ id: 2 });
});

test("says by whom an order was nullified, and does not take it for ended", () => {
  expect(decisiveStep("NULLIFIED", [step("AMENDS", false, 1), step("NULLIFIES", false, 2)])).toMatchObject({ id: 2 });
  expect(decisiveStep("AMENDED", [step("NULLIFIES", true, 1)])).toMatchObject({ id: 1 });
  expect(LEGAL_FORCE_LOOKS.NULLIFIED.hasEnded).toBe(false);
});

test("falls back to the last change, and has none where nothing is recorded", () => {
  expect(decisiveStep("EXPIRED", [step("CONTINUES", false, 1)])).toMatchObject({ id: 1 });
  expect(decisiveStep("REVOKED", [])).toBeNull();
  expect(decisiveStep("IN_FORCE", [step("SEE")])).toBeNull();
});

test("knows every state and every act, and no recorded change is plain ink", () => {
  for (const force of LEGAL_FORCES) expect(LEGAL_FORCE_LOOKS[force]).toBeDefined();
  for (const kind of RELATION_KINDS) expect(relationTone({ kind, inPart: false })).toEqual(expect.any(String));
  expect(LEGAL_FORCE_LOOKS.IN_FORCE.tone).toBe("plain");
  expect(relationTone({ kind: "REVOKES", inPart: true })).toBe("altered");
});
