import { gql, type TypedDocumentNode } from "@apollo/client";
import { useLazyQuery } from "@apollo/client/react";
import { type FormEvent, useId } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { PersonaSort } from "../../components/persona-sort.tsx";
import type { Viewer } from "../../features/account/viewer.ts";
import type { PersonaSwitcherQuery } from "../../gql/graphql.ts";

export const PERSONA_SWITCHER_QUERY: TypedDocumentNode<PersonaSwitcherQuery, Record<string, never>> = gql`
  query PersonaSwitcherQuery {
    personas {
      key
      name
      mark
      isReadable
    }
  }
`;

interface Props {
  number: string;
  viewer: Viewer;
  /** The persona that the address asks for; null for the reader's own. */
  audience: string | null;
}

/** Whose words the page is read in, and another's for this page only: the address changes, the profile does not. */
export function PersonaSwitcher({ number, viewer, audience }: Props) {
  const [load, { data, called }] = useLazyQuery(PERSONA_SWITCHER_QUERY);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const id = useId();
  const own = viewer.persona;
  const change = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = String(new FormData(event.currentTarget).get("audience"));
    navigate(chosen === own?.key ? pathname : `${pathname}?${new URLSearchParams({ audience: chosen })}`);
  };
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>You read as</h2>
      <p className="row row--tight">
        {own ? (
          <>
            <PersonaSort persona={own} />
            {own.name}
          </>
        ) : (
          "No persona: the base text"
        )}
      </p>
      {audience && (
        <p className="mt2">
          <Link to={pathname}>Back to your own reading</Link>
        </p>
      )}
      <details
        className="mt2"
        open={audience !== null}
        onToggle={(event) => event.currentTarget.open && !called && load()}
      >
        <summary>Read this page as another</summary>
        {data && (
          <form className="mt2" onSubmit={change}>
            <label className="vh" htmlFor={`${id}-p`}>
              Persona for this page
            </label>
            <select className="input" id={`${id}-p`} name="audience" defaultValue={audience ?? own?.key} key={audience}>
              {data.personas
                .filter((persona) => persona.isReadable)
                .map((persona) => (
                  <option key={persona.key} value={persona.key}>
                    {persona.name}
                  </option>
                ))}
            </select>
            <button className="btn btn--small mt2" type="submit">
              Change for this page
            </button>
          </form>
        )}
      </details>
      <p className="mt3">
        <Link to={`/orders/${number}/compare${own ? `?${new URLSearchParams({ audiences: own.key })}` : ""}`}>
          Several readers’ texts side by side
        </Link>
      </p>
    </section>
  );
}
