import { alignProvisions, type Pair, type Provision } from "./align-provisions.ts";
import type { ComparedOrder } from "./compare-orders-query.ts";

const provisionsOf = (order: ComparedOrder): Provision[] =>
  order.provisions.map(({ key, number, marker, heading, paragraphs }) => ({
    key,
    number: number ?? marker,
    heading,
    text: [heading, ...paragraphs.map(({ text }) => text)].filter(Boolean).join(" "),
  }));

/** The texts of two orders, provision beside provision, the words that differ marked. */
export function ComparedProvisions({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  const missing = [one, other].filter(({ provisions }) => provisions.length === 0);
  if (missing.length > 0)
    return (
      <p className="quiet">
        We do not hold the text of {missing.map(({ number }) => `EO\u00a0${number}`).join(" and ")}, so there is nothing
        to set side by side.
      </p>
    );
  const pairs = alignProvisions(provisionsOf(one), provisionsOf(other));
  const same = pairs.filter(({ isSame }) => isSame).length;
  const alike = pairs.filter(({ one, other, isSame }) => one && other && !isSame).length;
  return (
    <>
      <p className="hint">
        {same} say the same, {alike} are alike with words that differ, {pairs.length - same - alike} stand in one order
        only.
      </p>
      <div className="orders2__texts">
        {pairs.map((pair) => (
          <div
            className="orders2__pair"
            key={`${pair.one?.provision.key} ${pair.other?.provision.key}`}
            data-same={pair.isSame || undefined}
          >
            <Side side={pair.one} number={one.number} tag="del" />
            <Side side={pair.other} number={other.number} tag="ins" />
          </div>
        ))}
      </div>
    </>
  );
}

function Side({ side, number, tag: Tag }: { side: Pair["one"]; number: string; tag: "del" | "ins" }) {
  if (!side) return <p className="quiet">Nothing like it in EO&nbsp;{number}.</p>;
  return (
    <div>
      <p className="prov">
        EO&nbsp;{number}
        {side.provision.number && `, ${side.provision.number}`}
      </p>
      <p className="prose">
        {side.pieces.map(({ text, isOwn }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never moved
          isOwn ? <Tag key={index}>{text}</Tag> : <span key={index}>{text}</span>,
        )}
      </p>
    </div>
  );
}
