import { alignmentSentence, alignProvisions, type Pair, type Piece } from "@executive-disorder/shared/align-provisions";
import { missingTexts, provisionsOf } from "@executive-disorder/shared/compare-orders";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import type { ComparedOrder } from "./compare-orders-query.ts";

/** Words of a text that both have, or that stand alone, beyond which they are folded: the differences are what is looked for. */
const LONG = 700;
const [HEAD, TAIL] = [320, 160];

/** The texts of two orders, provision beside provision, the words that differ marked. */
export function ComparedProvisions({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  const [isShort, setShort] = useState(false);
  const missing = missingTexts([one, other]);
  const alignment = useMemo(
    () => (missing ? null : alignProvisions(provisionsOf(one), provisionsOf(other))),
    [one, other, missing],
  );
  if (!alignment) {
    const held = [one, other].filter(({ provisions }) => provisions.length > 0);
    return (
      <p className="quiet">
        {missing}
        {held.map(({ number }) => (
          <span key={number}>
            {" "}
            <Link to={`/orders/${number}/text`}>The text of EO&nbsp;{number}</Link>
          </span>
        ))}
      </p>
    );
  }
  const same = alignment.pairs.filter(({ isSame }) => isSame).length;
  const shown = isShort ? alignment.pairs.filter(({ isSame }) => !isSame) : alignment.pairs;
  return (
    <>
      <p className="hint" role="status">
        {alignmentSentence(alignment)}
      </p>
      {same > 0 && (
        <label className="check orders2__only">
          <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.target.checked)} />
          <span>Only what differs</span>
        </label>
      )}
      <div className="orders2__texts">
        {shown.map((pair) => (
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

function Side({ side, number, tag }: { side: Pair["one"]; number: string; tag: "del" | "ins" }) {
  if (!side) return <p className="quiet orders2__none">Nothing like it in EO&nbsp;{number}.</p>;
  return (
    <div>
      <p className="prov">
        EO&nbsp;{number}
        {side.provision.number && `, ${side.provision.number}`}
      </p>
      <p className="prose">
        {side.pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and are never moved
          <PieceText key={index} piece={piece} tag={tag} />
        ))}
      </p>
    </div>
  );
}

/** Words that only this text has are marked and stand whole; others are folded where they are many. */
function PieceText({ piece: { text, isOwn }, tag: Tag }: { piece: Piece; tag: "del" | "ins" }) {
  const [isOpen, setOpen] = useState(false);
  if (isOwn) return <Tag>{text}</Tag>;
  if (isOpen || text.length <= LONG) return <span>{text}</span>;
  const [head, tail] = [text.slice(0, text.lastIndexOf(" ", HEAD)), text.slice(text.indexOf(" ", text.length - TAIL))];
  const hidden = text
    .slice(head.length, text.length - tail.length)
    .trim()
    .split(/\s+/).length;
  return (
    <span>
      {head}{" "}
      <button className="linkish" type="button" onClick={() => setOpen(true)}>
        … show {hidden} more words …
      </button>
      {tail}
    </span>
  );
}
