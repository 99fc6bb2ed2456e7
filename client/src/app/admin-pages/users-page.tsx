import { useQuery } from "@apollo/client/react";
import { ROLES, type Role } from "@executive-disorder/shared/abilities";
import { type FormEvent, useId, useState } from "react";
import { useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Problem } from "../../components/problem.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { formatMoment, plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/drafting.css";
import { DeskHead } from "./desk-head.tsx";
import { useChange } from "./use-change.ts";
import { type DeskUser, SET_USER_ROLE, USERS_QUERY } from "./users-query.ts";

const ROLE_WORDS: Record<Role, string> = { READER: "Reader", EDITOR: "Editor", ADMIN: "Admin" };

/** /admin/users: accounts and their roles. What is looked for stands in the address. */
export function UsersPage() {
  usePageTitle("Users and roles");
  const [params, setParams] = useSearchParams();
  const search = params.get("q") ?? "";
  const role = ROLES.find((one) => one === params.get("role")) ?? null;
  const { data, previousData, loading, refetch, fetchMore } = useQuery(USERS_QUERY, {
    variables: { search: search || null, role },
    fetchPolicy: "cache-and-network",
  });
  const [done, setDone] = useState<string | null>(null);
  const page = (data ?? previousData)?.users;
  if (!page && !loading) return <PageFailure name="The list of accounts" onRetry={() => refetch()} />;
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const next = Object.entries({ q: String(given.get("q")).trim(), role: String(given.get("role")) });
    setParams(Object.fromEntries(next.filter(([, value]) => value !== "")));
  };
  const users = page?.nodes ?? [];
  return (
    <>
      <DeskHead margin="Accounts" title="Users and roles">
        <p>
          A role is a privilege, and counts from the account's next request on. Each change stands in the audit log.
        </p>
        <form className="row mt4" aria-label="Look for" onSubmit={look} key={params.toString()}>
          <input
            className="input drafting__search"
            name="q"
            defaultValue={search}
            aria-label="Name or address"
            placeholder="Name or address"
          />
          <select className="input drafting__select" name="role" defaultValue={role ?? ""} aria-label="Role">
            <option value="">Any role</option>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {ROLE_WORDS[one]}
              </option>
            ))}
          </select>
          <button className="btn" type="submit">
            Look
          </button>
        </form>
        <p role="status" className="drafting__done">
          {done}
        </p>
      </DeskHead>
      <div className="page leaf section">
        <p className="margin prov">
          {page && plural(users.length, "account")}
          {page?.pageInfo?.hasNextPage ? ", and more" : ""}
        </p>
        <div>
          {!page && <Waiting label="Loading the accounts" lines={8} />}
          {page && users.length === 0 && <p className="empty">No account has this in its name or address.</p>}
          <ul className="drafting__rows">
            {users.map((user) => (
              <UserRow
                key={`${user.id} ${user.role}`}
                user={user}
                onDone={async (words) => {
                  setDone(words);
                  await refetch().catch(() => undefined);
                }}
              />
            ))}
          </ul>
          {page?.pageInfo?.hasNextPage && (
            <p className="mt4">
              <button
                className="btn"
                type="button"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo?.endCursor ?? null } })}
              >
                More accounts
              </button>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function UserRow({ user, onDone }: { user: DeskUser; onDone: (words: string) => Promise<void> }) {
  const id = useId();
  const viewer = useViewer();
  const { change, problem, isBusy } = useChange();
  const { name, email, role } = user;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const next = String(given.get("role")) as Role;
    if (await change(SET_USER_ROLE, { userId: user.id ?? "", role: next, reason: String(given.get("reason")) }))
      await onDone(`${name} is now ${ROLE_WORDS[next].toLowerCase()}.`);
  };
  return (
    <li>
      <p>
        <b>{name}</b> <span className="quiet">{email}</span>
      </p>
      <p className="prov">
        {role && ROLE_WORDS[role]}
        {user.createdAt && `, since ${formatMoment(user.createdAt)}`}
      </p>
      {viewer?.email === user.email ? (
        <p className="note">This is you: another admin can change your role.</p>
      ) : (
        <details>
          <summary>
            Change the role<span className="vh"> of {name}</span>
          </summary>
          <form className="stack drafting__form" onSubmit={save} aria-busy={isBusy}>
            <div className="field">
              <label htmlFor={`${id}-role`}>Role</label>
              <select className="input" id={`${id}-role`} name="role" defaultValue={role ?? "READER"}>
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {ROLE_WORDS[one]}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor={`${id}-reason`}>Reason</label>
              <span className="hint">For the audit log.</span>
              <input className="input" id={`${id}-reason`} name="reason" maxLength={1000} required />
            </div>
            {problem && <Problem>{problem.words}</Problem>}
            <p className="row">
              <button className="btn" type="submit" aria-disabled={isBusy}>
                Give this role to {name}
              </button>
            </p>
          </form>
        </details>
      )}
    </li>
  );
}
