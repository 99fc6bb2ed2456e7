import type { RelationKindRead } from "./assertion.ts";
import { isNear } from "./misspelling.ts";

/** How a verb stands in a label: "revokes", "revoked", "revoke", "revoking". */
export type VerbForm = "PRESENT" | "PARTICIPLE" | "BASE" | "GERUND";

export interface VerbRead {
  relation: RelationKindRead;
  form: VerbForm;
  misspelled: boolean;
}

/**
 * The office's verbs and the kind each folds into: base, present, participle, gerund.
 *
 * Rescind, repeal and cancel end an order as revoking does. To modify or revise is to amend, to replace is to supersede,
 * to extend or renew a term is to continue, to discontinue is to terminate. "Withdraw" and "restore" are left out on
 * purpose: of land they mean reserving it and giving it back, not what is done to an order.
 */
const VERBS: readonly (readonly [RelationKindRead, ...string[]])[] = [
  ["AMENDS", "amend", "amends", "amended", "amending"],
  ["AMENDS", "modify", "modifies", "modified", "modifying"],
  ["AMENDS", "revise", "revises", "revised", "revising"],
  ["REVOKES", "revoke", "revokes", "revoked", "revoking"],
  ["REVOKES", "rescind", "rescinds", "rescinded", "rescinding"],
  ["REVOKES", "repeal", "repeals", "repealed", "repealing"],
  ["REVOKES", "cancel", "cancels", "cancelled", "cancelling"],
  ["REVOKES", "cancel", "cancels", "canceled", "canceling"],
  ["SUPERSEDES", "supersede", "supersedes", "superseded", "superseding"],
  ["SUPERSEDES", "replace", "replaces", "replaced", "replacing"],
  ["SUPERSEDES", "supplant", "supplants", "supplanted", "supplanting"],
  ["CONTINUES", "continue", "continues", "continued", "continuing"],
  ["CONTINUES", "extend", "extends", "extended", "extending"],
  ["CONTINUES", "renew", "renews", "renewed", "renewing"],
  ["SUPPLEMENTS", "supplement", "supplements", "supplemented", "supplementing"],
  ["SUSPENDS", "suspend", "suspends", "suspended", "suspending"],
  ["TERMINATES", "terminate", "terminates", "terminated", "terminating"],
  ["TERMINATES", "discontinue", "discontinues", "discontinued", "discontinuing"],
  ["REINSTATES", "reinstate", "reinstates", "reinstated", "reinstating"],
  ["REINSTATES", "revive", "revives", "revived", "reviving"],
  ["RATIFIES", "ratify", "ratifies", "ratified", "ratifying"],
  ["IMPLEMENTS", "implement", "implements", "implemented", "implementing"],
  ["NULLIFIES", "nullify", "nullifies", "nullified", "nullifying"],
  ["NULLIFIES", "annul", "annuls", "annulled", "annulling"],
  ["NULLIFIES", "invalidate", "invalidates", "invalidated", "invalidating"],
  ["ABOLISHES", "abolish", "abolishes", "abolished", "abolishing"],
  ["CORRECTS", "correct", "corrects", "corrected", "correcting"],
  ["CORRECTS", "rectify", "rectifies", "rectified", "rectifying"],
];
const FORMS: readonly VerbForm[] = ["BASE", "PRESENT", "PARTICIPLE", "GERUND"];

/** English words that a slip would turn into a relation they do not mean. */
const NOT_VERBS = new Set(["contained", "contains", "expands", "expanded", "repeats", "repeated", "extent", "extents"]);

const EXACT = new Map<string, VerbRead>();
const BY_INITIAL = new Map<string, [string, VerbRead][]>();
for (const [relation, ...words] of VERBS) {
  words.forEach((word, index) => {
    const read: VerbRead = { relation, form: FORMS[index] ?? "BASE", misspelled: false };
    if (EXACT.has(word)) return;
    EXACT.set(word, read);
    const initial = word.charAt(0);
    BY_INITIAL.set(initial, [...(BY_INITIAL.get(initial) ?? []), [word, read]]);
  });
}

/** The verb that a lower-case word is, spelled exactly. */
export function exactVerb(lower: string): VerbRead | null {
  return EXACT.get(lower) ?? null;
}

const NEAR = new Map<string, VerbRead | null>();

/** The verb that a word is a slip away from ("amedned"); null where two kinds are equally near. */
export function nearVerb(lower: string): VerbRead | null {
  const known = NEAR.get(lower);
  if (known !== undefined) return known;
  const read = findNear(lower);
  if (NEAR.size < 1000) NEAR.set(lower, read);
  return read;
}

function findNear(lower: string): VerbRead | null {
  if (lower.length < 5 || lower.length > 16 || NOT_VERBS.has(lower)) return null;
  const near = (BY_INITIAL.get(lower.charAt(0)) ?? []).filter(([word]) => isNear(lower, word)).map(([, read]) => read);
  const first = near[0];
  if (!first || near.some((read) => read.relation !== first.relation)) return null;
  // "Superseeds" is as near to "supersedes" as to "superseded": the ending decides.
  const form = /(ed|de|d)$/.test(lower) ? "PARTICIPLE" : lower.endsWith("s") ? "PRESENT" : first.form;
  return { relation: first.relation, form, misspelled: true };
}

/** Spellings of "See" before a colon that lost or doubled a letter; real words ("Sea", "Set") are not among them. */
export const SEE_SLIPS: ReadonlySet<string> = new Set(["ee", "se", "seee", "sse", "sees"]);

/** Adverbs before a verb; the second group also narrows what the label says. */
export const PARTIAL_ADVERBS: ReadonlySet<string> = new Set(["partially", "partly"]);
export const OTHER_ADVERBS: ReadonlySet<string> = new Set(["provisionally", "temporarily", "conditionally"]);

/** Words that make a sentence of what would otherwise be a label or a target. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    "is was were are be been being has had have will shall would should may might must can could did does do not never no " +
    "which that who whose when while where if unless until because although this these those it its they"
  ).split(" "),
);
