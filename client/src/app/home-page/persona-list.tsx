import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Link } from "react-router";
import { PersonaSort } from "../../components/persona-sort.tsx";
import type { PersonaList_persona as Persona } from "../../gql/graphql.ts";

export const PersonaList_persona: TypedDocumentNode<Persona> = gql`
  fragment PersonaList_persona on Persona {
    key
    name
    mark
    question
  }
`;

/** The audiences, each with the question that its readers bring. */
export function PersonaList({
  personas,
  isSignedIn,
}: {
  personas: readonly (FragmentType<Persona> & { key: string })[];
  isSignedIn: boolean;
}) {
  return (
    <ul className="personas">
      {personas.map((persona) => (
        <PersonaItem key={persona.key} persona={persona} />
      ))}
      <li>
        <p>
          {isSignedIn
            ? "What you choose here is saved to your account when you save your profile."
            : "Without an account you read the base text. What you choose stays in this browser, and an account takes it over."}
        </p>
      </li>
    </ul>
  );
}

function PersonaItem({ persona }: { persona: FragmentType<Persona> }) {
  const { data, complete } = useFragment({ fragment: PersonaList_persona, from: persona });
  if (!complete) return null;
  return (
    <li>
      <PersonaSort persona={data} />
      <div>
        <Link to={`/profile?persona=${data.key}`}>{data.name}</Link>
        <p>{data.question}</p>
      </div>
    </li>
  );
}
