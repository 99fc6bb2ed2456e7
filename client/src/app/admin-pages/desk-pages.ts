import type { Ability } from "@executive-disorder/shared/abilities";
import type { Viewer } from "../../features/account/viewer.ts";

export interface DeskPage {
  /** Pages below it belong to it. */
  path: string;
  label: string;
  /** Without it the page is not shown; whether a viewer has it, the server says. */
  ability: Ability;
}

/** The pages of the desk, in the order of its navigation. Only what exists. */
const DESK_PAGES: readonly DeskPage[] = [
  { path: "/admin/imports", label: "Record and imports", ability: "import-run:read" },
  { path: "/admin/persona-requests", label: "Requests for personas", ability: "persona-request:decide" },
  { path: "/admin/personas", label: "Personas", ability: "persona:edit" },
  { path: "/admin/texts", label: "Texts", ability: "text:edit" },
  { path: "/admin/matrix", label: "Matrix", ability: "text:edit" },
  { path: "/admin/users", label: "Users and roles", ability: "user-role:set" },
  { path: "/admin/audit", label: "Audit log", ability: "audit:read" },
  { path: "/admin/outbox", label: "Outbox", ability: "mail:read" },
];

/** The pages that the viewer may open: none for visitors and readers. */
export function deskPagesFor(viewer: Viewer | null | undefined): DeskPage[] {
  return DESK_PAGES.filter((page) => viewer?.abilities.includes(page.ability));
}
