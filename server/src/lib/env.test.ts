import { resolve } from "node:path";
import { PROJECT_ROOT, readEnv, SettingsError } from "./env.ts";

const SECRET = "0123456789abcdef0123456789abcdef";

function faultsOf(source: Record<string, string | undefined>): string[] {
  try {
    readEnv(source);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    for (const fault of (error as SettingsError).faults) expect((error as Error).message).toContain(fault);
    return (error as SettingsError).faults;
  }
  return [];
}

it("has a default for everything", () => {
  expect(readEnv({})).toEqual({
    PORT: 4000,
    HOST: "127.0.0.1",
    TRUSTED_PROXIES: [],
    DATA_DIR: resolve(PROJECT_ROOT, ".data"),
    FEDERAL_REGISTER_URL: "https://www.federalregister.gov/api/v1",
    SYNC: "auto",
    LOG_LEVEL: "info",
  });
});

it("takes what is set, and finds DATA_DIR from the project's root", () => {
  expect(
    readEnv({
      PORT: "8080",
      HOST: "0.0.0.0",
      DATA_DIR: "elsewhere",
      DATABASE_URL: "postgresql://u:p@db:5432/ed",
      AUTH_SECRET: SECRET,
      PUBLIC_URL: "https://orders.example.org",
      LOG_LEVEL: "silent",
    }),
  ).toMatchObject({
    PORT: 8080,
    HOST: "0.0.0.0",
    DATA_DIR: resolve(PROJECT_ROOT, "elsewhere"),
    DATABASE_URL: "postgresql://u:p@db:5432/ed",
    AUTH_SECRET: SECRET,
  });
  expect(readEnv({ DATA_DIR: "/var/lib/ed" }).DATA_DIR).toBe("/var/lib/ed");
});

it("counts what is blank as missing", () => {
  const blank = Object.fromEntries(
    [
      "PORT",
      "HOST",
      "DATA_DIR",
      "DATABASE_URL",
      "PUBLIC_URL",
      "AUTH_SECRET",
      "SMTP_URL",
      "MAIL_FROM",
      "OIDC_ISSUER",
      "OIDC_CLIENT_ID",
      "OIDC_CLIENT_SECRET",
      "OIDC_LABEL",
      "TRUSTED_PROXIES",
      "FEDERAL_REGISTER_URL",
      "SYNC",
      "LOG_LEVEL",
    ].map((name) => [name, "  "]),
  );
  expect(readEnv(blank)).toEqual(readEnv({}));
});

it.each([
  [{ PORT: "abc" }, "PORT must be a port number"],
  [{ PORT: "-1" }, "PORT must be a port number"],
  [{ PORT: "65536" }, "PORT must be a port number"],
  [{ PORT: "80.5" }, "PORT must be a port number"],
  [{ DATABASE_URL: "mysql://u@h/d", AUTH_SECRET: SECRET }, "DATABASE_URL must be like postgres://"],
  [{ DATABASE_URL: "localhost:5432", AUTH_SECRET: SECRET }, "DATABASE_URL must be like postgres://"],
  [{ PUBLIC_URL: "orders.example.org" }, "PUBLIC_URL must be like https://"],
  [{ PUBLIC_URL: "javascript:alert(1)" }, "PUBLIC_URL must be like https://"],
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET must have at least 32 characters"],
  [{ FEDERAL_REGISTER_URL: "ftp://example.org" }, "FEDERAL_REGISTER_URL must be an http(s) address"],
  [{ FEDERAL_REGISTER_URL: "https://user:pass@example.org/api" }, "FEDERAL_REGISTER_URL must not hold a user name"],
  [{ SMTP_URL: "http://mail.example.org", MAIL_FROM: "a@example.org" }, "SMTP_URL must be like smtp://"],
  [{ SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "A <a@example.org>" }, "MAIL_FROM must be one plain address"],
  [
    { TRUSTED_PROXIES: "10.0.0.0/33" },
    'TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, not "10.0.0.0/33"',
  ],
  [{ TRUSTED_PROXIES: "10.0.0.1, proxy" }, 'not "proxy"'],
  [{ TRUSTED_PROXIES: "10.0.0.0/8/8" }, "TRUSTED_PROXIES must be"],
  [{ TRUSTED_PROXIES: "10/8" }, "TRUSTED_PROXIES must be"],
  [{ SYNC: "on" }, "SYNC must be auto or off"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be fatal, error"],
])("refuses %j in words that mend it", (source, fault) => {
  expect(faultsOf(source)).toEqual([expect.stringContaining(fault)]);
});

it("reads lists of proxies", () => {
  expect(readEnv({ TRUSTED_PROXIES: " 10.0.0.0/8, 192.0.2.1 ,,2001:db8::/32 " }).TRUSTED_PROXIES).toEqual([
    "10.0.0.0/8",
    "192.0.2.1",
    "2001:db8::/32",
  ]);
});

it("takes mail settings, and those of a sign-in provider, together or not at all", () => {
  const oidc = {
    OIDC_ISSUER: "https://login.example.org",
    OIDC_CLIENT_ID: "ed",
    OIDC_CLIENT_SECRET: "s",
    OIDC_LABEL: "The Ministry",
  };
  const mail = { SMTP_URL: "smtps://user:pass@mail.example.org", MAIL_FROM: "orders@example.org" };
  expect(readEnv({ ...oidc, ...mail })).toMatchObject({ ...oidc, ...mail });
  for (const settings of [oidc, mail])
    for (const name of Object.keys(settings)) {
      const faults = faultsOf({ ...settings, [name]: " " });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(new RegExp(`^${name} is missing: .* together, or with none of them$`));
    }
  expect(faultsOf({ OIDC_ISSUER: "https://login.example.org", PORT: "x" })).toHaveLength(4);
});

it("needs AUTH_SECRET with DATABASE_URL, and proposes one", () => {
  for (const AUTH_SECRET of [undefined, "", "  "])
    expect(faultsOf({ DATABASE_URL: "postgres://u@h/d", AUTH_SECRET })).toEqual([
      expect.stringMatching(/^AUTH_SECRET is required with DATABASE_URL; a good one: \S{32}$/),
    ]);
});

it("lists all faults at once", () => {
  const faults = faultsOf({
    PORT: "abc",
    DATABASE_URL: "mysql://x",
    PUBLIC_URL: "x",
    AUTH_SECRET: "short",
    FEDERAL_REGISTER_URL: "x",
    LOG_LEVEL: "loud",
  });
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
    "PORT",
    "DATABASE_URL",
    "PUBLIC_URL",
    "AUTH_SECRET",
    "FEDERAL_REGISTER_URL",
    "LOG_LEVEL",
  ]);
});

it("lists a missing AUTH_SECRET together with other faults", () => {
  const faults = faultsOf({ PORT: "abc", DATABASE_URL: "postgres://u@h/d" });
  expect(faults).toEqual([expect.stringContaining("PORT"), expect.stringContaining("AUTH_SECRET is required")]);
});
