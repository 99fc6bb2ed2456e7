import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { welcomeAnswer } from "../../features/interest-profile/welcome-offer.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { safePath } from "../../lib/safe-path.ts";
import "../../styles/profile.css";
import { PROFILE_OPTIONS_QUERY } from "../profile-page/profile-options-query.ts";
import { WelcomeSteps } from "./welcome-steps.tsx";

/** /welcome?next=/path: what kind of reader, and what to follow, in under a minute. Each step can be passed over. */
export function WelcomePage() {
  usePageTitle("Welcome");
  const [params] = useSearchParams();
  const reader = useReader();
  const { data: current, previousData, error, refetch } = useQuery(PROFILE_OPTIONS_QUERY);
  const data = current ?? previousData;
  useEffect(() => welcomeAnswer.set("answered"), []);
  if (error && !data) return <PageFailure name="This page" onRetry={() => refetch()} />;
  if (!reader || !data) {
    return (
      <div className="page leaf pagehead">
        <span className="margin" />
        <Waiting label="Loading what you can choose from" lines={8} />
      </div>
    );
  }
  return (
    <WelcomeSteps
      key={reader.isSignedIn ? "account" : "browser"}
      reader={reader}
      options={data}
      next={safePath(params.get("next"))}
    />
  );
}
