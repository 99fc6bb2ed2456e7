import type { Queryable } from "../../db/prepared.ts";
import { queueMail } from "../mail/mail-outbox.ts";

/** For how long links in mails hold: those that set a password, and those that confirm an address. */
export const RESET_SECONDS = 3_600;
export const LINK_SECONDS = 24 * 3_600;

interface Owner {
  id: string;
  email: string;
}

/** What an account's owner is told of after it happened. */
export type AccountChange =
  | "PASSWORD"
  | "ADDRESS"
  | "TWO_FACTOR_ON"
  | "TWO_FACTOR_OFF"
  | "BACKUP_CODES"
  | "PASSKEY_ADDED"
  | "PASSKEY_REMOVED"
  | "PROVIDER_LINKED"
  | "PROVIDER_UNLINKED";

const CHANGES: Record<AccountChange, string> = {
  PASSWORD: "The password of your account was changed. All other devices were signed out.",
  ADDRESS: "Your account has a new e-mail address, and this address is no longer that of an account.",
  TWO_FACTOR_ON: "Signing in to your account by password now takes a code of your authenticator app as well.",
  TWO_FACTOR_OFF: "Signing in to your account by password no longer takes a code of your authenticator app.",
  BACKUP_CODES: "New backup codes were made for your account. The old ones no longer work.",
  PASSKEY_ADDED: "A passkey was added to your account.",
  PASSKEY_REMOVED: "A passkey was removed from your account.",
  PROVIDER_LINKED: "Your account can now be entered through the sign-in provider of this site.",
  PROVIDER_UNLINKED: "Your account can no longer be entered through the sign-in provider of this site.",
};

/**
 * The mails that accounts need. Links lead to `origin`, never to a host that a request named, and no mail holds words that a user
 * chose.
 */
export function accountMails(db: Queryable, origin: string) {
  const link = (path: string, token?: string) =>
    `${origin}${path}${token === undefined ? "" : `?token=${encodeURIComponent(token)}`}`;
  return {
    verifyAddress: (user: Owner, token: string) =>
      queueMail(db, {
        kind: "VERIFY_ADDRESS",
        worthFor: LINK_SECONDS,
        userId: user.id,
        recipient: user.email,
        subject: "Confirm your e-mail address",
        paragraphs: [
          "An account of Executive Disorder was made with this address. It can be used once you confirm the address.",
        ],
        link: { label: "Confirm it here, within a day", url: link("/verify-email", token) },
        closing:
          "If you did not make an account, do nothing: without your word it cannot be used, and it goes after a week.",
      }),

    addressInUse: (user: Owner) =>
      queueMail(db, {
        kind: "ADDRESS_IN_USE",
        userId: user.id,
        recipient: user.email,
        subject: "You have an account already",
        paragraphs: [
          "Somebody, perhaps you, wanted to use this address for an account of Executive Disorder. It has one already, and nothing was changed.",
          "If you forgot the password, or never confirmed the address, set a new password: that does both.",
        ],
        link: { label: "Set a new password", url: link("/forgot-password") },
      }),

    resetPassword: (user: Owner, token: string) =>
      queueMail(db, {
        kind: "RESET_PASSWORD",
        worthFor: RESET_SECONDS,
        userId: user.id,
        recipient: user.email,
        subject: "Set a new password",
        paragraphs: [
          "A new password was asked for, for your account of Executive Disorder. All devices will be signed out when you set one.",
        ],
        link: { label: "Set it here, within an hour; the link works once", url: link("/reset-password", token) },
        closing: "If you did not ask for it, do nothing: your password stays as it is.",
      }),

    confirmNewAddress: (user: Owner, token: string) =>
      queueMail(db, {
        kind: "CONFIRM_NEW_ADDRESS",
        worthFor: LINK_SECONDS,
        userId: user.id,
        recipient: user.email,
        subject: "Another e-mail address for your account",
        paragraphs: [
          "Another e-mail address was asked for, for your account of Executive Disorder. Nothing changes without your word.",
        ],
        link: {
          label: "Agree to it here, within a day; the new address is asked next",
          url: link("/verify-email", token),
        },
        closing: "If you did not ask for it, do not follow the link, and change your password: somebody may know it.",
      }),

    verifyNewAddress: (userId: string, newAddress: string, token: string) =>
      queueMail(db, {
        kind: "VERIFY_NEW_ADDRESS",
        worthFor: LINK_SECONDS,
        userId,
        recipient: newAddress,
        subject: "Confirm your new e-mail address",
        paragraphs: ["This address is to become that of an account of Executive Disorder."],
        link: { label: "Confirm it here, within a day", url: link("/verify-email", token) },
        closing: "If you have no such account, do nothing: the address will not be used.",
      }),

    changed: (user: Owner, change: AccountChange) =>
      queueMail(db, {
        kind: "ACCOUNT_CHANGED",
        userId: user.id,
        recipient: user.email,
        subject: "Your account was changed",
        paragraphs: [CHANGES[change]],
        link: { label: "If that was not you, set a new password at once", url: link("/forgot-password") },
      }),

    deleted: (email: string) =>
      queueMail(db, {
        kind: "ACCOUNT_DELETED",
        userId: null,
        recipient: email,
        subject: "Your account was deleted",
        paragraphs: [
          "Your account of Executive Disorder was deleted, with all that was kept in it. There is nothing left to do.",
        ],
      }),
  };
}

export type AccountMails = ReturnType<typeof accountMails>;
