import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/profile.css";
import { ProfileForm } from "./profile-form.tsx";
import { PROFILE_OPTIONS_QUERY } from "./profile-options-query.ts";

/** /profile: what to read, in whose words. Saved to the account, or in the browser of a visitor. */
export function ProfilePage() {
  usePageTitle("Your interest profile");
  const [params] = useSearchParams();
  const reader = useReader();
  const { data: current, previousData, error, refetch } = useQuery(PROFILE_OPTIONS_QUERY);
  const data = current ?? previousData;
  if (error && !data) return <PageFailure name="The form for your profile" onRetry={() => refetch()} />;
  const wished = params.get("persona");
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1>What you read, and in whose words</h1>
          <p>
            Every page obeys this. What you leave out is not shown and not loaded; you can always open it on the page
            itself.
          </p>
        </div>
      </div>
      {reader && data ? (
        <ProfileForm
          key={reader.viewer ? "account" : "browser"}
          reader={reader}
          options={data}
          wishedPersona={data.personas.some((persona) => persona.key === wished && persona.isChoosable) ? wished : null}
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
