import { useMutation } from "@apollo/client/react";
import { LIMITS } from "@executive-disorder/shared/limits";
import { useState } from "react";
import { Link } from "react-router";
import { Said } from "../../components/said.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { formatDay } from "../../lib/day.ts";
import { errorCode } from "../../lib/error-code.ts";
import { type ApiToken, CREATE_API_TOKEN, REVOKE_API_TOKEN } from "./account-query.ts";
import { refused } from "./auth-api.ts";
import { AuthField, AuthForm } from "./auth-form.tsx";
import type { PanelProps } from "./name-panel.tsx";
import { NewKey } from "./new-key.tsx";
import { Opening } from "./opening.tsx";

const ENDS = [
  [30, "In 30 days"],
  [LIMITS.apiToken.days.initial, `In ${LIMITS.apiToken.days.initial} days`],
  [365, "In a year"],
] as const;

/** Keys with which programs of the reader ask the API in their name. */
export function TokensPanel({ tokens, reload }: PanelProps & { tokens: readonly ApiToken[] }) {
  const [create] = useMutation(CREATE_API_TOKEN);
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <SideSection id="tokens" heading="Tokens">
      <div className="stack">
        {tokens.length === 0 ? (
          <p className="measure">
            None. With a token a program of yours asks <Link to="/api-explorer">the API</Link> in your name. It never
            reaches this page.
          </p>
        ) : (
          <ul className="rows" aria-label="Tokens">
            {tokens.map((token) => (
              <TokenRow
                key={token.id}
                token={token}
                onRevoked={async (name) => {
                  await reload();
                  setSaid(`The token “${name}” is good for nothing from now on.`);
                }}
              />
            ))}
          </ul>
        )}
        {said && <Said key={said}>{said}</Said>}
        {made ? (
          <NewKey name={made.name} apiKey={made.key} onKept={() => setMade(null)} />
        ) : (
          <Opening action="Make a token">
            {(close) => (
              <AuthForm
                action="Make it"
                busy="Making it…"
                send={async ({ name = "", may, days }) => {
                  const { data, error } = await create({
                    variables: {
                      name: name.trim(),
                      scopes: may === "WRITE" ? ["READ", "WRITE"] : ["READ"],
                      days: Number(days),
                    },
                  }).catch((caught: unknown) => ({ data: null, error: caught }));
                  const key = data?.createApiToken?.key;
                  return key ? { ok: true, data: key } : refused(tokenRefusal(error));
                }}
                onDone={async (key, { name = "" }) => {
                  setSaid(null);
                  setMade({ name: name.trim(), key });
                  await reload();
                  close();
                }}
                onCancel={() => close()}
              >
                <AuthField
                  label="Name of the token"
                  hint="What asks with it, so that you know it again in this list"
                  name="name"
                  maxLength={LIMITS.apiToken.nameLength}
                  autoComplete="off"
                />
                <Choice
                  name="may"
                  legend="It may"
                  options={[
                    ["READ", "Read what you may read"],
                    ["WRITE", "Change your lists and profiles too"],
                  ]}
                />
                <Choice name="days" legend="It ends" options={ENDS.map(([days, words]) => [String(days), words])} />
              </AuthForm>
            )}
          </Opening>
        )}
      </div>
    </SideSection>
  );
}

/** As AuthForm knows refusals. */
function tokenRefusal(error: unknown): string {
  const code = errorCode(error);
  return { BAD_INPUT: "BAD_TOKEN", NOT_SIGNED_IN: "UNAUTHORIZED", UNREACHABLE: "UNREACHABLE" }[code] ?? "UNKNOWN";
}

function Choice({ name, legend, options }: { name: string; legend: string; options: (readonly [string, string])[] }) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {options.map(([value, words], index) => (
        <label key={value} className="check">
          <input type="radio" name={name} value={value} defaultChecked={index === 0} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function TokenRow({ token, onRevoked }: { token: ApiToken; onRevoked: (name: string) => Promise<void> }) {
  const [revoke] = useMutation(REVOKE_API_TOKEN);
  const name = token.name ?? "Token";
  const { id, prefix, scopes, createdAt, lastUsedAt, expiresAt } = token;
  return (
    <li>
      <div>
        <b className="breakable">{name}</b>
        <span className="hint">
          <code>{prefix}…</code> {scopes?.includes("WRITE") ? "Reads and changes" : "Reads only"}.
          {createdAt && ` Made on ${formatDay(createdAt)}`}
          {lastUsedAt ? `, last used on ${formatDay(lastUsedAt)}` : ", never used"}
          {expiresAt && `. Ends on ${formatDay(expiresAt)}`}.
        </span>
      </div>
      <Opening action="Revoke" of={name}>
        {(close) => (
          <AuthForm
            action="Revoke this token"
            busy="Revoking it…"
            isGrave
            send={async () => {
              const { error } = await revoke({ variables: { id: String(id) } }).catch((caught: unknown) => ({
                error: caught,
              }));
              return error ? refused(tokenRefusal(error)) : { ok: true, data: null };
            }}
            onDone={() => onRevoked(name)}
            onCancel={() => close()}
          >
            <p data-first tabIndex={-1}>
              Programs that ask with it are refused from the next question on.
            </p>
          </AuthForm>
        )}
      </Opening>
    </li>
  );
}
