import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { z } from "zod";
import { SentenceError } from "./sentence-error.ts";

/** The project's root, from `server/src/lib` and `server/dist/lib` alike. */
export const PROJECT_ROOT = resolve(import.meta.dirname, "../../..");

const blankIsMissing = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema);

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
    /** Address under which readers reach the site: canonical links, and the origin that sign-in accepts. */
    PUBLIC_URL: setting(z.url({ protocol: /^https?$/, error: "must be like https://orders.example.org" }).optional()),
    /** Key that signs session cookies. Generated and kept under DATA_DIR when absent; required with DATABASE_URL, so that all servers share one. */
    AUTH_SECRET: setting(z.string().min(32, "must have at least 32 characters").optional()),
    /** Base address of the Federal Register's API. */
    FEDERAL_REGISTER_URL: setting(
      z
        .url({ protocol: /^https?$/, error: "must be an http(s) address" })
        .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), "must not hold a user name or a password")
        .default("https://www.federalregister.gov/api/v1"),
    ),
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
  });

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
