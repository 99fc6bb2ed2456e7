import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useFragment } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { PersonaSort } from "../../components/persona-sort.tsx";
import type { PersonaApproval_persona as Persona } from "../../gql/graphql.ts";
import { formatMoment } from "../../lib/day.ts";
import { PersonaAsk } from "./persona-ask.tsx";
import { type PersonaRequest, takeBackRequest } from "./persona-requests.ts";

export const PersonaApproval_persona: TypedDocumentNode<Persona> = gql`
  fragment PersonaApproval_persona on Persona {
    key
    name
    mark
    question
    standing
  }
`;

interface Props {
  persona: FragmentType<Persona>;
  isSignedIn: boolean;
  /** The reader's last request for it. */
  request: PersonaRequest | null;
}

/** A persona that is not open to the reader: how it stands with their request, and the way to ask or to take it back. */
export function PersonaApproval({ persona, isSignedIn, request }: Props) {
  const client = useApolloClient();
  const { data, complete } = useFragment({ fragment: PersonaApproval_persona, from: persona });
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, say] = useState("");
  const act = useRef<HTMLButtonElement>(null);
  const standing = complete ? data.standing : null;
  // The button that was pressed is gone: the focus goes to the one in its place.
  const before = useRef(standing);
  useEffect(() => {
    if (isAsking) return;
    if (before.current && standing !== before.current) act.current?.focus();
    before.current = standing;
  }, [standing, isAsking]);
  if (!complete) return null;

  const takeBack = async () => {
    if (!request?.id || request.version === null) return;
    const found = await takeBackRequest(client, request.id, request.version);
    setProblem(found);
    if (!found) say(`Your request for ${data.name} is taken back.`);
  };
  return (
    <li className="pick pick--closed">
      <PersonaSort persona={data} />
      <div className="pick__t">
        <b>{data.name}</b>
        <div>
          <p>{data.question}</p>
          <StandingWords standing={standing} request={request} />
          {isAsking ? (
            <PersonaAsk
              persona={data}
              onSent={() => {
                setAsking(false);
                setProblem(null);
                say(`You have asked for ${data.name}.`);
              }}
              onCancel={() => setAsking(false)}
            />
          ) : standing === "ASKED" ? (
            <button className="btn btn--small mt2" type="button" ref={act} onClick={takeBack}>
              Take back<span className="vh"> the request for {data.name}</span>
            </button>
          ) : isSignedIn ? (
            <button className="btn btn--small mt2" type="button" ref={act} onClick={() => setAsking(true)}>
              {standing === "NOT_ASKED" ? "Ask" : "Ask again"}
              <span className="vh"> for {data.name}</span>
            </button>
          ) : (
            <p className="hint">
              <Link to="/sign-in?next=%2Fprofile">Sign in to ask</Link>
            </p>
          )}
          {problem && (
            <p className="error" role="alert">
              {problem}
            </p>
          )}
          <span className="vh" role="status">
            {said}
          </span>
        </div>
      </div>
    </li>
  );
}

const WORDS: Partial<Record<NonNullable<Persona["standing"]>, string>> = {
  ASKED: "You asked",
  REFUSED: "Refused",
  WITHDRAWN: "Withdrawn",
};

/** "Refused on November 3, 2026 at 10:42", and the admin's reason. */
function StandingWords({ standing, request }: { standing: Persona["standing"]; request: PersonaRequest | null }) {
  const words = standing && WORDS[standing];
  const last = request?.steps?.at(-1);
  if (!words) return null;
  return (
    <p className="quiet">
      <b>{words}</b>
      {last?.takenAt && ` on ${formatMoment(last.takenAt)}`}
      {standing === "ASKED" ? ". An admin will decide." : last?.reason ? `: “${last.reason}”` : "."}
    </p>
  );
}
