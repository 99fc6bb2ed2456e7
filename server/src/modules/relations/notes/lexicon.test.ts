import { exactVerb, nearVerb } from "./lexicon.ts";

describe("verbs of labels", () => {
  it.each([
    ["rescinds", "REVOKES", "PRESENT"],
    ["repealed", "REVOKES", "PARTICIPLE"],
    ["modifies", "AMENDS", "PRESENT"],
    ["extended", "CONTINUES", "PARTICIPLE"],
    ["discontinued", "TERMINATES", "PARTICIPLE"],
    ["nullified", "NULLIFIES", "PARTICIPLE"],
    ["continuing", "CONTINUES", "GERUND"],
    ["amend", "AMENDS", "BASE"],
  ])("%s is %s", (word, relation, form) => {
    expect(exactVerb(word)).toEqual({ relation, form, misspelled: false });
  });

  it.each([
    ["amedned", "AMENDS", "PARTICIPLE"],
    ["ammended", "AMENDS", "PARTICIPLE"],
    ["revoled", "REVOKES", "PARTICIPLE"],
    ["revkes", "REVOKES", "PRESENT"],
    ["recinded", "REVOKES", "PARTICIPLE"],
    ["superseeds", "SUPERSEDES", "PRESENT"],
    ["superceded", "SUPERSEDES", "PARTICIPLE"],
    ["suspersedes", "SUPERSEDES", "PRESENT"],
    ["supplimented", "SUPPLEMENTS", "PARTICIPLE"],
    ["reinstaed", "REINSTATES", "PARTICIPLE"],
  ])("%s is a slip for %s", (word, relation, form) => {
    expect(nearVerb(word)).toEqual({ relation, form, misspelled: true });
  });

  it.each(
    "contained expands repeats appeals invoked provoked removed released amendment continuation order see".split(" "),
  )("%s is no slip", (word) => {
    expect(nearVerb(word)).toBeNull();
  });

  it.each(["withdraws", "restores", "transfers", "establishes", "clarified"])("%s is no relation", (word) => {
    expect(exactVerb(word) ?? nearVerb(word)).toBeNull();
  });
});
