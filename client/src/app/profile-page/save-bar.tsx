import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Mark } from "../../components/mark.tsx";
import { ConflictNotice } from "../../features/interest-profile/conflict-notice.tsx";
import { withoutGone } from "../../features/interest-profile/gone-choices.ts";
import { profileActs, refusalWords } from "../../features/interest-profile/profile-acts.ts";
import type { NameOfChoice } from "../../features/interest-profile/profile-differences.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";
import { formatMoment } from "../../lib/day.ts";
import { editProfile } from "./profile-list.tsx";
import type { ProfileForm } from "./use-profile-form.ts";

interface Props {
  form: ProfileForm;
  options: ProfileOptionsQuery;
  isSignedIn: boolean;
}

/** The end of the form: what stands in the way of saving, the button, and what was saved when. */
export function SaveBar({ form, options, isSignedIn }: Props) {
  const { conflict, isChanged, said, problem, saved, profile } = form;
  const nameOf: NameOfChoice = (list, key) =>
    (list === "persona"
      ? options.personas.find((persona) => persona.key === key)?.name
      : options[list].find(({ slug }) => slug === key)?.name) ?? key;
  return (
    <div className="leaf section">
      <span className="margin" />
      <div>
        {conflict?.stored && (
          <ConflictNotice
            mine={profile}
            stored={conflict.stored}
            nameOf={nameOf}
            onKeepMine={form.keepMine}
            onTakeTheirs={form.takeTheirs}
          />
        )}
        {conflict && !conflict.stored && <RemovedNotice form={form} />}
        <div className="row mt4">
          <button className="btn btn--primary" type="submit">
            Save profile
          </button>
          {isChanged && (
            <button className="btn" type="button" onClick={form.undo}>
              Undo changes
            </button>
          )}
          {isSignedIn && !conflict && <SaveAsNew form={form} />}
          <span className="hint" role="status">
            {isChanged
              ? "There are changes that are not saved."
              : said || (saved.savedAt ? `Saved on ${formatMoment(saved.savedAt)}` : "")}
          </span>
        </div>
        {problem && (
          <p className="error" role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}

/** Somebody removed the profile while it was edited: the choices are still here. */
function RemovedNotice({ form }: { form: ProfileForm }) {
  return (
    <div className="alert" role="alert">
      <Mark name="v-stale" />
      <div>
        <p>
          <b>This profile was removed elsewhere.</b> What you chose is still here, and can be saved as a new one.
        </p>
        <div className="mt3">
          <SaveAsNew form={form} />
        </div>
      </div>
    </div>
  );
}

/** The choices of the form under a name of their own. The form is no place for a second one, so a field and a button do. */
function SaveAsNew({ form }: { form: ProfileForm }) {
  const acts = profileActs(useApolloClient());
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  if (!isOpen) {
    return (
      <button className="btn" type="button" onClick={() => setOpen(true)}>
        Save as a new profile
      </button>
    );
  }
  const save = async () => {
    if (name.trim() === "") return setProblem("Give it a name.");
    const done = await acts.create(name, withoutGone(form.profile, form.gone));
    if (done.outcome === "refused") return setProblem(refusalWords(done));
    form.undo();
    navigate(editProfile(done.id));
  };
  return (
    <div className="nameform">
      <label className="label" htmlFor="new-profile">
        Name of the new profile
      </label>
      <input
        className="input"
        id="new-profile"
        value={name}
        maxLength={60}
        autoComplete="off"
        aria-describedby={problem ? "new-profile-error" : undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          void save();
        }}
      />
      {problem && (
        <p className="error" id="new-profile-error">
          {problem}
        </p>
      )}
      <p className="row row--tight mt2">
        <button className="btn btn--small btn--primary" type="button" onClick={save}>
          Save it
        </button>
        <button className="btn btn--small" type="button" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </p>
    </div>
  );
}
