import type { Ability, Role } from "@executive-disorder/shared/abilities";

/** Who asks. Loaded once a request, together with the session; everything that decides about access takes it. */
export interface Viewer {
  /** Null for a visitor. */
  userId: string | null;
  role: Role | null;
  abilities: ReadonlySet<Ability>;
  /** Key of the persona of the viewer's interest profile; null for visitors and for readers who chose none. */
  persona: string | null;
  /** Keys of the personas whose texts the viewer may read. Empty for visitors, who read the base text. */
  readablePersonas: ReadonlySet<string>;
}

const READER: readonly Ability[] = ["interest-profile:save"];
const EDITOR: readonly Ability[] = [
  ...READER,
  "draft:read",
  "editorial-note:read",
  "persona-guidance:read",
  "import-run:read",
];
const ADMIN: readonly Ability[] = [...EDITOR, "persona-readers:count", "import-run:start"];

/** The one place where a role becomes abilities. */
export const ROLE_ABILITIES: Record<Role, ReadonlySet<Ability>> = {
  READER: new Set(READER),
  EDITOR: new Set(EDITOR),
  ADMIN: new Set(ADMIN),
};

export const VISITOR: Viewer = {
  userId: null,
  role: null,
  abilities: new Set(),
  persona: null,
  readablePersonas: new Set(),
};
