import { HashLink } from "../../components/hash-link.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { setProse } from "../../lib/typography.ts";
import { useAnchor } from "../use-anchor.ts";
import type { TextOrder, TextProvision } from "./order-text-query.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { Permalink } from "./permalink.tsx";
import { ProvisionBlock } from "./provision-block.tsx";
import { type TextGroup, textGroups } from "./text-groups.ts";
import { TextHead } from "./text-head.tsx";

/** The whole text by provision: numbers and headings in the margin, words in the column, contents in the rail. */
export function OrderText({ order }: { order: TextOrder }) {
  usePageTitle(`Text of EO ${order.number}: ${order.title}`);
  useAnchor();
  if (order.provisions.length === 0)
    return (
      <article>
        <TextHead order={order} />
        <div className="page leaf">
          <span className="margin" />
          <p className="empty">
            We do not hold the text of Executive Order {order.number} yet. That says nothing about the order itself.
          </p>
        </div>
      </article>
    );
  return (
    <article>
      <TextHead order={order} />
      <div className="page with-rail with-contents">
        <div>
          {textGroups(order.provisions).map((group) => (
            <GroupSection key={group.head.key} group={group} />
          ))}
        </div>
        <aside className="rail" aria-label="Contents">
          <Contents provisions={order.provisions} />
        </aside>
      </div>
    </article>
  );
}

function GroupSection({ group: { head, within } }: { group: TextGroup<TextProvision> }) {
  return (
    <section className="leaf section" id={head.key} aria-labelledby={`${head.key}-h`} tabIndex={-1}>
      <div className="margin">
        <h2 className="sidehead" id={`${head.key}-h`}>
          {setProse(head.number)}
          {head.heading && <span className="sidehead__sub">{head.heading}</span>}
        </h2>
        <Permalink to={head.key} number={head.number} />
      </div>
      <div className="prose prose--text">
        <Paragraphs paragraphs={head.paragraphs} />
        {within.map((provision) => (
          <ProvisionBlock key={provision.key} provision={provision} />
        ))}
      </div>
    </section>
  );
}

/** The outermost parts, and the sections within them. */
function Contents({ provisions }: { provisions: readonly TextProvision[] }) {
  return (
    <nav aria-labelledby="contents-h">
      <h2 id="contents-h">Contents</h2>
      <ul className="lines">
        {provisions
          .filter(({ level, kind }) => level === 0 || kind === "SECTION" || kind === "PART")
          .map(({ key, number, heading, level }) => (
            <li key={key} data-level={level}>
              <HashLink to={key}>{[setProse(number), heading].filter(Boolean).join(" ")}</HashLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
