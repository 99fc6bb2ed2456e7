import type { TestDatabase } from "./test-database.ts";
import type { TestSite } from "./test-site.ts";

export const PASSWORD = "correct horse battery";

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever comes.
  body: any;
}

/** One reader's browser on the site's own pages: it keeps cookies, and sends them with an origin. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  private readonly site: TestSite;

  constructor(site: TestSite) {
    this.site = site;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** A copy of the browser as it is, as on a thief's machine. */
  copy(): TestBrowser {
    const copy = new TestBrowser(this.site);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  post(door: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(`/api/auth${door}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  }

  get(door: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(`/api/auth${door}`, { headers });
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.site.url}${path}`, {
      redirect: "manual",
      ...init,
      headers: { origin: this.site.url, cookie: this.cookie, ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      const isGone = value === "" || attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
      if (isGone) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text) };
  }

  async graphql(query: string, variables: Record<string, unknown> = {}) {
    return JSON.parse((await this.site.graphql(query, variables, { cookie: this.cookie })).body);
  }

  signUp(email: string, password = PASSWORD, name = "A reader"): Promise<Answer> {
    return this.post("/sign-up/email", { email, password, name });
  }

  signIn(email: string, password = PASSWORD): Promise<Answer> {
    return this.post("/sign-in/email", { email, password });
  }

  /** The address of who is signed in; null for nobody. */
  async whoAmI(): Promise<string | null> {
    return (await this.graphql("{ viewer { user { email } } }")).data.viewer?.user.email ?? null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

let people = 0;
export const newEmail = () => `newcomer${++people}@example.test`;

/** An account that has confirmed its address, signed in. */
export async function newReader(site: TestSite, database: TestDatabase, email = newEmail()) {
  const browser = new TestBrowser(site);
  await browser.signUp(email);
  await browser.get(`/verify-email?token=${(await lastMail(database, email)).token}`);
  await browser.signIn(email);
  return { browser, email };
}

export interface ReceivedMail {
  kind: string;
  subject: string;
  text: string;
  html: string;
  /** Of its link. */
  token: string;
}

/** All mails to an address, oldest first. */
export async function mailsTo(database: TestDatabase, recipient: string): Promise<ReceivedMail[]> {
  const { rows } = await database.pool.query("select * from mail where recipient = $1 order by id", [recipient]);
  return rows.map((row) => ({ ...row, token: decodeURIComponent(/[?&]token=(\S+)/.exec(row.text)?.[1] ?? "") }));
}

export async function lastMail(database: TestDatabase, recipient: string): Promise<ReceivedMail> {
  const mail = (await mailsTo(database, recipient)).at(-1);
  if (!mail) throw new Error(`no mail went to ${recipient}`);
  return mail;
}
