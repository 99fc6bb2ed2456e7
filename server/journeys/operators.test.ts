import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openFolder, type RunningProduct, startProduct } from "./running-product.ts";

const DIST = resolve(import.meta.dirname, "../dist");

/** Runs a built program to its end, with no other settings than those given. */
function run(
  program: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(DIST, program), ...args],
      { env: { PATH: process.env.PATH ?? "", ...env }, timeout: 60_000 },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}

const scratch = () => openFolder(mkdtempSync(join(tmpdir(), "ed-operator-")));

const postmasterOf = (dataDir: string) =>
  Number(readFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);

/** Whether a process lives. A dead one that nobody has reaped has an empty command line. */
function isAlive(pid: number): boolean {
  if (process.platform !== "linux") return false;
  return existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";
}

describe("starting and stopping", () => {
  test("a second start on one folder says so and stops; after kill -9 the next start works and nothing is left behind", async () => {
    const dataDir = scratch();
    const first = await startProduct(dataDir);
    const postmaster = postmasterOf(dataDir);
    const second = await run("main/serve.js", [], { DATA_DIR: dataDir, PORT: "0" });
    expect(second.code).toBe(1);
    expect(second.err).toBe(
      `Executive Disorder already runs on ${dataDir} (process ${first.process.pid}); stop it first, or set another DATA_DIR\n`,
    );

    first.process.kill("SIGKILL");
    const again = await startProduct(dataDir);
    expect(again.passwords).toEqual(first.passwords);
    expect(isAlive(postmaster)).toBe(false);
    const current = postmasterOf(dataDir);
    expect(current).not.toBe(postmaster);
    await again.stop();
    expect(isAlive(current)).toBe(false);
  }, 120_000);

  test("every wrong setting is told at once, in one sentence each, without a stack trace", async () => {
    const { code, err } = await run("main/serve.js", [], {
      PORT: "99999",
      DATABASE_URL: "mysql://x",
      LOG_LEVEL: "loud",
      PUBLIC_URL: "orders",
    });
    expect(code).toBe(1);
    expect(err.split("\n")[0]).toMatch(/^\d settings are missing or wrong:$/);
    for (const name of ["PORT", "DATABASE_URL", "LOG_LEVEL", "PUBLIC_URL"]) expect(err).toContain(`  ${name} must be`);
    expect(err).not.toContain("    at ");
  });

  test.each([
    [
      "a port that is taken",
      async () => {
        const holder = createServer();
        await new Promise<void>((done) => holder.listen(0, "127.0.0.1", done));
        const { port } = holder.address() as { port: number };
        const dataDir = scratch();
        return {
          env: { PORT: String(port), DATA_DIR: dataDir },
          message: `Port ${port} is taken by another program; stop that one, or set PORT to another number\n`,
          after: () => {
            holder.close();
            rmSync(dataDir, { recursive: true });
          },
        };
      },
    ],
    [
      "a folder that is a file",
      async () => {
        const file = join(scratch(), "file");
        writeFileSync(file, "");
        return {
          env: { DATA_DIR: join(file, "data"), PORT: "0" },
          message: `DATA_DIR ${join(file, "data")} cannot be written to (ENOTDIR); choose another folder or change its permissions\n`,
          after: () => undefined,
        };
      },
    ],
    [
      "a database that does not answer",
      async () => ({
        env: { DATABASE_URL: "postgres://u:secret@127.0.0.1:9/none", AUTH_SECRET: "x".repeat(32), PORT: "0" },
        message:
          "The database at 127.0.0.1:9/none cannot be used: connect ECONNREFUSED 127.0.0.1:9; check DATABASE_URL and that the server runs\n",
        after: () => undefined,
      }),
    ],
  ])(
    "%s is one clear sentence",
    async (_, prepare) => {
      const { env, message, after } = await prepare();
      const { code, err } = await run("main/serve.js", [], env as unknown as Record<string, string>);
      after();
      expect({ code, err }).toEqual({ code: 1, err: message });
    },
    60_000,
  );
});

describe("commands beside a running server", () => {
  let product: RunningProduct;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = scratch();
    product = await startProduct(dataDir);
  }, 90_000);
  afterAll(() => product.stop());

  const ask = async (query: string, cookie = "") =>
    (await (
      await fetch(`${product.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie },
        body: JSON.stringify({ query }),
      })
    ).json()) as { data: Record<string, unknown> };

  test("an import is seen at once; rows that cannot be read are told with their place, and the rest goes in", async () => {
    const question = '{ order(number: "20001") { title status { explanation } } }';
    expect((await ask(question)).data.order).toBeNull();
    const file = join(dataDir, "orders.2026-10-05.csv");
    writeFileSync(
      file,
      'executive_order_number,title,signing_date,disposition_notes\n20001,"An order, made up",2026-10-01,"Revoked by: EO 20002, October 2, 2026"\n20002,Another,2026-10-02,Revokes: EO 20001\n20003,A third,2026-02-31,\n',
    );
    const { code, out } = await run("cli/main.js", ["import", file], { DATA_DIR: dataDir });
    expect(code).toBe(0);
    expect(out).toContain(
      `${file} (as of 2026-10-05): 3 read, 2 created, 0 changed, 0 unchanged, 0 skipped, 1 refused`,
    );
    expect(out).toMatch(/refused: row 3, line 4, signing_date: .*2026-02-31/);
    expect((await ask(question)).data.order).toEqual({
      title: "An order, made up",
      status: { explanation: "Revoked by EO 20002 (Donald J. Trump) on October 2, 2026." },
    });

    const json = await run("cli/main.js", ["import", file, join(dataDir, "absent.json"), "--json"], {
      DATA_DIR: dataDir,
    });
    expect(JSON.parse(json.out).files.map((report: { counts: unknown }) => report.counts)).toEqual([
      { read: 3, created: 0, changed: 0, unchanged: 2, skipped: 0, refused: 1 },
      { read: 0, created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 1 },
    ]);
    expect(json.code).toBe(1);
  }, 60_000);

  test("create-user makes an account that signs in, with its role and persona", async () => {
    const made = await run(
      "cli/main.js",
      [
        "create-user",
        "--email",
        "e@example.org",
        "--password",
        "correct horse battery",
        "--role",
        "EDITOR",
        "--persona",
        "litigator",
      ],
      { DATA_DIR: dataDir },
    );
    expect(made).toEqual({ code: 0, out: "Created e@example.org (EDITOR, litigator)\n", err: "" });
    const signedIn = await fetch(`${product.address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: product.address },
      body: JSON.stringify({ email: "e@example.org", password: "correct horse battery" }),
    });
    const cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect((await ask("{ viewer { user { email role } persona { key } } }", cookie)).data.viewer).toEqual({
      user: { email: "e@example.org", role: "EDITOR" },
      persona: { key: "litigator" },
    });

    const twice = await run(
      "cli/main.js",
      ["create-user", "--email", "e@example.org", "--password", "correct horse battery"],
      { DATA_DIR: dataDir },
    );
    expect(twice.code).toBe(1);
    expect(twice.err).toMatch(/^The account e@example\.org was not made: .+\n$/);
    const unknown = await run(
      "cli/main.js",
      ["create-user", "--email", "f@example.org", "--password", "correct horse battery", "--persona", "nobody"],
      { DATA_DIR: dataDir },
    );
    expect(unknown.err).toContain('There is no persona "nobody"; there are general-interest, journalist');
  }, 60_000);

  test("starter load changes nothing the second time; an unknown command shows what there is", async () => {
    expect((await run("cli/main.js", ["starter", "load"], { DATA_DIR: dataDir })).out).toMatch(
      /^\d+ orders, nothing to change\n$/,
    );
    const unknown = await run("cli/main.js", ["imprt"], { DATA_DIR: dataDir });
    expect(unknown.out).toContain("cli import FILE…");
    expect(unknown.err).toBe('There is no command "imprt"\n');
    expect(
      (await run("cli/main.js", ["import", "--as-of", "2024-13-01", "x.csv"], { DATA_DIR: dataDir })).err,
    ).toContain("--as-of must be a day of the calendar");
    expect((await run("cli/main.js", ["digest", "send", "--as-of", "tomorrow"], { DATA_DIR: dataDir })).err).toContain(
      "--as-of must be an instant with its zone",
    );
  }, 60_000);
});
