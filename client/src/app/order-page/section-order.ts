import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";

/**
 * The order in which sections stand on the page: the profile's, with each section that was opened beside it put after the
 * nearest one that precedes it by default.
 */
export function sectionOrder(selected: readonly SectionKind[], opened: readonly SectionKind[]): SectionKind[] {
  const order = [...selected];
  for (const kind of SECTION_KINDS.filter((kind) => opened.includes(kind) && !selected.includes(kind))) {
    const before = SECTION_KINDS.slice(0, SECTION_KINDS.indexOf(kind)).findLast((other) => order.includes(other));
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, kind);
  }
  return order;
}
