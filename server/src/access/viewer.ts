import { type Ability, ROLES, type Role } from "@executive-disorder/shared/abilities";

/** As what somebody reads: without an account, or in a role. */
export type ViewerKind = "VISITOR" | Role;

export const VIEWER_KINDS: readonly ViewerKind[] = ["VISITOR", ...ROLES];

/** Who asks. Loaded once a request, together with the session; everything that decides about access takes it. */
export interface Viewer {
  /** Null for a visitor. */
  userId: string | null;
  /** Id of the session by which the viewer is known; null for visitors, for programs with a token, and where no request asks. */
  sessionId: string | null;
  role: Role | null;
  abilities: ReadonlySet<Ability>;
  /** Key of the persona of the viewer's interest profile; null for visitors and for readers who chose none. */
  persona: string | null;
  /** Keys of the personas whose texts the viewer may read. Empty for visitors, who read the base text. */
  readablePersonas: ReadonlySet<string>;
}

const READER: readonly Ability[] = [
  "account:manage",
  "interest-profile:save",
  "persona-request:make",
  "tracking-list:save",
];
const EDITOR: readonly Ability[] = [
  ...READER,
  "draft:read",
  "editorial-note:read",
  "persona-guidance:read",
  "import-run:read",
  // The texts of every persona, by approval or not.
  "variant:read",
  "text:edit",
  "text:publish",
];
const ADMIN: readonly Ability[] = [
  ...EDITOR,
  "persona-readers:count",
  "persona-request:decide",
  "import-run:start",
  "user:read",
  "mail:read",
  "audit:read",
  "persona:edit",
  "user-role:set",
];

/** The one place where a role becomes abilities. */
export const ROLE_ABILITIES: Record<Role, ReadonlySet<Ability>> = {
  READER: new Set(READER),
  EDITOR: new Set(EDITOR),
  ADMIN: new Set(ADMIN),
};

export const VISITOR: Viewer = {
  userId: null,
  sessionId: null,
  role: null,
  abilities: new Set(),
  persona: null,
  readablePersonas: new Set(),
};

/** The one place where a user becomes a viewer: what their role permits, and whose texts they may read (see isReadablePersona). */
export function viewerFor(user: {
  userId: string;
  sessionId?: string | null;
  role: Role;
  persona: string | null;
  readablePersonas: readonly string[];
}): Viewer {
  return {
    userId: user.userId,
    sessionId: user.sessionId ?? null,
    role: user.role,
    abilities: ROLE_ABILITIES[user.role],
    persona: user.persona,
    readablePersonas: new Set(user.readablePersonas),
  };
}
