import { FACT_GROUP_LABELS, FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { Link } from "react-router";
import { Why } from "../../components/why.tsx";
import { factChoice, sectionChoice, toChoice } from "../../features/interest-profile/choice-links.ts";
import { profileWords, type Reader } from "../../features/interest-profile/use-reader.ts";

interface Props {
  reader: Reader;
  hasAnalysis: boolean;
  hiddenSections: SectionKind[];
  hiddenFacts: FactGroup[];
  onShowSections: (kinds: SectionKind[]) => void;
  onShowFacts: (groups: FactGroup[]) => void;
}

/** What the page left out, why, and the way to it. */
export function LeftOut({ reader, hasAnalysis, hiddenSections, hiddenFacts, onShowSections, onShowFacts }: Props) {
  const profile = profileWords(reader);
  const why = `Because of ${profile}.`;
  return (
    <section aria-labelledby="left-out-h">
      {hasAnalysis ? (
        <Tally id="left-out-h" all={SECTION_KINDS} hidden={hiddenSections} noun="sections" />
      ) : (
        <h2 id="left-out-h">Your reading</h2>
      )}
      {hiddenSections.length > 0 && (
        <>
          <p className="quiet">{why} Not asked for, not loaded:</p>
          <Hidden
            items={hiddenSections}
            label={(kind) => SECTION_HEADINGS[kind]}
            place={sectionChoice}
            reason={`It is none of the sections that ${profile} chooses.`}
            onShow={onShowSections}
          />
        </>
      )}
      {hiddenFacts.length > 0 && (
        <div className="mt5">
          <Tally all={FACT_GROUPS} hidden={hiddenFacts} noun="groups of facts" />
          <Hidden
            items={hiddenFacts}
            label={(group) => FACT_GROUP_LABELS[group].label}
            place={factChoice}
            reason={`It is none of the groups of facts that ${profile} chooses.`}
            onShow={onShowFacts}
          />
        </div>
      )}
      {hiddenSections.length + hiddenFacts.length === 0 && (
        <p className="quiet">Everything is shown. Choose less, and the rest is neither shown nor loaded.</p>
      )}
      <p className="mt3">
        <Link to="/profile">Change my profile</Link>
      </p>
    </section>
  );
}

function Tally<T extends string>({
  id,
  all,
  hidden,
  noun,
}: {
  id?: string;
  all: readonly T[];
  hidden: readonly T[];
  noun: string;
}) {
  return (
    <>
      <h2 id={id}>
        {all.length - hidden.length} of {all.length} {noun}
      </h2>
      <div className="tally" aria-hidden="true">
        {all.map((item) => (
          <i key={item} className={hidden.includes(item) ? "off" : undefined} />
        ))}
      </div>
    </>
  );
}

function Hidden<T extends string>({
  items,
  label,
  place,
  reason,
  onShow,
}: {
  items: T[];
  label: (item: T) => string;
  /** Of the choice on the profile page. */
  place: (item: T) => string;
  reason: string;
  onShow: (items: T[]) => void;
}) {
  return (
    <>
      <ul className="lines mt2">
        {items.map((item) => (
          <li key={item}>
            <div>
              {label(item)}
              <Why question="Why?" about={`${label(item)} is left out`}>
                <p>
                  {reason} <Link to={toChoice(place(item))}>Change this choice</Link>
                </p>
              </Why>
            </div>
            <button className="linkish" type="button" onClick={() => onShow([item])}>
              Show<span className="vh"> {label(item)}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <button className="linkish mt2" type="button" onClick={() => onShow(items)}>
          Show the rest
        </button>
      )}
    </>
  );
}
