import type { Role } from "@executive-disorder/shared/abilities";
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { can } from "../../access/rules.ts";
import { RoleEnum } from "../../lib/graphql-enums.ts";
import { listUsers } from "./list-users.ts";
import { setUserRole } from "./set-user-role.ts";
import { User } from "./user.entity.ts";

const ADMINS = can("user:read");

@ObjectType({ simpleResolvers: true, description: "A page of accounts. For admins." })
export class UserConnection {
  @Access(ADMINS)
  @Field(() => [User], { nullable: true })
  nodes: User[];

  @Access(ADMINS)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;
}

@Resolver(() => User)
export class UserDeskResolver {
  @Access(ADMINS)
  @Query(() => UserConnection, {
    nullable: true,
    description: "Accounts by address, a page at a time: 20 unless told, at most 100. For admins.",
  })
  users(
    @Arg("search", () => String, { nullable: true, description: "Part of a name or address." })
    search: string | null | undefined,
    @Arg("role", () => RoleEnum, { nullable: true }) role: Role | null | undefined,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db }: Context,
  ): Promise<unknown> {
    return listUsers(db, { search, role, first, after });
  }

  @Access(can("user-role:set"))
  @Mutation(() => User, {
    nullable: true,
    description: "Gives an account another role, from its next request on. For admins, and not for their own role.",
  })
  setUserRole(
    @Arg("userId", () => ID) userId: string,
    @Arg("role", () => RoleEnum) role: Role,
    @Arg("reason", () => String, { description: "Kept in the log of changes; at most 1,000 characters." })
    reason: string,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return setUserRole(context, userId, role, reason);
  }
}
