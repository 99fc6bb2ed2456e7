import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { PersonaPick_persona as Persona } from "../../gql/graphql.ts";

export const PersonaPick_persona: TypedDocumentNode<Persona> = gql`
  fragment PersonaPick_persona on Persona {
    key
    name
    mark
    question
  }
`;

interface Props {
  personas: readonly (FragmentType<Persona> & { key: string })[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
  /** Above the choice. */
  notice?: ReactNode;
}

/** In whose words: one persona, or none for the base text. */
export function PersonaPicks({ personas, chosen, onChoose, notice }: Props) {
  return (
    <SideSection
      id="persona"
      heading="You read as"
      note={<span className="prov">A preference, not a privilege. It changes words and order, never facts.</span>}
    >
      {notice}
      <div role="radiogroup" aria-labelledby="persona-h">
        <ul className="picks">
          <li>
            <label className="pick">
              <input type="radio" name="persona" checked={chosen === null} onChange={() => onChoose(null)} />
              <span className="sort" aria-hidden="true">
                –
              </span>
              <span className="pick__t">
                <b>No persona</b>
                <span>The base text of every section</span>
              </span>
            </label>
          </li>
          {personas.map((persona) => (
            <Pick key={persona.key} persona={persona} isChosen={persona.key === chosen} onChoose={onChoose} />
          ))}
        </ul>
      </div>
    </SideSection>
  );
}

function Pick({
  persona,
  isChosen,
  onChoose,
}: {
  persona: FragmentType<Persona>;
  isChosen: boolean;
  onChoose: (key: string) => void;
}) {
  const { data, complete } = useFragment({ fragment: PersonaPick_persona, from: persona });
  if (!complete) return null;
  return (
    <li>
      <label className="pick">
        <input type="radio" name="persona" checked={isChosen} onChange={() => onChoose(data.key)} />
        <PersonaSort persona={data} />
        <span className="pick__t">
          <b>{data.name}</b>
          <span>{data.question}</span>
        </span>
      </label>
    </li>
  );
}
