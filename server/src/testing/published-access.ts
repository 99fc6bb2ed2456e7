import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../access/access-table.ts";
import { VIEWER_KINDS, type ViewerKind } from "../access/viewer.ts";
import { PROJECT_ROOT } from "../lib/env.ts";

export interface PublishedLine {
  /** The texts in front of the four cells. */
  of: string[];
  cells: Record<ViewerKind, Cell>;
}

export interface PublishedAccess {
  rows: PublishedLine[];
  columns: PublishedLine[];
  /** Of fields with a rule. */
  fields: PublishedLine[];
  /** Of addresses. */
  routes: PublishedLine[];
  /** "persona.guidance" of columns that no viewer may read. */
  closedColumns: string[];
  /** "Order.title" of fields that anybody may read. */
  openFields: string[];
}

/** Who may read what, read back from the document that people read: what the tests hold the server and the database to. */
export function publishedAccess(): PublishedAccess {
  const text = readFileSync(join(PROJECT_ROOT, "shared/docs/access-table.md"), "utf8");
  const section = (heading: string) => text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = (heading: string): PublishedLine[] =>
    section(heading)
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2)
      .map((line) =>
        line
          .slice(2, -2)
          .split(" | ")
          .map((part) => part.trim()),
      )
      .map((parts) => ({
        of: parts.slice(0, -4),
        cells: Object.fromEntries(VIEWER_KINDS.map((kind, index) => [kind, parts[parts.length - 4 + index]])) as never,
      }));
  const lists = (heading: string) =>
    [...section(heading).matchAll(/^- \**(\w+)\**: (.*)$/gm)].flatMap(([, owner, names = ""]) =>
      names.split(", ").map((name) => `${owner}.${name}`),
    );
  return {
    rows: lines("Rows"),
    columns: lines("Columns that not everybody may read"),
    fields: lines("Fields with a rule"),
    routes: lines("Addresses"),
    closedColumns: lists("Columns that not everybody may read"),
    openFields: lists("Fields that anybody may read"),
  };
}
