import { useApolloClient } from "@apollo/client/react";
import { LIMITS } from "@executive-disorder/shared/limits";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { NameForm } from "../../components/name-form.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { SavedProfile } from "../../features/account/saved-profile.ts";
import { type Done, profileActs, refusalWords } from "../../features/interest-profile/profile-acts.ts";
import { choicesInWords } from "../../features/interest-profile/profile-words.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";

/** What a reader has opened in the list: an act on a profile that needs a word from them. */
interface Opened {
  act: "rename" | "duplicate" | "remove";
  id: string;
}

interface Props {
  profiles: readonly SavedProfile[];
  /** The one that the form below edits. */
  edited: SavedProfile;
  options: ProfileOptionsQuery;
}

export const editProfile = (id: string | null) => (id === null ? "/profile" : `/profile?profile=${id}`);

/** The profiles of the account: which one pages obey, and what can be done with each. */
export function ProfileList({ profiles, edited, options }: Props) {
  const acts = profileActs(useApolloClient());
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const isFull = profiles.length >= LIMITS.profile.count;

  /** @returns what went wrong, in words. */
  const settle = (done: Done, words: string, then?: (id: string | null) => void): string | null => {
    if (done.outcome === "refused") return refusalWords(done);
    setOpened(null);
    setProblem(null);
    setSaid(words);
    then?.(done.id);
    return null;
  };
  const use = async (profile: SavedProfile) =>
    profile.id && setProblem(settle(await acts.activate(profile.id), `Pages now obey “${profile.name}”.`));
  const remove = async (profile: SavedProfile) =>
    profile.id &&
    setProblem(
      settle(await acts.remove(profile.id, profile), `“${profile.name}” is removed.`, () =>
        navigate("/profile", { replace: true }),
      ),
    );

  return (
    <SideSection
      id="profiles"
      heading="Your profiles"
      note={
        <span className="prov">
          One for each thing you do. Pages obey one at a time. At most {LIMITS.profile.count}.
        </span>
      }
    >
      <ul className="profiles">
        {profiles.map((profile) => {
          const { id, name, isActive } = profile;
          const isOpen = (act: Opened["act"]) => opened?.id === id && opened.act === act;
          const open = (act: Opened["act"]) => id && setOpened(isOpen(act) ? null : { act, id });
          const reads = options.personas.find(({ key }) => key === profile.profile.persona)?.name;
          return (
            <li key={id} className={isActive ? "profile-row active" : "profile-row"}>
              <div className="profile-row__what">
                <p>
                  <Link to={editProfile(id)} aria-current={id === edited.id ? "true" : undefined}>
                    <bdi>{name}</bdi>
                  </Link>
                  {isActive && <span className="profile-row__state">Pages obey this one</span>}
                </p>
                <p className="hint">
                  {reads && `As ${reads}. `}
                  {choicesInWords(profile.profile)}
                </p>
              </div>
              <p className="profile-row__acts">
                {!isActive && (
                  <button className="btn btn--small" type="button" onClick={() => use(profile)}>
                    Use<span className="vh"> {name}</span>
                  </button>
                )}
                <Act label="Rename" name={name} isOpen={isOpen("rename")} onClick={() => open("rename")} />
                <Act label="Copy" name={name} isOpen={isOpen("duplicate")} onClick={() => open("duplicate")} />
                <Act label="Remove" name={name} isOpen={isOpen("remove")} onClick={() => open("remove")} />
              </p>
              {id && isOpen("rename") && (
                <NameForm
                  label="New name"
                  action="Rename"
                  initial={name}
                  onCancel={() => setOpened(null)}
                  onSubmit={async (given) => settle(await acts.rename(id, given), `Renamed to “${given}”.`)}
                />
              )}
              {id && isOpen("duplicate") && (
                <NameForm
                  label="Name of the copy"
                  action="Make the copy"
                  onCancel={() => setOpened(null)}
                  onSubmit={async (given) =>
                    settle(await acts.duplicate(id, given), `“${given}” is a copy of “${name}”.`, (copy) =>
                      navigate(editProfile(copy)),
                    )
                  }
                />
              )}
              {isOpen("remove") && (
                <div className="nameform">
                  <p>
                    <b>Remove “{name}”?</b> Its choices are gone then.
                    {isActive && profiles.length > 1 && " Pages will obey the one that was saved last before."}
                    {isActive && profiles.length === 1 && " Pages will show everything, in the base text."}
                  </p>
                  <p className="row row--tight mt2">
                    <button className="btn btn--small btn--primary" type="button" onClick={() => remove(profile)}>
                      Remove it
                    </button>
                    <button className="btn btn--small" type="button" onClick={() => setOpened(null)}>
                      Keep it
                    </button>
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {problem && (
        <p className="error" role="alert">
          {problem}
        </p>
      )}
      <p className="hint mt3" role="status">
        {said || (isFull ? `You have ${profiles.length}, as many as there may be.` : "")}
      </p>
    </SideSection>
  );
}

interface ActProps {
  label: string;
  name: string;
  isOpen: boolean;
  onClick: () => void;
}

function Act({ label, name, isOpen, onClick }: ActProps) {
  return (
    <button className="linkish" type="button" aria-expanded={isOpen} onClick={onClick}>
      {label}
      <span className="vh"> {name}</span>
    </button>
  );
}
