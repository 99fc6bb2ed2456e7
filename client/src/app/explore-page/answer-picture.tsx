import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Answer, actOf, foldsOf, keyOf } from "./answer.ts";
import { type Mover, moverOf } from "./move-picture.ts";
import type { Selection } from "./use-selection.ts";

interface Props {
  answer: Answer;
  /** Orders that were asked about. */
  asked: string[];
  selection: Selection;
}

const PAN = 60;
/** Pixels around all of the picture. */
const PADDING = 24;
const KEYS: Record<string, (mover: Mover) => void> = {
  ArrowLeft: (mover) => mover.panBy({ x: PAN, y: 0 }),
  ArrowRight: (mover) => mover.panBy({ x: -PAN, y: 0 }),
  ArrowUp: (mover) => mover.panBy({ x: 0, y: PAN }),
  ArrowDown: (mover) => mover.panBy({ x: 0, y: -PAN }),
  "+": (mover) => mover.zoomBy(1.3),
  "=": (mover) => mover.zoomBy(1.3),
  "-": (mover) => mover.zoomBy(1 / 1.3),
  "0": (mover) => mover.showAll(),
};

/** The rows of the table as a picture; the table is its words. Orders that hang on one other are drawn as one, where they are many. */
export function AnswerPicture({ answer, asked, selection }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const mover = useRef<Mover | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const folds = foldsOf(answer, asked, opened);
  const select = useRef(selection);
  select.current = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when the answer or what is folded changes
  useEffect(() => {
    if (!holder.current || !canDraw()) return;
    const drawn = cytoscape({
      container: holder.current,
      elements: elementsOf(answer, asked, folds),
      layout: { name: "preset", fit: true, padding: PADDING },
      style: styleOf(holder.current),
      minZoom: 0.05,
      maxZoom: 4,
      // While it is moved by hand, pictures of edges stand in for them: 500 orders move as smoothly as 50.
      hideEdgesOnViewport: answer.nodes.length > 200,
      textureOnViewport: answer.nodes.length > 200,
      pixelRatio: 1,
      userZoomingEnabled: false,
    });
    drawn.on("tap", "node", (event) => {
      const { hub, number } = event.target.data() as { hub?: string; number?: string };
      if (hub) setOpened((known) => new Set([...known, hub]));
      else if (number) select.current.selectOrders([number]);
    });
    core.current = drawn;
    mover.current = moverOf(drawn, PADDING);
    return () => {
      mover.current?.stop();
      mover.current = null;
      drawn.destroy();
      core.current = null;
    };
  }, [answer.nodes.length, answer.relations.length, folds.length, asked.join()]);
  useEffect(() => {
    const drawn = core.current;
    if (!drawn) return;
    drawn.elements().unselect();
    for (const number of selection.orders) drawn.getElementById(idOf(number)).select();
    if (selection.relation) drawn.getElementById(`r ${selection.relation}`).select();
  }, [selection.orders, selection.relation]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (!act || !mover.current || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(mover.current);
  };
  const button = (label: string, key: string) => (
    <button className="btn btn--small" type="button" onClick={() => mover.current && KEYS[key]?.(mover.current)}>
      {label}
    </button>
  );
  return (
    <figure className="explore__figure">
      <figcaption className="explore__head">Picture of the table</figcaption>
      <div className="row explore__tools">
        {button("Closer", "+")}
        {button("Farther", "-")}
        {button("Left", "ArrowLeft")}
        {button("Right", "ArrowRight")}
        {button("Up", "ArrowUp")}
        {button("Down", "ArrowDown")}
        {button("All", "0")}
      </div>
      <div
        className="explore__canvas"
        ref={holder}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved and zoomed with keys
        tabIndex={0}
        aria-label="Picture of the relations in the table. Arrow keys move it, plus and minus zoom, zero shows all."
        onKeyDown={onKeyDown}
      />
      <ul className="explore__legend">
        <li>The arrow points at the earlier order.</li>
        <li>Solid: revokes, supersedes and the like. Long dashes: amends. Dots: see. Thick: reinstates.</li>
        <li>A square is an order that was asked about; a dashed ring is one that is not in our record.</li>
        {folds.map(({ hub, numbers }) => (
          <li key={hub}>
            {numbers.length} orders at EO&nbsp;{hub} are drawn as one.{" "}
            <button className="linkish" type="button" onClick={() => setOpened((known) => new Set([...known, hub]))}>
              Draw each
            </button>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Without a canvas there is no picture; the table says the same. */
const canDraw = () => document.createElement("canvas").getContext("2d") != null;

const idOf = (number: string) => `n ${number}`;

const GAP = 90;
const MOST_IN_ROW = 12;

/** Oldest above, newest below: a row for each year, long ones wrapped; rows are shifted, so that a line between two does not hide behind a third. */
function placesOf(nodes: Answer["nodes"]): Map<string, { x: number; y: number }> {
  const sorted = nodes.toSorted((one, other) => Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10));
  const rows: string[][] = [];
  let year = "";
  for (const { number, order } of sorted) {
    const own = order?.signingDate?.slice(0, 4) ?? year;
    const last = rows.at(-1);
    if (last && own === year && last.length < MOST_IN_ROW) last.push(number);
    else rows.push([number]);
    year = own;
  }
  return new Map(
    rows.flatMap((row, y) =>
      row.map(
        (number, x) => [number, { x: (x - (row.length - 1) / 2 + ((y % 3) - 1) * 0.6) * GAP, y: y * 70 }] as const,
      ),
    ),
  );
}

function elementsOf(answer: Answer, asked: string[], folds: ReturnType<typeof foldsOf>): ElementDefinition[] {
  const folded = new Set(folds.flatMap(({ numbers }) => numbers));
  const drawn = answer.nodes.filter(({ number }) => !folded.has(number));
  const places = placesOf(drawn);
  const nodes: ElementDefinition[] = drawn.map(({ number, order }) => ({
    data: { id: idOf(number), number, label: `EO ${number}` },
    position: places.get(number) ?? { x: 0, y: 0 },
    classes: [asked.includes(number) && "asked", !order && "absent"].filter(Boolean).join(" "),
  }));
  const groups: ElementDefinition[] = folds.flatMap(({ hub, numbers }) => [
    {
      data: { id: `f ${hub}`, hub, label: `${numbers.length} orders` },
      position: { x: (places.get(hub)?.x ?? 0) + GAP * 0.7, y: (places.get(hub)?.y ?? 0) - 35 },
      classes: "fold",
    },
    { data: { id: `e ${hub}`, source: idOf(hub), target: `f ${hub}`, label: "" }, classes: "folded" },
  ]);
  const edges: ElementDefinition[] = answer.relations
    .filter(({ from, to }) => !folded.has(from.number) && !folded.has(to.number))
    .map((relation) => ({
      data: {
        id: `r ${keyOf(relation)}`,
        source: idOf(relation.from.number),
        target: idOf(relation.to.number),
        label: actOf(relation),
      },
      classes: relation.kind,
    }));
  return [...nodes, ...groups, ...edges];
}

/** In the page's own colours, as they are when it is drawn. */
function styleOf(element: HTMLElement): cytoscape.StylesheetJson {
  const style = getComputedStyle(element);
  const colour = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  const [ink, paper, rule] = [
    colour("--ink", "#14191c"),
    colour("--paper", "#fdfdfb"),
    colour("--rule-strong", "#7c8681"),
  ];
  const [mark, ended, altered] = [
    colour("--mark", "#f2b233"),
    colour("--ended", "#962b1e"),
    colour("--altered", "#7f4e00"),
  ];
  const node = { label: "data(label)", color: ink, "font-size": 12, width: 14, height: 14, "min-zoomed-font-size": 7 };
  return [
    { selector: "node", style: { ...node, "background-color": ink, "text-margin-y": -4 } },
    { selector: "node.asked", style: { shape: "rectangle", width: 20, height: 20 } },
    {
      selector: "node.absent",
      style: { "background-color": paper, "border-width": 1.5, "border-style": "dashed", "border-color": rule },
    },
    {
      selector: "node.fold",
      style: {
        shape: "round-rectangle",
        "background-color": paper,
        "border-width": 2,
        "border-color": ink,
        width: 40,
        height: 24,
      },
    },
    {
      selector: "edge",
      style: { width: 1.4, "curve-style": "haystack", "line-color": rule },
    },
    {
      selector:
        "edge:selected, edge.REVOKES, edge.SUPERSEDES, edge.TERMINATES, edge.AMENDS, edge.REINSTATES, edge.SEE, edge.CONTINUES",
      style: {
        "curve-style": "straight",
        "target-arrow-shape": "triangle",
        "target-arrow-color": rule,
        "arrow-scale": 0.8,
      },
    },
    {
      selector: "edge.REVOKES, edge.SUPERSEDES, edge.TERMINATES",
      style: { "line-color": ended, "target-arrow-color": ended },
    },
    {
      selector: "edge.AMENDS",
      style: {
        "line-style": "dashed",
        "line-dash-pattern": [9, 4],
        "line-color": altered,
        "target-arrow-color": altered,
      },
    },
    { selector: "edge.SEE", style: { "line-style": "dotted" } },
    { selector: "edge.REINSTATES", style: { width: 4 } },
    { selector: "node:selected", style: { "border-width": 4, "border-color": mark } },
    { selector: "edge:selected", style: { width: 4, "line-color": mark, "target-arrow-color": mark } },
  ] as cytoscape.StylesheetJson;
}
