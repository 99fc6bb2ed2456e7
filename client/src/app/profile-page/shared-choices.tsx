import { useApolloClient } from "@apollo/client/react";
import { FACT_GROUP_LABELS } from "@executive-disorder/shared/fact-groups";
import type { SharedChoices as Choices, InterestProfile } from "@executive-disorder/shared/interest-profile";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { ParsedLink } from "@executive-disorder/shared/profile-link";
import { SECTION_HEADINGS } from "@executive-disorder/shared/section-kinds";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { NameForm } from "../../components/name-form.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { goneChoices, withoutGone } from "../../features/interest-profile/gone-choices.ts";
import { profileActs, refusalWords } from "../../features/interest-profile/profile-acts.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";
import { editProfile } from "./profile-list.tsx";

interface Props {
  link: ParsedLink;
  options: ProfileOptionsQuery;
  isSignedIn: boolean;
  /** The reader's own, which a link says nothing of. */
  persona: InterestProfile["persona"];
  /** Puts the choices into the form below. */
  onUse: (choices: Choices) => void;
}

/** What a link to this page chooses, or what is wrong with the link. Nothing of it counts before the reader says so. */
export function SharedChoices({ link, options, isSignedIn, persona, onUse }: Props) {
  const acts = profileActs(useApolloClient());
  const navigate = useNavigate();
  const [isNaming, setNaming] = useState(false);
  if (link.problem !== undefined) {
    return (
      <SideSection id="shared" heading="Choices by link">
        <p className="empty" role="alert">
          <b>This link cannot be used.</b> {link.problem} Your own choices below are as they were.
        </p>
      </SideSection>
    );
  }
  const { choices } = link;
  const gone = goneChoices(choices, options);
  const usable = withoutGone(choices, gone);
  return (
    <SideSection
      id="shared"
      heading="Choices by link"
      note={<span className="prov">Somebody sent you these. They count only when you use them.</span>}
    >
      <dl className="versions">
        {inWords(usable, options).map(({ part, items }) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{items.length > 0 ? items.join(", ") : "none"}</dd>
          </div>
        ))}
      </dl>
      {gone.length > 0 && (
        <p className="hint mt2">
          Left out, because the record has no such choice any more: {gone.map(({ slug }) => slug).join(", ")}.
        </p>
      )}
      {isNaming ? (
        <NameForm
          label="Name of the new profile"
          action="Save it"
          onCancel={() => setNaming(false)}
          onSubmit={async (name) => {
            const done = await acts.create(name, { ...usable, persona });
            if (done.outcome === "refused") return refusalWords(done);
            navigate(editProfile(done.id), { replace: true });
            return null;
          }}
        />
      ) : (
        <div className="row mt4">
          <button className="btn btn--primary" type="button" onClick={() => onUse(usable)}>
            Use these
          </button>
          {isSignedIn && (
            <button className="btn" type="button" onClick={() => setNaming(true)}>
              Save as a new profile
            </button>
          )}
          <Link to="/profile" replace>
            Leave them
          </Link>
        </div>
      )}
      {!isSignedIn && (
        <p className="hint mt3">
          This browser keeps one profile. With <Link to="/sign-up">an account</Link> you can keep up to{" "}
          {LIMITS.profile.count}.
        </p>
      )}
    </SideSection>
  );
}

function inWords(choices: Choices, options: ProfileOptionsQuery): { part: string; items: string[] }[] {
  const named = (list: "topics" | "agencies" | "presidents") =>
    choices[list].map((slug) => options[list].find((option) => option.slug === slug)?.name ?? slug);
  return [
    { part: "Sections", items: choices.sectionKinds.map((kind) => SECTION_HEADINGS[kind]) },
    { part: "Facts", items: choices.factGroups.map((group) => FACT_GROUP_LABELS[group].label) },
    { part: "Topics", items: named("topics") },
    { part: "Agencies", items: named("agencies") },
    { part: "Presidents", items: named("presidents") },
    { part: "Keywords", items: choices.keywords },
  ];
}
