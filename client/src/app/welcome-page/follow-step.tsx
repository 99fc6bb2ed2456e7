import type { InterestKind } from "@executive-disorder/shared/interest-kinds";
import { LIMITS } from "@executive-disorder/shared/limits";
import { Field } from "../../components/field.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { InterestCounts } from "../../features/interest-profile/interest-counts.tsx";
import { InterestPicker } from "../../features/interest-profile/interest-picker.tsx";
import { type ProfileDraft, profileOfDraft } from "../../features/interest-profile/profile-draft.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";

interface Props {
  draft: ProfileDraft;
  options: ProfileOptionsQuery;
  onChange: (changed: Partial<ProfileDraft>) => void;
}

type List = "topics" | "agencies" | "presidents";
/** As many are suggested: those that have most orders; of presidents, the latest. */
const SUGGESTED = 8;
const LISTS: { list: List; kind: InterestKind; heading: string; noun: string }[] = [
  { list: "topics", kind: "TOPIC", heading: "Topics", noun: "topic" },
  { list: "agencies", kind: "AGENCY", heading: "Agencies", noun: "agency" },
  { list: "presidents", kind: "PRESIDENT", heading: "Presidents", noun: "president" },
];

/** Suggestions to press, a search for the rest, and words of one's own. */
export function FollowStep({ draft, options, onChange }: Props) {
  return (
    <>
      {LISTS.map(({ list, kind, heading, noun }) => (
        <SideSection id={list} key={list} heading={heading}>
          <Suggestions
            list={list}
            options={suggestedOf(list, options)}
            chosen={draft[list]}
            onChange={(chosen) => onChange({ [list]: chosen })}
          />
          <div className="mt3 interests">
            <InterestPicker
              label={heading}
              noun={noun}
              kind={kind}
              options={options[list]}
              chosen={draft[list]}
              above={suggestedOf(list, options).map(({ slug }) => slug)}
              onChange={(chosen) => onChange({ [list]: chosen })}
            />
          </div>
        </SideSection>
      ))}
      <SideSection id="words" heading="Words">
        <div className="interests">
          <Field
            label="Keywords"
            hint={`Separate with commas, such as: tariff, de minimis. At most ${LIMITS.profile.keywords}.`}
            value={draft.keywords}
            onChange={(event) => onChange({ keywords: event.target.value })}
          />
        </div>
      </SideSection>
      <SideSection id="matches" heading="What matches">
        <div className="interests welcome-counts">
          <InterestCounts profile={profileOfDraft(draft)} heading={false} />
        </div>
      </SideSection>
    </>
  );
}

function suggestedOf(list: List, options: ProfileOptionsQuery) {
  const all = options[list];
  return (list === "presidents" ? all : all.toSorted((one, other) => other.orderCount - one.orderCount)).slice(
    0,
    SUGGESTED,
  );
}

interface SuggestionsProps {
  list: List;
  options: readonly { slug: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Suggestions({ list, options, chosen, onChange }: SuggestionsProps) {
  return (
    <ul className="chips suggestions" aria-label={`Suggested ${list}`}>
      {options.map(({ slug, name }) => (
        <li key={slug}>
          <button
            className="btn btn--small"
            type="button"
            aria-pressed={chosen.includes(slug)}
            onClick={() => onChange(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug])}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
