import "reflect-metadata";
import { parseArgs } from "node:util";
import { ROLES, type Role } from "@executive-disorder/shared/abilities";
import { z } from "zod";
import { accessDocument, formatAccessTable } from "../access/access-table.ts";
import { buildApiSchema } from "../graphql/build-api-schema.ts";
import { type Env, readEnv } from "../lib/env.ts";
import { createLog, type Log } from "../lib/log.ts";
import { runCommand } from "../lib/run-command.ts";
import { SentenceError } from "../lib/sentence-error.ts";
import { addressInMails } from "../main/address-in-mails.ts";
import { authSettings } from "../main/auth-settings.ts";
import { STARTER_FOLDER } from "../main/start.ts";
import { openStoreBeside, type Store } from "../main/store.ts";
import { createAuth } from "../modules/accounts/auth.ts";
import { createUser } from "../modules/accounts/create-user.ts";
import { verifyAudit } from "../modules/audit/verify-audit.ts";
import { sendDigests } from "../modules/digest/send-digests.ts";
import { createFrClient } from "../modules/federal-register/fr-client.ts";
import { importFiles } from "../modules/federal-register/import-files.ts";
import { syncFederalRegister } from "../modules/federal-register/sync.ts";
import { formatReport, tellProgress } from "../modules/federal-register/sync-progress.ts";
import { exportRecord } from "../modules/orders/export-record.ts";
import { EXPORT_NAMES } from "../modules/orders/export-sql.ts";
import { checkStarterFolder } from "../modules/starter/check/check-starter-folder.ts";
import { loadStarter } from "../modules/starter/load-starter.ts";
import { readStarterLibrary } from "../modules/starter/read-starter.ts";
import { formatAuditReport } from "./audit-report.ts";
import { formatDigestReport } from "./digest-report.ts";
import { formatImportReport } from "./import-report.ts";
import { formatStarterReport } from "./starter-report.ts";
import { formatSyncReport } from "./sync-report.ts";

const USAGE = `Commands:
  cli import FILE… [--as-of YYYY-MM-DD] [--json]      bring in the Federal Register's files: JSON, CSV, texts as XML
  cli sync [--full] [--json]                          bring record and texts up to those of the Federal Register
  cli create-user --email E --password P [--name N] [--role READER|EDITOR|ADMIN] [--persona KEY]
  cli export orders|relations|assertions|deadlines [--format csv|json|graphml] [--partners orders|all]
  cli starter load                                    load the starter library again
  cli starter check [--json]                          what is to be mended in the starter library
  cli audit verify [--holds N:HASH] [--json]          whether the log of changes is whole, or where it is broken
  cli digest send [--as-of INSTANT] [--dry-run] [--json]
                                                      put the digests that are due into the outbox; the server does so by itself
  cli access-table [--json]                           who may read which field, row and column
`;

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  import: importCommand,
  sync: syncCommand,
  "create-user": createUserCommand,
  starter: starterCommand,
  export: exportCommand,
  "access-table": accessTableCommand,
  audit: auditCommand,
  digest: digestCommand,
};

runCommand(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command) return command(args);
  process.stdout.write(USAGE);
  if (!["", "help", "--help"].includes(name)) throw new SentenceError(`There is no command "${name}"`);
});

async function importCommand(args: string[]): Promise<void> {
  const { values, positionals } = options(args, { "as-of": { type: "string" }, json: { type: "boolean" } });
  const asOf = values["as-of"] as string | undefined;
  if (positionals.length === 0) throw new SentenceError("Name at least one file: cli import FILE…");
  if (asOf !== undefined && !isDay(asOf))
    throw new SentenceError(`--as-of must be a day of the calendar such as 2024-10-31, not "${asOf}"`);
  const started = performance.now();
  const reports = await withStore((store) => importFiles(store.database.orm, positionals, asOf));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ files: reports, seconds: Number(((performance.now() - started) / 1000).toFixed(2)) })}\n`
      : formatImportReport(reports),
  );
  // A file of which nothing could be read is a failure; single refused rows are reported and pass.
  if (reports.some((report) => report.counts.read === 0 && report.counts.refused > 0)) process.exitCode = 1;
}

async function syncCommand(args: string[]): Promise<void> {
  const { values } = options(args, { full: { type: "boolean" }, json: { type: "boolean" } });
  const stopper = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopper.abort());
  const report = await withStore(async ({ database }, env, log) => {
    const client = createFrClient({ baseUrl: env.FEDERAL_REGISTER_URL, publicUrl: env.PUBLIC_URL });
    const onProgress = tellProgress((line) => void process.stderr.write(`${line}\n`));
    try {
      const parts = { orm: database.orm, client, log, signal: stopper.signal, onProgress };
      return await syncFederalRegister(parts, { full: values.full === true });
    } finally {
      client.close();
    }
  });
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : formatSyncReport(report));
  if (report.status !== "DONE") throw new SentenceError(formatReport(report));
}

async function createUserCommand(args: string[]): Promise<void> {
  const { values } = options(args, {
    email: { type: "string" },
    password: { type: "string" },
    name: { type: "string" },
    role: { type: "string" },
    persona: { type: "string" },
  });
  const { email, password, name, role = "READER", persona } = values as Record<string, string | undefined>;
  const missing = Object.entries({ email, password })
    .filter(([, value]) => !value)
    .map(([key]) => `--${key}`);
  if (missing.length > 0)
    throw new SentenceError(
      `Missing ${missing.join(" and ")}: cli create-user --email E --password P --role R --persona K`,
    );
  if (!ROLES.includes(role as Role))
    throw new SentenceError(`--role must be one of ${ROLES.join(", ")}, not "${role}"`);
  await withStore(async (store, env) => {
    const auth = createAuth(store.database.pool, authSettings(env, store.authSecret));
    await createUser(auth, store.database.orm, {
      email: email as string,
      password: password as string,
      ...(name && { name }),
      role: role as Role,
      ...(persona && { profile: { persona } }),
    });
  });
  process.stdout.write(`Created ${email} (${role}${persona ? `, ${persona}` : ""})\n`);
}

async function accessTableCommand(args: string[]): Promise<void> {
  const { values } = options(args, { json: { type: "boolean" } });
  const document = accessDocument(buildApiSchema().table);
  process.stdout.write(values.json ? `${JSON.stringify(document)}\n` : formatAccessTable(document));
}

async function auditCommand(args: string[]): Promise<void> {
  const { values, positionals } = options(args, { holds: { type: "string" }, json: { type: "boolean" } });
  if (positionals.join(" ") !== "verify") throw new SentenceError("The command is: cli audit verify [--holds N:HASH]");
  const noted = values.holds === undefined ? undefined : /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(String(values.holds));
  if (noted === null)
    throw new SentenceError("--holds must be an entry's number and hash as an earlier verify printed them, N:HASH");
  const holds = noted && { position: Number(noted[1]), hash: noted[2] as string };
  const report = await withStore((store) => verifyAudit(store.database.pool, holds));
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : formatAuditReport(report));
  if (report.fault) process.exitCode = 1;
}

async function digestCommand(args: string[]): Promise<void> {
  const { values, positionals } = options(args, {
    "as-of": { type: "string" },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
  });
  if (positionals.join(" ") !== "send") throw new SentenceError("The command is: cli digest send [--as-of INSTANT]");
  const now = instantOf(values["as-of"] as string | undefined);
  const isDry = values["dry-run"] === true;
  const outcomes = await withStore(({ database }, env, log) =>
    sendDigests({ ...database, site: addressInMails(env), log }, { now, isDry }),
  );
  process.stdout.write(values.json ? `${JSON.stringify(outcomes)}\n` : formatDigestReport(outcomes, isDry));
  if (outcomes.some(({ orderCount }) => orderCount === null)) process.exitCode = 1;
}

/** @throws SentenceError */
function instantOf(given: string | undefined): Date {
  if (given === undefined) return new Date();
  const parsed = z.iso.datetime({ offset: true }).safeParse(given);
  if (!parsed.success)
    throw new SentenceError(`--as-of must be an instant with its zone such as 2026-11-24T07:00:00Z, not "${given}"`);
  return new Date(parsed.data);
}

async function exportCommand(args: string[]): Promise<void> {
  const { values, positionals } = options(args, { format: { type: "string" }, partners: { type: "string" } });
  const [name] = positionals;
  if (!name) throw new SentenceError(`Name what to export: cli export ${EXPORT_NAMES.join("|")}`);
  const partners = values.partners as string | undefined;
  process.stdout.write(
    await withStore((store) => exportRecord(store.database.pool, name, String(values.format ?? "csv"), { partners })),
  );
}

async function starterCommand(args: string[]): Promise<void> {
  const { values, positionals } = options(args, { json: { type: "boolean" } });
  const [action] = positionals;
  if (action === "load") return loadStarterCommand();
  if (action !== "check") throw new SentenceError("The commands are: cli starter load, cli starter check");
  const report = await checkStarterFolder(STARTER_FOLDER);
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : formatStarterReport(report));
  if (report.findings.length > 0) process.exitCode = 1;
}

async function loadStarterCommand(): Promise<void> {
  const library = await readStarterLibrary(STARTER_FOLDER);
  const report = await withStore((store) => loadStarter(store.database.orm, library));
  process.stdout.write(
    report.changed
      ? `${report.orders} orders, ${report.changed} changes written\n`
      : `${report.orders} orders, nothing to change\n`,
  );
}

async function withStore<T>(work: (store: Store, env: Env, log: Log) => Promise<T>): Promise<T> {
  const env = readEnv();
  const log = createLog(env.LOG_LEVEL);
  const store = await openStoreBeside(env, log);
  try {
    return await work(store, env, log);
  } finally {
    await store.close();
  }
}

function options(
  args: string[],
  known: Record<string, { type: "string" | "boolean" }>,
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new SentenceError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
