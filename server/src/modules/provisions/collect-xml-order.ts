import type { OrderSource } from "./assemble-order.ts";
import type { XmlNode } from "./parse-xml.ts";
import { blockFromRuns, type EmphasisRun, type TextBlock } from "./text-block.ts";

/** What stands around the text and is no part of it. */
const BOILERPLATE = new Set([
  "TITLE3",
  "PRES",
  "PSIG",
  "FRDOC",
  "FILED",
  "BILCOD",
  "PRTPAGE",
  "GPH",
  "EXECORDR",
  "PLACE",
  "DATE",
]);
const BLOCKS = new Set(["FP", "P", "LI", "HD", "TXT", "ST1", "ST2", "ST3", "FTNT"]);
const NUMBER_OF_NEXT = new Set(["ST1", "ST2", "ST3"]);
const EMPHASIS: Record<string, "BOLD" | "ITALIC"> = { "02": "BOLD", "04": "BOLD" };

/** Collects heading, title, paragraphs and signature of the first executive order in a parsed file. */
export function collectXmlOrder(nodes: XmlNode[]): OrderSource | { refused: string } {
  const orders = findAll(nodes, "EXECORD");
  const [first] = orders;
  if (!first) {
    const root = nodes.find((node) => node.tag !== null)?.tag;
    return {
      refused: root ? `holds no executive order: its outermost element is ${root.slice(0, 40)}` : "holds no XML",
    };
  }
  const collector = new Collector();
  if (orders.length > 1) collector.warn(`The file holds ${orders.length} orders; only the first is read.`);
  collector.collect(first.children, false);
  return collector.source();
}

function findAll(nodes: XmlNode[], tag: string): XmlNode[] {
  return nodes.flatMap((node) => (node.tag === tag ? [node] : findAll(node.children, tag)));
}

class Collector {
  private readonly warnings: string[] = [];
  private readonly blocks: TextBlock[] = [];
  private readonly headings: string[] = [];
  private readonly titles: string[] = [];
  private place: string | null = null;
  private date: string | null = null;
  private documentNumber: string | null = null;
  private images = 0;
  private isSigned = false;
  private pendingNumber: EmphasisRun[] = [];

  warn(text: string): void {
    if (this.warnings.length < 50) this.warnings.push(text);
  }

  collect(nodes: XmlNode[], inAnnex: boolean): void {
    for (const node of nodes) this.collectNode(node, inAnnex);
    this.flushNumber();
  }

  source(): OrderSource {
    const { images, titles, headings } = this;
    if (images > 0)
      this.warn(`${images} ${images === 1 ? "image holds" : "images hold"} words that are not in the XML.`);
    return {
      heading: headings.join(" "),
      title: titles.join(" ") || null,
      documentNumber: this.documentNumber,
      blocks: this.blocks,
      place: this.place,
      date: this.date,
      warnings: this.warnings,
    };
  }

  private collectNode(node: XmlNode, inAnnex: boolean): void {
    const { tag } = node;
    if (tag === null) {
      if (node.text.trim() !== "")
        this.push([{ text: node.text, style: null }], "TEXT", "Words stood outside any paragraph.");
    } else if (BOILERPLATE.has(tag)) this.collectBoilerplate(node);
    else if (tag === "HD" || (tag === "LI" && this.blocks.length === 0)) this.collectHeading(node, inAnnex);
    else if (NUMBER_OF_NEXT.has(tag)) {
      this.flushNumber();
      this.pendingNumber = [...this.runsOf(node), { text: " ", style: null }];
    } else if (BLOCKS.has(tag)) this.push(this.runsOf(node));
    else if (tag === "ROW" || tag === "BOXHD") this.push(this.cellsOf(node), "TABLE_ROW");
    else if (tag === "GPOTABLE") this.collect(node.children, inAnnex);
    else if (tag === "ANNEX" || tag === "APPENDIX") this.collectAnnex(node);
    else if (node.children.some((child) => child.tag !== null && BLOCKS.has(child.tag)))
      this.collect(node.children, inAnnex);
    else
      this.push(this.runsOf(node), "TEXT", `The element ${tag.slice(0, 40)} is unknown and was read as a paragraph.`);
  }

  private collectBoilerplate(node: XmlNode): void {
    const words = foldWords(node);
    if (node.tag === "EXECORDR" && words) this.headings.push(words);
    if (node.tag === "PLACE") this.place = words || this.place;
    if (node.tag === "DATE") this.date = words || this.date;
    if (node.tag === "PLACE" || node.tag === "DATE") this.isSigned = true;
    // The picture of the signature stands at the right margin.
    if (node.tag === "GPH" && !node.attributes.HTYPE) this.images += 1;
    const document = node.tag === "FRDOC" && /FR\s+Doc\.?\s+([A-Z]?\d[\w-]{1,20})/.exec(words)?.[1];
    if (document) this.documentNumber = document;
  }

  private collectHeading(node: XmlNode, inAnnex: boolean): void {
    const words = foldWords(node);
    if (!words) return;
    if (inAnnex) this.push([{ text: words, style: null }], "ANNEX_START");
    else if (this.blocks.length === 0) this.titles.push(words);
    else if (this.isSigned) this.push([{ text: words, style: null }], "ANNEX_START");
    else this.push([{ text: words, style: "BOLD" }]);
  }

  private collectAnnex(node: XmlNode): void {
    const before = this.blocks.length;
    this.collect(node.children, true);
    const isHeaded = this.blocks.slice(before).some((block) => block.kind === "ANNEX_START");
    if (!isHeaded && this.blocks.length > before)
      this.blocks.splice(before, 0, { text: "Annex", spans: [], kind: "ANNEX_START" });
  }

  private flushNumber(): void {
    const runs = this.pendingNumber;
    this.pendingNumber = [];
    if (runs.length > 0) this.push(runs);
  }

  private push(runs: EmphasisRun[], kind: TextBlock["kind"] = "TEXT", warning?: string): void {
    const block = blockFromRuns([...this.pendingNumber, ...runs], kind);
    this.pendingNumber = [];
    if (!block) return;
    if (warning) this.warn(warning);
    // What follows the signature is no part of the order's own numbering.
    if (this.isSigned && kind !== "ANNEX_START" && !this.blocks.some((one) => one.kind === "ANNEX_START")) {
      this.blocks.push({ text: "Annex", spans: [], kind: "ANNEX_START" });
    }
    this.blocks.push(block);
  }

  private cellsOf(row: XmlNode): EmphasisRun[] {
    const cells = row.children.filter((child) => child.tag !== null);
    return cells.flatMap((cell, at) => [...(at ? [{ text: " | ", style: null }] : []), ...this.runsOf(cell)]);
  }

  private runsOf(node: XmlNode): EmphasisRun[] {
    return node.children.flatMap((child): EmphasisRun[] => {
      if (child.tag === null) return [{ text: child.text, style: null }];
      if (child.tag === "PRTPAGE") return [];
      if (child.tag === "GPH") {
        this.collectBoilerplate(child);
        return [];
      }
      const runs = this.runsOf(child);
      const style = child.tag === "E" ? (EMPHASIS[child.attributes.T ?? ""] ?? "ITALIC") : null;
      if (style) return runs.map((run) => ({ ...run, style }));
      return child.tag === "LI" ? [{ text: " ", style: null }, ...runs, { text: " ", style: null }] : runs;
    });
  }
}

function foldWords(node: XmlNode): string {
  const words = (one: XmlNode): string =>
    one.tag === null ? one.text : one.tag === "PRTPAGE" ? "" : one.children.map(words).join("");
  return words(node).replace(/\s+/g, " ").trim();
}
