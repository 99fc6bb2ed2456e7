import { useApolloClient } from "@apollo/client/react";
import { type InterestProfile, interestProfileSchema } from "@executive-disorder/shared/interest-profile";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { goneChoices, withoutGone } from "../../features/interest-profile/gone-choices.ts";
import { PersonaPicks } from "../../features/interest-profile/persona-picks.tsx";
import { refusalWords } from "../../features/interest-profile/profile-acts.ts";
import {
  draftOf,
  type ProfileDraft,
  profileOfDraft,
  sameProfile,
} from "../../features/interest-profile/profile-draft.ts";
import { saveProfile } from "../../features/interest-profile/save-profile.ts";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { visitorProfile } from "../../features/interest-profile/visitor-profile.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";
import { describeIssue } from "../profile-page/describe-issue.ts";
import { FollowStep } from "./follow-step.tsx";
import { ReadyStep } from "./ready-step.tsx";

interface Props {
  reader: Reader;
  options: ProfileOptionsQuery;
  /** Where the reader came from. */
  next: string;
}

const STEPS = ["reader", "follow", "ready"] as const;
type Step = (typeof STEPS)[number];
const TITLES: Record<Step, { title: string; lead: string }> = {
  reader: {
    title: "What kind of reader are you?",
    lead: "Facts are the same for everybody. The words and the order of an analysis follow the reader.",
  },
  follow: {
    title: "What do you follow?",
    lead: "Orders that match any of it are marked, with the reason, and can be put first.",
  },
  ready: { title: "That is all", lead: "Everything can be changed at any time, on the page of your profile." },
};

/** The steps. What is chosen is kept at each “Next”; the way back is the browser's. */
export function WelcomeSteps({ reader, options, next }: Props) {
  const client = useApolloClient();
  const [params, setParams] = useSearchParams();
  const step = STEPS.find((known) => known === params.get("step")) ?? "reader";
  const [draft, setDraft] = useState<ProfileDraft>(() =>
    draftOf(withoutGone(reader.profile, goneChoices(reader.profile, options))),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heading = useHeadingFocus(step);
  const change = (changed: Partial<ProfileDraft>) => setDraft((current) => ({ ...current, ...changed }));
  const goTo = (to: Step) => {
    setProblem(null);
    setParams((current) => {
      current.set("step", to);
      return current;
    });
  };
  const keep = async () => {
    setBusy(true);
    const found = await save(profileOfDraft(draft));
    setBusy(false);
    setProblem(found);
    if (!found) goTo(step === "reader" ? "follow" : "ready");
  };
  /** @returns what went wrong, in words. */
  const save = async (profile: InterestProfile): Promise<string | null> => {
    if (sameProfile(profile, reader.profile)) return null;
    const checked = interestProfileSchema.safeParse(profile);
    const [issue] = checked.error?.issues ?? [];
    if (!checked.success) return issue ? describeIssue(issue) : "This cannot be kept.";
    if (!reader.viewer) {
      visitorProfile.set(checked.data);
      return null;
    }
    const result = await saveProfile(client, checked.data, reader.viewer.saved);
    if (result.outcome === "saved") return null;
    return result.outcome === "refused"
      ? refusalWords(result)
      : "Your profile was saved elsewhere in the meantime, and was not overwritten. Look at it on the page of your profile.";
  };
  const { title, lead } = TITLES[step];
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">
          Step {STEPS.indexOf(step) + 1} of {STEPS.length}
        </p>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{lead}</p>
        </div>
      </div>
      <div className="page">
        {step === "reader" && (
          <PersonaPicks
            personas={options.personas}
            chosen={
              options.personas.some(({ key, isChoosable }) => key === draft.persona && isChoosable)
                ? draft.persona
                : null
            }
            isSignedIn={reader.isSignedIn}
            requests={options.viewer?.personaRequests ?? []}
            onChoose={(persona) => change({ persona })}
            notice={
              !reader.isSignedIn && (
                <p className="note note--above">
                  Texts for particular readers come with an account. Until then you read the base text; your choice is
                  kept for it.
                </p>
              )
            }
          />
        )}
        {step === "follow" && <FollowStep draft={draft} options={options} onChange={change} />}
        {step === "ready" && <ReadyStep profile={profileOfDraft(draft)} reader={reader} next={next} />}
        {step !== "ready" && (
          <Bar problem={problem}>
            <button className="btn btn--primary" type="button" aria-disabled={isBusy} onClick={() => !isBusy && keep()}>
              Next
            </button>
            <button className="btn" type="button" onClick={() => goTo(step === "reader" ? "follow" : "ready")}>
              Skip this step
            </button>
            <Link to={next}>Skip all</Link>
          </Bar>
        )}
      </div>
    </>
  );
}

function Bar({ problem, children }: { problem: string | null; children: ReactNode }) {
  return (
    <div className="leaf section">
      <span className="margin" />
      <div>
        <div className="row">{children}</div>
        {problem && (
          <p className="error" role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}

/** A new step takes the focus to its heading; the first one is a page of its own. */
function useHeadingFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    shown.current = step;
  }, [step]);
  return heading;
}
