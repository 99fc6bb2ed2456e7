import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { selectionOf } from "../../lib/selection.ts";
import { Agency, Topic } from "./order-facts.entity.ts";
import { presidentJson } from "./order-sql.ts";
import { President } from "./president.entity.ts";
import { agencyJson, topicJson } from "./tag-json.ts";

/** What orders are found by: who signed them, what they are about, whom they name. */
@Resolver()
export class BrowseResolver {
  @Access(ANYONE)
  @Query(() => [President], { description: "Presidents, latest first." })
  presidents(@Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    const latest = "(select max(starts_on) from president_term where president_id = x.id)";
    return objects(db, `${presidentJson("x", selectionOf(info))} as object from president x order by ${latest} desc`);
  }

  @Access(ANYONE)
  @Query(() => President, { nullable: true, description: "Null when there is none." })
  president(
    @Arg("slug", () => String) slug: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return oneOf(db, `${presidentJson("x", selectionOf(info))} as object from president x`, slug);
  }

  @Access(ANYONE)
  @Query(() => [Topic], { description: "Policy areas, by name." })
  topics(@Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return objects(db, `${topicJson("x", selectionOf(info))} as object from topic x order by x.name`);
  }

  @Access(ANYONE)
  @Query(() => Topic, { nullable: true, description: "Null when there is none." })
  topic(
    @Arg("slug", () => String) slug: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return oneOf(db, `${topicJson("x", selectionOf(info))} as object from topic x`, slug);
  }

  @Access(ANYONE)
  @Query(() => [Agency], { description: "Agencies, by name." })
  agencies(@Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return objects(db, `${agencyJson("x", selectionOf(info))} as object from agency x order by x.name`);
  }

  @Access(ANYONE)
  @Query(() => Agency, { nullable: true, description: "Null when there is none." })
  agency(
    @Arg("slug", () => String) slug: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return oneOf(db, `${agencyJson("x", selectionOf(info))} as object from agency x`, slug);
  }
}

async function objects(db: Queryable, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const rows = await queryPrepared<{ object: unknown }>(db, `select ${sql}`, values);
  return rows.map((row) => row.object);
}

async function oneOf(db: Queryable, sql: string, slug: string): Promise<unknown> {
  // PostgreSQL takes no text with U+0000, and no slug has it.
  if (slug.includes("\0")) return null;
  const [object = null] = await objects(db, `${sql} where x.slug = $1`, [slug]);
  return object;
}
