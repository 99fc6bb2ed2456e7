import type { Ability } from "@executive-disorder/shared/abilities";
import { ERROR_CODES, type ErrorCode } from "@executive-disorder/shared/error-codes";
import { isAble } from "./row-rules.ts";
import type { Viewer, ViewerKind } from "./viewer.ts";

/**
 * Who may read a field. A rule is decided from the viewer and the object alone, at once, without the database.
 *
 * A refused field is null with an error of a stable code. What a viewer may not even know to exist is no matter of rules:
 * the row is left out in SQL, by the same viewer (see row-access.ts).
 */
export interface AccessRule {
  /** As the access table prints it. */
  name: string;
  /** Null: nothing to check, and the field keeps its resolver as it is. */
  allows: ((viewer: Viewer, source: unknown) => boolean) | null;
  /** What `allows` comes to for viewers of a kind, for the access table. */
  reach(kind: ViewerKind): "every" | "own" | "none";
  /** Code of the refusal. */
  refusal(viewer: Viewer): ErrorCode;
}

const refusal = (viewer: Viewer): ErrorCode => (viewer.userId ? ERROR_CODES.NOT_ALLOWED : ERROR_CODES.NOT_SIGNED_IN);

/** Public: part of the record, or of a row that SQL has already let through. */
export const ANYONE: AccessRule = { name: "anyone", allows: null, reach: () => "every", refusal };

/** Fields about the viewer, whose rows are their own. */
export const SIGNED_IN: AccessRule = {
  name: "signed in",
  allows: (viewer) => viewer.userId !== null,
  reach: (kind) => (kind === "VISITOR" ? "none" : "every"),
  refusal,
};

/** The user whom the row is about, and whoever can `user:read`. */
export const SELF_OR_ADMIN: AccessRule = {
  name: "the user, or can user:read",
  allows: (viewer, source) =>
    viewer.userId !== null && ((source as { id?: string }).id === viewer.userId || viewer.abilities.has("user:read")),
  reach: (kind) => (kind === "VISITOR" ? "none" : isAble(kind, "user:read") ? "every" : "own"),
  refusal,
};

/** Viewers whose role has the ability. */
export function can(ability: Ability): AccessRule {
  return {
    name: `can ${ability}`,
    allows: (viewer) => viewer.abilities.has(ability),
    reach: (kind) => (isAble(kind, ability) ? "every" : "none"),
    refusal,
  };
}
