import { chooseLevel, type ListFrame } from "./choose-level.ts";
import { type LabelReading, readingsOf } from "./list-labels.ts";
import type { Provision, ProvisionKind } from "./order-text.ts";
import type { StartStep } from "./read-block-start.ts";
import type { TextBlock } from "./text-block.ts";

/** Opens parts, sections and units as their numbers come along, and puts words where they belong. One for each order. */
export class ProvisionBuilder {
  readonly provisions: Provision[] = [];
  readonly warnings: string[] = [];
  private readonly byKey = new Map<string, Provision>();
  private readonly timesWanted = new Map<string, number>();
  private part: Provision | null = null;
  private subpart: Provision | null = null;
  private section: Provision | null = null;
  private lastSection = "";
  private frames: ListFrame[] = [];
  private current: Provision | null = null;
  private annex: Provision | null = null;
  private passages = 0;

  /** Whether a unit such as "(a)" has a part to stand in. */
  get isOpen(): boolean {
    return this.section !== null;
  }

  openPart(step: StartStep): void {
    const isSub = step.kind === "SUBPART" && this.part !== null;
    const holder = isSub ? this.part : null;
    const word = step.marker.split(/\s/)[0]?.toLowerCase() ?? "part";
    const key = `${holder ? `${holder.key}-` : ""}${word}-${step.label.toLowerCase()}`;
    const number = `${word[0]?.toUpperCase()}${word.slice(1)} ${step.label}`;
    const opened = this.add("PART", holder, key, step, holder ? `${holder.number}, ${number}` : number);
    if (isSub) this.subpart = opened;
    else [this.part, this.subpart] = [opened, null];
    this.section = null;
    this.frames = [];
  }

  openSection(step: StartStep): void {
    const holder = this.subpart ?? this.part;
    const isBare = step.dotted;
    const label = step.label;
    if (!isBare) this.checkSequence(label);
    const group = /^(\d+)\.\d/.exec(label)?.[1];
    const base = `${isBare ? "par" : "sec"}-${label.toLowerCase()}`;
    const key = this.byKey.has(base) && holder ? `${holder.key}-${base}` : base;
    // "Sec. 2.1" stands in "Sec. 2" where there is one.
    const outer = group ? (this.byKey.get(`sec-${group}`) ?? holder) : holder;
    this.section = this.add("SECTION", outer, key, step, `${isBare ? "Par." : "Sec."} ${label}`);
    this.frames = [];
  }

  openUnit(step: StartStep, ahead: () => string[]): void {
    const readings = readingsOf(step.label, step.dotted);
    if (readings.some((reading) => reading.ordinal === 2)) this.splitInlineFirst(readings);
    const lead = this.current?.paragraphs.at(-1)?.text ?? "";
    const choice = chooseLevel(readings, this.frames, ahead, /[:—–-]$/.test(lead));
    if (choice.doubt) this.warn(`In ${this.current?.number ?? "the text"}, "${step.marker}" ${choice.doubt}.`);
    const frame = this.frames[choice.depth];
    const holder = frame
      ? this.byKey.get(frame.parent)
      : this.holderOfNewList(choice.reading.style === "1-101" || choice.reading.style === "1-1");
    this.frames.length = choice.depth;
    const parent = holder ?? this.section;
    const key = `${parent?.key ?? "p"}-${step.label}`;
    // "1-201." is a whole number, which the order itself cites as "section 1-201", in whatever section it stands.
    const opened = /-/.test(step.label)
      ? this.add("UNIT", parent, `sec-${step.label}`, step, `Sec. ${step.label}`)
      : this.add("UNIT", parent, key, step, unitNumber(parent, step));
    this.frames.push({ ...choice.reading, parent: parent?.key ?? "" });
    this.current = opened;
  }

  /** Whether a label goes on with the innermost list: words before it still belong to the item before it. */
  goesOn(label: string | undefined): boolean {
    const top = this.frames.at(-1);
    if (!top || label === undefined) return false;
    return readingsOf(label, top.style.endsWith(".")).some(
      (one) => one.style === top.style && one.ordinal === top.ordinal + 1,
    );
  }

  /** "For the purposes of this order: (a) the term …;" and then "(b)" at the margin: the first item becomes a part of its own. */
  private splitInlineFirst(readings: LabelReading[]): void {
    const holder = this.current;
    const last = holder?.paragraphs.at(-1);
    if (
      !holder ||
      !last ||
      last.quoted ||
      this.frames.some((frame) => readings.some((one) => one.style === frame.style))
    )
      return;
    const match = /^([\s\S]{0,1500}?[:—])\s*\((a|i|1|A)\)\s+([\s\S]+)$/.exec(last.text);
    const [lead, label, rest] = match?.slice(1) ?? [];
    const first = readingsOf(label ?? "", false).find(
      (one) => one.isFirst && readings.some((next) => next.style === one.style),
    );
    if (!lead || !label || !rest || !first || /(?:^|[\s;,])\((?:b|ii|2|B)\)\s/.test(rest)) return;
    last.text = lead;
    this.openUnit({ kind: "UNIT", label, marker: `(${label})`, heading: null, dotted: false }, () => []);
    this.addWords(rest, false, true, false);
  }

  openPassage(heading: string): void {
    this.passages += 1;
    const holder = this.section ?? this.subpart ?? this.part;
    const step = { marker: "", heading: heading.replace(/[.:]$/, "") };
    this.add("PASSAGE", holder, `p-${this.passages}`, step, holder?.number ?? `Passage ${this.passages}`);
  }

  addWords(text: string, quoted: boolean, belongsToMarker: boolean, asPassages: boolean): void {
    if (asPassages && !this.current?.kind.match(/SECTION|UNIT/)) {
      this.passages += 1;
      this.add("PASSAGE", this.part, `p-${this.passages}`, { marker: "", heading: null }, `Paragraph ${this.passages}`);
    } else if (!this.current) {
      this.add("PREAMBLE", null, "preamble", { marker: "", heading: null }, "Preamble");
    } else if (!belongsToMarker && !quoted) this.openFlush();
    const target = this.current;
    if (!target) return;
    target.paragraphs.push({ key: `${target.key}-p${target.paragraphs.length + 1}`, text, quoted });
  }

  addToAnnex(block: TextBlock): void {
    const isNew = block.kind === "ANNEX_START" || !this.annex;
    if (isNew) {
      const count = this.provisions.filter((provision) => provision.kind === "ANNEX").length;
      const heading = block.kind === "ANNEX_START" ? block.text : null;
      const isWord = /^(?:annex|appendix|attachment|schedule)\b/i.test(heading ?? "");
      const number =
        isWord && /^\w+(?:\s+[\w-]{1,4})?$/.test(heading ?? "")
          ? titleCase(heading ?? "")
          : count
            ? `Annex ${count + 1}`
            : "Annex";
      const step =
        number === titleCase(heading ?? "") ? { marker: heading ?? "", heading: null } : { marker: "", heading };
      this.annex = this.add("ANNEX", null, count ? `annex-${count + 1}` : "annex", step, number);
      if (block.kind === "ANNEX_START") return;
    }
    const annex = this.annex;
    annex?.paragraphs.push({ key: `${annex.key}-p${annex.paragraphs.length + 1}`, text: block.text, quoted: false });
  }

  private warn(text: string): void {
    if (this.warnings.length < 100) this.warnings.push(text);
  }

  /** Where the words after a list belong: to the part that introduced it with a colon; otherwise they go on with the last item. */
  private openFlush(): void {
    const top = this.frames.at(-1);
    const introducer = top && this.byKey.get(top.parent);
    if (!introducer || this.current?.kind === "FLUSH" || this.current?.kind === "PASSAGE") return;
    if (!/[:—–-]$/.test(introducer.paragraphs.at(-1)?.text ?? "")) return;
    this.add("FLUSH", introducer, `${introducer.key}-flush`, { marker: "", heading: null }, introducer.number);
  }

  /** A new list stands in the part before it; "1-101." always stands in the section, whatever list came before. */
  private holderOfNewList(inSection: boolean): Provision | null {
    return inSection ? this.section : this.current;
  }

  private checkSequence(label: string): void {
    const [before = 0, beforeMinor = 0] = this.lastSection.split(".").map(Number);
    const [now = 0, nowMinor = 0] = label.split(".").map(Number);
    if (this.lastSection && (now < before || (now === before && nowMinor <= beforeMinor)))
      this.warn(`Sec. ${label} follows Sec. ${this.lastSection}.`);
    this.lastSection = label;
  }

  private add(
    kind: ProvisionKind,
    holder: Provision | null,
    wanted: string,
    step: { marker: string; heading: string | null },
    number: string,
  ): Provision {
    let key = wanted;
    while (this.byKey.has(key)) {
      const count = (this.timesWanted.get(wanted) ?? 1) + 1;
      this.timesWanted.set(wanted, count);
      key = `${wanted}-${count}`;
    }
    if (key !== wanted && kind !== "FLUSH")
      this.warn(`${number} stands more than once; this one has the address "${key}".`);
    const level = holder ? holder.level + 1 : 0;
    const provision: Provision = {
      key,
      parent: holder?.key ?? null,
      kind,
      marker: step.marker,
      number,
      heading: step.heading,
      level,
      paragraphs: [],
    };
    this.provisions.push(provision);
    this.byKey.set(key, provision);
    this.current = provision;
    return provision;
  }
}

function unitNumber(parent: Provision | null, step: StartStep): string {
  const base = parent?.number ?? "";
  return step.dotted ? `${base}, ${step.label}` : `${base}(${step.label})`;
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
