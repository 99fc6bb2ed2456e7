import type { Assertion, Flag } from "./assertion.ts";
import type { Item, Target } from "./item.ts";
import type { LabelPart, RelationLabel } from "./label.ts";
import { spanOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/**
 * The assertions that a label makes of an item: one per relation and document.
 *
 * @param follows whether the item stands directly behind its label, which then belongs to the first quote.
 */
export function assertionsOf(
  scan: Scan,
  label: RelationLabel,
  item: Item,
  follows: boolean,
  source: string | null,
): Assertion[] {
  const assertions: Assertion[] = [];
  for (const target of item.targets) {
    const isFirst = follows && target.from === item.targets[0]?.from;
    for (const part of label.parts) assertions.push(assertionOf(scan, label, part, target, isFirst, source));
  }
  return assertions;
}

function assertionOf(
  scan: Scan,
  label: RelationLabel,
  part: LabelPart,
  target: Target,
  isFirst: boolean,
  source: string | null,
): Assertion {
  const { tail } = target;
  const { start: itemStart, end } = spanOf(scan, target.from, target.to);
  const start = isFirst ? spanOf(scan, label.from, label.next).start : itemStart;
  // A section of the later order does the whole deed; a section of the earlier one is a part of it.
  const sectionOnly = tail.provision && label.voice === "ACTIVE" && part.relation !== "SEE";
  return {
    relation: part.relation,
    alternative: part.alternative,
    voice: label.voice,
    inPart: part.inPart || tail.inPart || sectionOnly,
    targetKind: target.kind,
    target: target.target,
    dateAsWritten: tail.date?.asWritten ?? null,
    date: tail.date?.iso ?? null,
    verb: part.verb,
    label: label.text,
    qualifier: label.qualifier,
    citations: [...tail.citations],
    quote: scan.note.slice(start, end),
    start,
    end,
    itemStart,
    flags: flagsOf(label, target, source),
  };
}

function flagsOf(label: RelationLabel, target: Target, source: string | null): Flag[] {
  const flags: Flag[] = [...label.flags, ...target.flags];
  if (target.tail.date) flags.push(...target.tail.date.flags);
  if (target.tail.provision) flags.push("PROVISION_ONLY");
  if (target.tail.remarks.length > 0) flags.push("HAS_REMARK");
  if (source !== null && target.kind === "EXECUTIVE_ORDER" && target.target === source) flags.push("SELF_REFERENCE");
  return flags;
}
