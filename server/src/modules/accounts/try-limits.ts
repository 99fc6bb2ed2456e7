import { createHash } from "node:crypto";
import { APIError } from "better-auth/api";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Whose tries are counted together. */
export interface Subject {
  /** Network address; of IPv6 the first 64 bits. */
  address: string;
  /** E-mail address of the account that is meant, whether or not there is one. */
  email?: string;
  /** Id of the account that is signed in, or half so: its second factor is awaited. */
  user?: string;
  isSignedIn: boolean;
}

interface Rule {
  by: "address" | "email" | "user";
  /** As the counts are kept: doors with one name share them. */
  name: string;
  tries: number;
  seconds: number;
  /** Counts wrong tries only: a right one starts anew. */
  forgives?: boolean;
}

const byAddress = (name: string, tries: number, seconds: number): Rule => ({ by: "address", name, tries, seconds });
const ALL = byAddress("all", 200, MINUTE);
const SIGN_IN = byAddress("sign-in", 30, MINUTE);
const CODES = byAddress("codes", 30, 10 * MINUTE);
/** By links in mails, or for them. */
const MAILS = byAddress("mails", 30, 10 * MINUTE);
const mailsTo = (name: string): Rule => ({ by: "email", name, tries: 5, seconds: HOUR });
const PASSWORD: Rule = { by: "user", name: "password", tries: 10, seconds: 15 * MINUTE, forgives: true };

/** Beside ALL, by door. A try that a rule refuses is not counted by those behind it. */
const RULES: Record<string, Rule[]> = {
  "/sign-in/email": [SIGN_IN, { by: "email", name: "sign-in-to", tries: 20, seconds: 15 * MINUTE, forgives: true }],
  "/sign-in/social": [SIGN_IN],
  // Asked for whenever the sign-in page opens: no try yet.
  "/passkey/generate-authenticate-options": [byAddress("passkey-options", 120, MINUTE)],
  "/passkey/verify-authentication": [SIGN_IN],
  "/sign-up/email": [byAddress("sign-up", 20, HOUR), mailsTo("verify-mail")],
  "/send-verification-email": [MAILS, mailsTo("verify-mail")],
  "/request-password-reset": [MAILS, mailsTo("reset-mail")],
  "/change-email": [MAILS, { by: "user", name: "change-address", tries: 5, seconds: HOUR }],
  "/verify-email": [MAILS],
  "/reset-password": [MAILS],
  "/two-factor/verify-totp": [CODES, { by: "user", name: "code", tries: 10, seconds: 15 * MINUTE, forgives: true }],
  "/two-factor/verify-backup-code": [
    CODES,
    { by: "user", name: "code", tries: 10, seconds: 15 * MINUTE, forgives: true },
  ],
  "/change-password": [PASSWORD],
  "/delete-user": [PASSWORD],
  "/two-factor/enable": [PASSWORD],
  "/two-factor/disable": [PASSWORD],
  "/two-factor/generate-backup-codes": [PASSWORD],
};

const EXEMPT = "/get-session";

/** Tries are counted in the database, so that several servers count together. Who is meant is kept as a hash only. */
export function tryLimits(pool: pg.Pool) {
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterOf = ({ name, tries, seconds }: Rule) => {
    let limiter = limiters.get(name);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "try_count",
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points: tries,
        duration: seconds,
      });
      limiters.set(name, limiter);
    }
    return limiter;
  };

  /** @returns seconds until the next try, 0 when this one may go on. */
  const consume = async (rule: Rule, who: string): Promise<number> => {
    try {
      await limiterOf(rule).consume(keyOf(who));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      throw refusal;
    }
  };

  return {
    /**
     * Counts a try at a door.
     *
     * @throws APIError 429 with `retry-after` when there were too many; the words are the same whether or not there is such an account.
     */
    async count(path: string, subject: Subject): Promise<void> {
      if (path === EXEMPT) return;
      for (const rule of [ALL, ...(RULES[path] ?? [])]) {
        const who = subject[rule.by];
        const seconds = who === undefined ? 0 : await consume(rule, who);
        if (seconds > 0) throw tooMany(rule, seconds);
      }
    },

    /** Takes back what was counted of wrong tries, after a right one. */
    async forgive(path: string, subject: Subject): Promise<void> {
      for (const rule of RULES[path] ?? []) {
        const who = subject[rule.by];
        if (rule.forgives && who !== undefined) await limiterOf(rule).delete(keyOf(who));
      }
    },

    /** Whether one more mail may go to an address that a user named. */
    mayMail: async (recipient: string): Promise<boolean> => (await consume(mailsTo("named-mail"), recipient)) === 0,

    /** Whether a take-out may be made for a user once more. */
    secondsToTakeOut: (user: string): Promise<number> =>
      consume({ by: "user", name: "take-out", tries: 10, seconds: HOUR }, user),

    /** Whether a code of a user's authenticator is shown for the first time: each counts once. */
    isFirstUse: async (user: string, code: string): Promise<boolean> =>
      (await consume({ by: "user", name: "used-code", tries: 1, seconds: 2 * MINUTE }, `${user} ${code}`)) === 0,
  };
}

export type TryLimits = ReturnType<typeof tryLimits>;

const keyOf = (who: string) => createHash("sha256").update(who.toLowerCase()).digest("base64url");

function tooMany({ by }: Rule, seconds: number): APIError {
  const whose = by === "address" ? "from your network" : "for this account";
  return new APIError(
    "TOO_MANY_REQUESTS",
    { code: "TOO_MANY_TRIES", message: `Too many tries ${whose}. Try again in ${formatWait(seconds)}.` },
    { "retry-after": String(seconds) },
  );
}

/** "40 seconds", "12 minutes". */
export function formatWait(seconds: number): string {
  if (seconds <= 90) return `${seconds} second${seconds === 1 ? "" : "s"}`;
  return `${Math.ceil(seconds / MINUTE)} minutes`;
}
