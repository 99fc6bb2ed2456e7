import { SECTION_HEADINGS, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import { HashLink } from "../../components/hash-link.tsx";
import { Mark } from "../../components/mark.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { plural } from "../../lib/day.ts";
import type { Agreement, Difference, Shared } from "./agreement.ts";
import type { ComparedPersona } from "./compare-page.tsx";
import type { FactKind } from "./facts-in-text.ts";

interface Props {
  agreement: Agreement;
  personas: readonly ComparedPersona[];
}

const KIND_WORDS: Record<FactKind, string> = {
  STATUS: "Legal force",
  DATE: "Date",
  ORDER: "Order",
  NUMBER: "Number",
};

/** What no audience changes: days, numbers, orders, words of legal force. What cannot all be so comes first. */
export function AgreementPanel({ agreement: { differences, bySome, byAll }, personas }: Props) {
  return (
    <SideSection
      id="facts"
      heading="Facts"
      note={
        <span className="prov">
          Read out of the texts by a program, by pattern. What it does not recognize it does not compare.
        </span>
      }
    >
      {differences.length > 0 ? (
        <div className="alert" role="status">
          <Mark name="v-stale" />
          <p>
            <b>The texts disagree about {plural(differences.length, "fact")}.</b> Audiences differ in words, never in
            facts: one of them is wrong.
          </p>
        </div>
      ) : (
        <p>
          <b>No disagreement was found.</b> {plural(byAll.length, "fact")} {byAll.length === 1 ? "stands" : "stand"} in
          all of these texts, {bySome.length} in some of them only.
        </p>
      )}
      {differences.map((difference) => (
        <DifferenceItem key={difference.subject} difference={difference} personas={personas} />
      ))}
      {bySome.length > 0 && (
        <details className="mt4" open={bySome.length <= 3}>
          <summary>{plural(bySome.length, "fact")} in some of the texts only</summary>
          <FactTable rows={bySome} personas={personas} />
        </details>
      )}
      {byAll.length > 0 && (
        <details className="mt4">
          <summary>{plural(byAll.length, "fact")} in all of the texts</summary>
          <ul className="chips mt3">
            {byAll.map((row) => (
              <li className="chip chip--plain" key={`${row.kind} ${row.shown}`}>
                {row.shown}
              </li>
            ))}
          </ul>
        </details>
      )}
    </SideSection>
  );
}

function DifferenceItem({
  difference: { subject, says },
  personas,
}: {
  difference: Difference;
  personas: readonly ComparedPersona[];
}) {
  const name = (key: string) => personas.find((persona) => persona.key === key)?.pluralName ?? key;
  return (
    <div className="difference">
      <h3>{subject}</h3>
      <dl>
        {says.map(({ audience, shown, sentence, section }) => (
          <div key={audience}>
            <dt>{name(audience)}</dt>
            <dd>
              <b>{shown}</b>
              <blockquote>{sentence}</blockquote>
              <HashLink to={sectionAnchor(section)}>{SECTION_HEADINGS[section]}</HashLink>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Where each audience reads a fact; a cell that is empty says so in words. */
function FactTable({ rows, personas }: { rows: readonly Shared[]; personas: readonly ComparedPersona[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard's focus
    <section className="scroll mt3" tabIndex={0} aria-label="Facts in some of the texts only">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Fact</th>
            {personas.map((persona) => (
              <th scope="col" key={persona.key}>
                {persona.pluralName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.shown}`}>
              <th scope="row">
                {row.shown}
                <span className="table__sub">{KIND_WORDS[row.kind]}</span>
              </th>
              {personas.map(({ key }) => {
                const stated = row.by.get(key);
                return (
                  <td key={key}>
                    {stated ? (
                      <HashLink to={sectionAnchor(stated.section)}>{SECTION_HEADINGS[stated.section]}</HashLink>
                    ) : (
                      <span className="muted">Not said</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
