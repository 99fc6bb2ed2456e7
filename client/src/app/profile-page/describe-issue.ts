import { LIMITS } from "@executive-disorder/shared/limits";

const MOST: Record<string, number> = LIMITS.profile;

/** What the shared schema refuses, as the form says it at the field. */
export function describeIssue(issue: { code: string; path: PropertyKey[]; message: string; input?: unknown }): string {
  const [list, index] = issue.path.map(String);
  if (list === "keywords" && index !== undefined)
    return issue.code === "too_big"
      ? `A keyword is too long: use at most ${LIMITS.profile.keywordLength} characters for each.`
      : "A keyword holds a character that is not text.";
  if (issue.code === "too_big" && list !== undefined) {
    const [, given] = /not (\d+)$/.exec(issue.message) ?? [];
    return `There may be ${MOST[list]} at most${given ? `, and these are ${given}` : ""}: remove some.`;
  }
  return `This ${issue.message}.`;
}
