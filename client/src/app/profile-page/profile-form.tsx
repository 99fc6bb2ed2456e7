import { LIMITS } from "@executive-disorder/shared/limits";
import type { ParsedLink } from "@executive-disorder/shared/profile-link";
import { type FormEvent, type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { Field } from "../../components/field.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { SavedProfile } from "../../features/account/saved-profile.ts";
import { FactPicks } from "../../features/interest-profile/fact-picks.tsx";
import { InterestCounts } from "../../features/interest-profile/interest-counts.tsx";
import { InterestPicker } from "../../features/interest-profile/interest-picker.tsx";
import { PersonaPicks } from "../../features/interest-profile/persona-picks.tsx";
import { draftOf } from "../../features/interest-profile/profile-draft.ts";
import { SectionSorter } from "../../features/interest-profile/section-sorter.tsx";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";
import { useAnchor } from "../use-anchor.ts";
import { ExamplePreview } from "./example-preview.tsx";
import { GoneNotice } from "./gone-notice.tsx";
import { ProfileList } from "./profile-list.tsx";
import { RequestPreview } from "./request-preview.tsx";
import { SaveBar } from "./save-bar.tsx";
import { ShareLink } from "./share-link.tsx";
import { SharedChoices } from "./shared-choices.tsx";
import { type FormTarget, useProfileForm } from "./use-profile-form.ts";

interface Props {
  target: FormTarget;
  options: ProfileOptionsQuery;
  /** All profiles of the account; none for a visitor, and before the first save. */
  profiles: readonly SavedProfile[];
  /** The persona that a link to this page names. */
  wishedPersona: string | null;
  /** The choices that a link to this page carries. */
  link: ParsedLink | null;
  onRefused: () => void;
}

export function ProfileForm({ target, options, profiles, wishedPersona, link, onRefused }: Props) {
  const form = useProfileForm(target, options, wishedPersona, onRefused);
  const navigate = useNavigate();
  const [isFromLink, setFromLink] = useState(false);
  useAnchor();
  const { draft, change, profile, errors, gone, saved } = form;
  const { isSignedIn } = target;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFromLink(false);
    void form.save();
  };
  const goneIn = (list: "topics" | "agencies" | "presidents") =>
    gone.filter((one) => one.list === list).map(({ slug }) => slug);
  return (
    <>
      <div className="page">
        {link && (
          <SharedChoices
            link={link}
            options={options}
            isSignedIn={isSignedIn}
            persona={profile.persona}
            onUse={(choices) => {
              change(draftOf({ ...choices, persona: profile.persona }));
              setFromLink(true);
              navigate({ search: profiles.length > 0 && saved.id ? `?profile=${saved.id}` : "" }, { replace: true });
            }}
          />
        )}
        {profiles.length > 0 && <ProfileList profiles={profiles} edited={saved} options={options} />}
      </div>
      <form className="page with-rail" aria-label="Interest profile" onSubmit={save} noValidate>
        <div>
          {isFromLink && (
            <Above>
              <b>The choices of the link stand below.</b> They are kept when you save.
            </Above>
          )}
          {profiles.length > 1 && (
            <Above>
              <b>
                You edit “<bdi>{target.saved.name}</bdi>”
              </b>
              {target.saved.isActive ? ", which pages obey." : ", which pages do not obey now."}
            </Above>
          )}
          <PersonaPicks
            personas={options.personas}
            chosen={form.chosenPersona}
            onChoose={(persona) => change({ persona })}
            isSignedIn={isSignedIn}
            lost={form.lostPersona}
            requests={options.viewer?.personaRequests ?? []}
          />
          <SectionSorter sections={draft.sections} onChange={(sections) => change({ sections })} />
          <FactPicks chosen={draft.factGroups} onChange={(factGroups) => change({ factGroups })} />
          <SideSection
            id="interests"
            heading="Interests"
            note={
              <span className="prov">
                Orders that match any of them are marked, with the reason, and can be put first.
              </span>
            }
          >
            <div className="stack interests">
              <GoneNotice gone={gone} />
              <InterestPicker
                label="Topics"
                noun="topic"
                kind="TOPIC"
                options={options.topics}
                chosen={draft.topics}
                gone={goneIn("topics")}
                error={errors.topics}
                onChange={(topics) => change({ topics })}
              />
              <InterestPicker
                label="Agencies"
                noun="agency"
                kind="AGENCY"
                options={options.agencies}
                chosen={draft.agencies}
                gone={goneIn("agencies")}
                error={errors.agencies}
                onChange={(agencies) => change({ agencies })}
              />
              <InterestPicker
                label="Presidents"
                noun="president"
                kind="PRESIDENT"
                options={options.presidents}
                chosen={draft.presidents}
                gone={goneIn("presidents")}
                error={errors.presidents}
                onChange={(presidents) => change({ presidents })}
              />
              <div id="keywords" tabIndex={-1}>
                <Field
                  label="Keywords"
                  hint={`Separate with commas. An order matches when one of them stands in its title, text or analysis. At most ${LIMITS.profile.keywords}.`}
                  value={draft.keywords}
                  onChange={(event) => change({ keywords: event.target.value })}
                  error={errors.keywords}
                />
              </div>
            </div>
          </SideSection>
          <SaveBar form={form} options={options} isSignedIn={isSignedIn} />
        </div>
        <aside className="rail" aria-label="Preview">
          <ExamplePreview profile={profile} isSignedIn={isSignedIn} example={options.example.nodes[0] ?? null} />
          <InterestCounts profile={profile} />
          <section>
            <h2>On the wire</h2>
            <RequestPreview profile={profile} isSignedIn={isSignedIn} />
          </section>
          <ShareLink profile={profile} />
          {!isSignedIn && (
            <section>
              <h2>Without an account</h2>
              <p className="quiet">
                These choices stay in this browser. An account takes them over. Until then every section is the base
                text.
              </p>
            </section>
          )}
        </aside>
      </form>
    </>
  );
}

/** A note above the form, in the column of the reading. */
function Above({ children }: { children: ReactNode }) {
  return (
    <div className="leaf note--above">
      <span className="margin" />
      <p className="note" role="status">
        {children}
      </p>
    </div>
  );
}
