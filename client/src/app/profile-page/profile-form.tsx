import { LIMITS } from "@executive-disorder/shared/limits";
import type { FormEvent } from "react";
import { Field } from "../../components/field.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { ConflictNotice } from "../../features/interest-profile/conflict-notice.tsx";
import { FactPicks } from "../../features/interest-profile/fact-picks.tsx";
import { InterestPicker } from "../../features/interest-profile/interest-picker.tsx";
import { PersonaPicks } from "../../features/interest-profile/persona-picks.tsx";
import { ProfilePreview } from "../../features/interest-profile/profile-preview.tsx";
import { SectionSorter } from "../../features/interest-profile/section-sorter.tsx";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";
import { formatMoment } from "../../lib/day.ts";
import { RequestPreview } from "./request-preview.tsx";
import { useProfileForm } from "./use-profile-form.ts";

interface Props {
  reader: Reader;
  options: ProfileOptionsQuery;
  /** The persona that a link to this page names. */
  wishedPersona: string | null;
}

export function ProfileForm({ reader, options, wishedPersona }: Props) {
  const form = useProfileForm(reader, wishedPersona);
  const { draft, change, profile, errors, conflict, said, isChanged } = form;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.save();
  };
  const personaName = (key: string) => options.personas.find((persona) => persona.key === key)?.name ?? key;
  const savedAt = reader.viewer?.saved.savedAt;
  return (
    <form className="page with-rail" aria-label="Interest profile" onSubmit={save} noValidate>
      <div>
        <PersonaPicks
          personas={options.personas}
          chosen={draft.persona}
          onChoose={(persona) => change({ persona })}
          isSignedIn={reader.isSignedIn}
          lost={reader.viewer?.lostPersona ?? null}
          requests={options.viewer?.personaRequests ?? []}
        />
        <SectionSorter sections={draft.sections} onChange={(sections) => change({ sections })} />
        <FactPicks chosen={draft.factGroups} onChange={(factGroups) => change({ factGroups })} />
        <SideSection
          id="interests"
          heading="Interests"
          note={<span className="prov">Kept with your profile. They do not narrow any page yet.</span>}
        >
          <div className="stack interests">
            <InterestPicker
              label="Topics"
              noun="topic"
              options={options.topics}
              chosen={draft.topics}
              error={errors.topics}
              onChange={(topics) => change({ topics })}
            />
            <InterestPicker
              label="Agencies"
              noun="agency"
              options={options.agencies}
              chosen={draft.agencies}
              error={errors.agencies}
              onChange={(agencies) => change({ agencies })}
            />
            <InterestPicker
              label="Presidents"
              noun="president"
              options={options.presidents}
              chosen={draft.presidents}
              error={errors.presidents}
              onChange={(presidents) => change({ presidents })}
            />
            <Field
              label="Keywords"
              hint={`Separate with commas. At most ${LIMITS.profile.keywords}.`}
              value={draft.keywords}
              onChange={(event) => change({ keywords: event.target.value })}
              error={errors.keywords}
            />
          </div>
        </SideSection>
        <div className="leaf section">
          <span className="margin" />
          <div>
            {conflict && (
              <ConflictNotice
                stored={conflict}
                personaName={personaName}
                onKeepMine={form.keepMine}
                onTakeTheirs={form.takeTheirs}
              />
            )}
            <div className="row mt4">
              <button className="btn btn--primary" type="submit">
                Save profile
              </button>
              {isChanged && (
                <button className="btn" type="button" onClick={form.undo}>
                  Undo changes
                </button>
              )}
              <span className="hint" role="status">
                {isChanged
                  ? "There are changes that are not saved."
                  : said || (savedAt ? `Saved on ${formatMoment(savedAt)}` : "")}
              </span>
            </div>
            {form.problem && (
              <p className="error" role="alert">
                {form.problem}
              </p>
            )}
          </div>
        </div>
      </div>
      <aside className="rail" aria-label="Preview">
        <section>
          <ProfilePreview profile={profile} />
          <RequestPreview profile={profile} isSignedIn={reader.isSignedIn} />
        </section>
        {!reader.isSignedIn && (
          <section>
            <h2>Without an account</h2>
            <p className="quiet">
              These choices stay in this browser. An account takes them over. Until then every section is the base text.
            </p>
          </section>
        )}
      </aside>
    </form>
  );
}
