import type { Ability } from "@executive-disorder/shared/abilities";
import { ROLE_ABILITIES, type ViewerKind } from "./viewer.ts";

/**
 * Who may read rows of one kind: said once, for the access table, for the statements of the application, and for the
 * row-level security of the database.
 *
 * `EVERYONE` nobody is kept from; `own` the rows of the viewer; `readable` the rows of a persona whose texts the viewer may read.
 */
export type Reach = "every" | "own" | "readable" | "none";

export interface RowRule {
  /** As the access table prints it. */
  name: string;
  reach(kind: ViewerKind): Reach;
}

export const EVERYONE: RowRule = { name: "anyone", reach: () => "every" };

export const NOBODY: RowRule = { name: "nobody: the server alone", reach: () => "none" };

/** Whoever has the ability, all rows. */
export function whoCan(ability: Ability): RowRule {
  return { name: `can ${ability}`, reach: (kind) => (isAble(kind, ability) ? "every" : "none") };
}

/** The user whom the row is about; with an ability, all rows. */
export function owner(ability?: Ability): RowRule {
  return {
    name: ability ? `the user, or can ${ability}` : "the user",
    reach: (kind) => (kind === "VISITOR" ? "none" : ability && isAble(kind, ability) ? "every" : "own"),
  };
}

/** Signed-in readers of an open persona, of one that was granted to them, or who can `variant:read`. */
export const READERS_OF_PERSONA: RowRule = {
  name: "readers who may read the persona",
  reach: (kind) => (kind === "VISITOR" ? "none" : "readable"),
};

export function isAble(kind: ViewerKind, ability: Ability): boolean {
  return kind !== "VISITOR" && ROLE_ABILITIES[kind].has(ability);
}

/**
 * The one condition under which the texts of the persona row `persona` are open to a user: it is in use, and open, or granted to
 * them, or they may read all.
 *
 * @param user, @param mayReadAll SQL of the user's id and of whether their role can `variant:read`.
 */
export function isReadablePersona(persona: string, user: string, mayReadAll: string): string {
  return `${persona}.retired_at is null and (${persona}.access = 'OPEN' or ${mayReadAll} or exists (select from persona_grant g where g.persona_id = ${persona}.id and g.user_id = ${user}))`;
}
