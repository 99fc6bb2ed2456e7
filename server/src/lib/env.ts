import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { SentenceError } from "./sentence-error.ts";

/** The project's root, from `server/src/lib` and `server/dist/lib` alike. */
export const PROJECT_ROOT = resolve(import.meta.dirname, "../../..");

const blankIsMissing = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema);

/** An address, or a range of them such as 10.0.0.0/8. */
function isAddressRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] as number;
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** Settings that mean something only together: each one that is missing beside another is a fault. */
function allOrNone(names: readonly string[], what: string) {
  return (env: Record<string, unknown>, context: z.RefinementCtx) => {
    const missing = names.filter((name) => env[name] === undefined);
    if (missing.length === names.length) return;
    for (const name of missing)
      context.addIssue({
        code: "custom",
        path: [name],
        message: `is missing: ${what} with ${names.join(", ")} together, or with none of them`,
      });
  };
}

/** Every setting of the server. This file is the only reader of `process.env`; README.md holds the same table. */
const envSchema = z
  .object({
    /** Port of the web server and the API. */
    PORT: setting(
      z.coerce
        .number({ error: "must be a port number, such as 4000" })
        .int()
        .min(0, "must be a port number, 1 to 65535")
        .max(65535, "must be a port number, 1 to 65535")
        .default(4000),
    ),
    /** Address to listen on. The default answers this machine only; 0.0.0.0 answers the network. */
    HOST: setting(z.string().default("127.0.0.1")),
    /** Folder of the embedded database and of generated secrets. */
    DATA_DIR: setting(z.string().default(resolve(PROJECT_ROOT, ".data"))).transform((path) =>
      resolve(PROJECT_ROOT, path),
    ),
    /** Your own PostgreSQL, version 15 or later. When absent, an embedded one runs under DATA_DIR. */
    DATABASE_URL: setting(
      z
        .url({ protocol: /^postgres(ql)?$/, error: "must be like postgres://user:password@host:5432/database" })
        .optional(),
    ),
    /** Address under which readers reach the site: canonical links, links in mails, and the origin that sign-in and passkeys accept. */
    PUBLIC_URL: setting(z.url({ protocol: /^https?$/, error: "must be like https://orders.example.org" }).optional()),
    /** Key that signs session cookies. Generated and kept under DATA_DIR when absent; required with DATABASE_URL, so that all servers share one. */
    AUTH_SECRET: setting(z.string().min(32, "must have at least 32 characters").optional()),
    /** Mail server. When absent, mails stay in the outbox, which admins read. */
    SMTP_URL: setting(
      z.url({ protocol: /^smtps?$/, error: "must be like smtp://user:password@mail.example.org:587" }).optional(),
    ),
    /** Address that mails come from. */
    MAIL_FROM: setting(z.email("must be one plain address, such as orders@example.org").optional()),
    /** A sign-in provider (OpenID Connect): its issuer, and what it knows this server by. */
    OIDC_ISSUER: setting(
      z
        .url({ protocol: /^https?$/, error: "must be the provider's address, such as https://login.example.org" })
        .optional(),
    ),
    OIDC_CLIENT_ID: setting(z.string().optional()),
    OIDC_CLIENT_SECRET: setting(z.string().optional()),
    /** What the button says after "Sign in with". */
    OIDC_LABEL: setting(z.string().max(40, "must have at most 40 characters").optional()),
    /** Proxies whose `x-forwarded-for` is believed, when one of them is the peer; anybody else can send that header too. */
    TRUSTED_PROXIES: setting(z.string().default("")).transform((list, context) => {
      const ranges = list.split(",").flatMap((range) => range.trim() || []);
      for (const range of ranges)
        if (!isAddressRange(range))
          context.addIssue({
            code: "custom",
            message: `must be addresses or ranges such as 10.0.0.0/8, not "${range}"`,
          });
      return ranges;
    }),
    /** Base address of the Federal Register's API. */
    FEDERAL_REGISTER_URL: setting(
      z
        .url({ protocol: /^https?$/, error: "must be an http(s) address" })
        .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), "must not hold a user name or a password")
        .default("https://www.federalregister.gov/api/v1"),
    ),
    /** Who runs this installation, as the legal notice and the privacy page name them. When absent, the pages say that nobody has said. */
    OPERATOR_NAME: setting(z.string().max(200, "must have at most 200 characters").optional()),
    /** How readers reach them: an e-mail address, a web address, or a postal one. */
    OPERATOR_CONTACT: setting(z.string().max(300, "must have at most 300 characters").optional()),
    /** Whether the server keeps the record current by itself. Admins and `cli sync` can do so with `off` too. */
    SYNC: setting(z.enum(["auto", "off"], { error: "must be auto or off" }).default("auto")),
    /** Least severe messages that are logged. */
    LOG_LEVEL: setting(
      z
        .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
          error: "must be fatal, error, warn, info, debug, trace or silent",
        })
        .default("info"),
    ),
  })
  .refine((env) => !env.DATABASE_URL || env.AUTH_SECRET, {
    path: ["AUTH_SECRET"],
    error: () => `is required with DATABASE_URL; a good one: ${randomBytes(24).toString("base64url")}`,
    // Beside other faults too: zod would otherwise leave it for the next try.
    when: () => true,
  })
  .superRefine(allOrNone(["SMTP_URL", "MAIL_FROM"], "Mails are sent"), { when: () => true })
  .superRefine(allOrNone(["OPERATOR_NAME", "OPERATOR_CONTACT"], "The operator is named"), { when: () => true })
  .superRefine(
    allOrNone(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_LABEL"], "A sign-in provider is used"),
    { when: () => true },
  );

export type Env = z.infer<typeof envSchema>;

/** Settings that are missing or wrong, all of them at once. */
export class SettingsError extends SentenceError {
  readonly faults: string[];

  constructor(faults: string[]) {
    super(
      `${faults.length === 1 ? "A setting is" : `${faults.length} settings are`} missing or wrong:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
    this.faults = faults;
  }
}

/**
 * Reads and checks the settings.
 *
 * @throws SettingsError that lists every fault.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
}
