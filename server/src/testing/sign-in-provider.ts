import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type AdapterPayload, Provider } from "oidc-provider";
import type { TestBrowser } from "./test-browser.ts";

/** Who signs in at the provider next, and what it says of them. */
export interface ProviderUser {
  sub: string;
  [claim: string]: unknown;
}

/** A real provider of OpenID Connect on this machine, whose users need not be asked anything. */
export interface SignInProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  label: string;
  user: ProviderUser;
  /** Changes the next identity token on its way. */
  spoil: ((token: string) => string) | null;
  close(): Promise<void>;
}

/**
 * @param callbacks addresses that it sends readers back to.
 * @param claimsInToken whether what it says of a user stands in the identity token, or is to be fetched.
 */
export async function signInProvider(callbacks: string[], { claimsInToken = false } = {}): Promise<SignInProvider> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  const client = { client_id: "executive-disorder", client_secret: "a secret that the provider knows" };
  const own: SignInProvider = {
    issuer,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    label: "The Ministry",
    user: { sub: "nobody" },
    spoil: null,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  const provider = new Provider(issuer, {
    adapter: MemoryAdapter,
    jwks: { keys: [{ ...privateKey, alg: "RS256", use: "sig", kid: "one" }] },
    clients: [{ ...client, redirect_uris: callbacks }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "picture", "role", "roles"] },
    conformIdTokenClaims: !claimsInToken,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ["a key of a test"] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    pkce: { required: () => true },
    findAccount: (_context, accountId) => ({ accountId, claims: async () => own.user }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: client.client_id, accountId: oidc.session?.accountId ?? "" });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (context.path === "/token" && body?.id_token && own.spoil) body.id_token = own.spoil(body.id_token);
  });
  const callback = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void callback(request, response);
    provider
      .interactionFinished(request, response, { login: { accountId: own.user.sub } })
      .catch(() => response.destroy());
  });
  return own;
}

/** Goes to the provider and back, as a browser does. @returns where the site sends the reader in the end. */
export async function signInByProvider(browser: TestBrowser, answer: { url: string }): Promise<string> {
  const cookies = new Map<string, string>();
  let next = answer.url;
  for (let hop = 0; hop < 10 && !next.includes("/api/auth/callback/"); hop++) {
    const response = await fetch(next, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] as string).split(/=(.*)/s);
      cookies.set(name, value);
    }
    next = new URL(response.headers.get("location") ?? "about:blank", next).href;
  }
  const { pathname, search } = new URL(next);
  const { headers } = await browser.send(`${pathname}${search}`);
  return headers.get("location") ?? "";
}

/** What the provider remembers; its own of this kind warns on the console that it is none for production. */
class MemoryAdapter {
  private readonly kept = new Map<string, AdapterPayload>();

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.kept.set(id, payload);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.kept.get(id);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.kept.values()].find((payload) => payload.uid === uid);
  }

  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    Object.assign(this.kept.get(id) ?? {}, { consumed: Math.floor(Date.now() / 1_000) });
  }

  async destroy(id: string): Promise<void> {
    this.kept.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, payload] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
  }
}
