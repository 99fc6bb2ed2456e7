import type { Env } from "../lib/env.ts";

/** Address of the site to which links in mails lead, without a slash at its end. */
export function addressInMails({ PUBLIC_URL, PORT }: Pick<Env, "PUBLIC_URL" | "PORT">): string {
  return PUBLIC_URL?.replace(/\/$/, "") ?? `http://localhost:${PORT}`;
}
