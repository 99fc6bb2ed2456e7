import type { Notify } from "../../access/context.ts";
import { queueMail } from "./mail-outbox.ts";

/** Notices as mails of the outbox. @param origin address of the site, to which their links lead. */
export function notifyByMail(origin: string): Notify {
  return (db, { link, ...notice }) =>
    queueMail(db, { ...notice, link: { label: link.label, url: `${origin}${link.path}` } });
}
