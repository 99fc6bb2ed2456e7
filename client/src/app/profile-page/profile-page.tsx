import { useQuery } from "@apollo/client/react";
import { parseProfileLink } from "@executive-disorder/shared/profile-link";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { type SavedProfile, savedProfileFrom } from "../../features/account/saved-profile.ts";
import { type Reader, useReader } from "../../features/interest-profile/use-reader.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/profile.css";
import { ProfileForm } from "./profile-form.tsx";
import { PROFILE_OPTIONS_QUERY } from "./profile-options-query.ts";
import { PROFILES_QUERY } from "./profiles-query.ts";
import type { FormTarget } from "./use-profile-form.ts";

/** /profile: what to read, in whose words. Saved to the account, or in the browser of a visitor. */
export function ProfilePage() {
  usePageTitle("Your interest profile");
  const [params] = useSearchParams();
  const reader = useReader();
  const options = useQuery(PROFILE_OPTIONS_QUERY);
  const all = useQuery(PROFILES_QUERY, { skip: !reader?.isSignedIn });
  const data = options.data ?? options.previousData;
  const answer = (all.data ?? all.previousData)?.viewer?.interestProfiles;
  const profiles = useMemo(() => (answer ?? []).map(savedProfileFrom), [answer]);
  const link = params.get("p");
  const parsed = useMemo(() => (link === null ? null : parseProfileLink(link)), [link]);
  const failed = [options, all].find(({ error, data, previousData }) => error && !data && !previousData);
  if (failed) return <PageFailure name="The form for your profile" onRetry={() => failed.refetch()} />;
  const isReady = reader && data && (!reader.isSignedIn || answer);
  const target = isReady ? targetOf(reader, profiles, params.get("profile")) : null;
  const wished = params.get("persona");
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1>What you read, and in whose words</h1>
          <p>
            Every page obeys this. What you leave out is not shown and not loaded; you can always open it on the page
            itself. <Link to="/welcome">In three steps instead</Link>
          </p>
        </div>
      </div>
      {isReady && target ? (
        <ProfileForm
          key={target.key}
          target={target}
          options={data}
          profiles={profiles}
          wishedPersona={data.personas.some((persona) => persona.key === wished && persona.isChoosable) ? wished : null}
          link={parsed}
          onRefused={() => void options.refetch()}
        />
      ) : (
        <div className="page leaf">
          <span className="margin" />
          <Waiting label="Loading your profile" lines={10} />
        </div>
      )}
    </>
  );
}

/** The profile that the address names, else the one that pages obey. */
function targetOf(reader: Reader, profiles: readonly SavedProfile[], id: string | null): FormTarget {
  const { isSignedIn, viewer } = reader;
  if (!viewer)
    return {
      key: "browser",
      memory: "browser",
      isSignedIn,
      saved: { ...savedProfileFrom(null), profile: reader.profile },
    };
  const saved =
    profiles.find((profile) => profile.id === id) ?? profiles.find(({ isActive }) => isActive) ?? viewer.saved;
  // The first save gives the one form its id, and leaves the form as it is.
  const key = profiles.length > 1 ? `profile ${saved.id}` : "only profile";
  return { key, memory: `${viewer.email} ${saved.id}`, isSignedIn, saved };
}
