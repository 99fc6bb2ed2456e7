import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Mark } from "../../components/mark.tsx";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { PersonaApproval_persona as Approval, PersonaPick_persona as Persona } from "../../gql/graphql.ts";
import type { LostPersona } from "../account/saved-profile.ts";
import { PersonaApproval } from "./persona-approval.tsx";
import type { PersonaRequest } from "./persona-requests.ts";

export const PersonaPick_persona: TypedDocumentNode<Persona> = gql`
  fragment PersonaPick_persona on Persona {
    key
    name
    mark
    question
    standing
  }
`;

/** A persona, and whether the reader can choose it: the others can be asked for. */
type Listed = FragmentType<Persona> & FragmentType<Approval> & { key: string; isChoosable: boolean };

interface Props {
  personas: readonly Listed[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
  isSignedIn?: boolean;
  /** Null where the profile's persona is open to the reader, or none was chosen. */
  lost?: LostPersona | null;
  /** The reader's own, the newest first. */
  requests?: readonly PersonaRequest[];
  /** Above the choice. */
  notice?: ReactNode;
}

/** In whose words: one persona, or none for the base text. Those that are not open to the reader can be asked for. */
export function PersonaPicks(props: Props) {
  const { personas, chosen, onChoose, isSignedIn = false, lost = null, requests = [], notice } = props;
  const closed = personas.filter((persona) => !persona.isChoosable);
  return (
    <SideSection
      id="persona"
      heading="You read as"
      note={<span className="prov">A preference, not a privilege. It changes words and order, never facts.</span>}
    >
      {notice}
      {lost && <LostNotice lost={lost} />}
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
          {personas
            .filter((persona) => persona.isChoosable)
            .map((persona) => (
              <Pick key={persona.key} persona={persona} isChosen={persona.key === chosen} onChoose={onChoose} />
            ))}
        </ul>
      </div>
      {closed.length > 0 && (
        <>
          <h3 className="picks__head">By approval</h3>
          <p className="hint">An admin opens these to readers who ask and say why.</p>
          <ul className="picks mt3">
            {closed.map((persona) => (
              <PersonaApproval
                key={persona.key}
                persona={persona}
                isSignedIn={isSignedIn}
                request={requests.find((request) => request.persona?.key === persona.key) ?? null}
              />
            ))}
          </ul>
        </>
      )}
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
          <span>
            {data.question}
            {data.standing === "GRANTED" && <span className="hint">By approval, and open to you</span>}
            {data.standing === "BY_ROLE" && <span className="hint">By approval, and open to editors and admins</span>}
          </span>
        </span>
      </label>
    </li>
  );
}

function LostNotice({ lost: { name, isRetired } }: { lost: LostPersona }) {
  return (
    <div className="alert picks__lost" role="status">
      <Mark name="v-stale" />
      <p>
        <b>{isRetired ? `The persona ${name} was retired.` : `The persona ${name} is no longer open to you.`}</b> You
        read the base text in its place. Choose another, or none, and save.
      </p>
    </div>
  );
}
