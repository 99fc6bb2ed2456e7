import type { Notify } from "../../access/context.ts";
import { queueMail } from "./mail-outbox.ts";

/**
 * Puts notices of other modules into the outbox.
 *
 * @param site address of the website, without a slash at its end: where the paths of notices lead.
 */
export function notifyByMail(site: string): Notify {
  return (db, { link, ...notice }) =>
    queueMail(db, { ...notice, link: { label: link.label, url: `${site}${link.path}` } });
}
