import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { AuditEntry, AuditEntryConnection, AuditFilter } from "./audit-entry.type.ts";
import { listAuditEntries } from "./list-audit-entries.ts";

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Access(can("audit:read"))
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: "The log of changes, newest first, a page at a time: 20 unless told, at most 100. For admins.",
  })
  auditEntries(
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Arg("filter", () => AuditFilter, { nullable: true }) filter: AuditFilter | null | undefined,
    @Ctx() { db }: Context,
  ): Promise<unknown> {
    return listAuditEntries(db, { first, after, filter });
  }
}
