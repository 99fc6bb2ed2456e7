import type { Role } from "@executive-disorder/shared/abilities";
import { reasonSchema } from "@executive-disorder/shared/reason";
import type { Context } from "../../access/context.ts";
import { queryPrepared } from "../../db/prepared.ts";
import { badInput, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import { USER_COLUMNS } from "./list-users.ts";

/**
 * Gives an account another role; it counts from the account's next request on. Nobody changes their own, so that there is always an
 * admin: whoever makes the change still is one when it is made.
 *
 * @throws NOT_SIGNED_IN; NOT_ALLOWED, for one's own role too; BAD_INPUT when there is no such account, or no reason.
 */
export async function setUserRole(
  { orm, db, viewer }: Pick<Context, "orm" | "db" | "viewer">,
  userId: string,
  role: Role,
  reason: string,
): Promise<unknown> {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has("user-role:set")) throw notAllowed();
  if (userId === viewer.userId)
    throw notAllowed("This is your own role: another admin has to change it, so that there is always one left.");
  const why = reasonSchema.safeParse(reason);
  if (!why.success) throw badInput("reason", `\`reason\` ${why.error.issues[0]?.message ?? "is wrong"}`);
  if (why.data === "") throw badInput("reason", "`reason` is empty; say why");
  const id = userId.replaceAll("\0", "");
  await actingAs(
    orm,
    viewer,
    async (_, client) => {
      // All admins are locked: of two who change each other's role at once, the second sees that they are none any more.
      const admins = await queryPrepared<{ id: string }>(
        client,
        "select id from app_user where role = 'ADMIN' order by id for update",
        [],
      );
      if (!admins.some((admin) => admin.id === viewer.userId)) throw notAllowed();
      const { rowCount } = await client.query("update app_user set role = $2, updated_at = now() where id = $1", [
        id,
        role,
      ]);
      if (rowCount === 0) throw badInput("userId", "There is no such account; it may be gone");
    },
    why.data,
  );
  return (await queryPrepared(db, `select ${USER_COLUMNS} from app_user u where u.id = $1`, [id]))[0] ?? null;
}
