/** Roles are privileges and never mix with personas, which are preferences. */
export const ROLES = ["READER", "EDITOR", "ADMIN"] as const;
export type Role = (typeof ROLES)[number];

/** What a role permits, as `noun:verb`. The server alone decides; the client only learns which it has. */
export const ABILITIES = [
  "account:manage",
  "draft:read",
  "editorial-note:read",
  "persona-guidance:read",
  "persona-readers:count",
  "import-run:read",
  "import-run:start",
  "interest-profile:save",
  "mail:read",
  "persona-request:make",
  "persona-request:decide",
  "tracking-list:save",
  "user:read",
  "variant:read",
  "audit:read",
  "persona:edit",
  "text:edit",
  "text:publish",
  "user-role:set",
] as const;
export type Ability = (typeof ABILITIES)[number];
