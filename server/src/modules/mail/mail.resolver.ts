import { type GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { selectionOf } from "../../lib/selection.ts";
import { Mail, MailConnection } from "./mail.entity.ts";
import { listMails } from "./mail-outbox.ts";

@Resolver(() => Mail)
export class MailResolver {
  @Access(can("mail:read"))
  @Query(() => MailConnection, {
    nullable: true,
    description: "Mails to readers, newest first. Without a mail server they stay here, with their links. For admins.",
  })
  mailOutbox(
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return listMails(context, { first, after }, selectionOf(info));
  }
}
