/** What stands in no other provision, and everything that stands in it, in the sequence of the text. */
export interface TextGroup<P> {
  head: P;
  within: P[];
}

/** The text by its outermost parts. A text that begins deeper has its first provision for a head. */
export function textGroups<P extends { level: number }>(provisions: readonly P[]): TextGroup<P>[] {
  const groups: TextGroup<P>[] = [];
  for (const provision of provisions) {
    const last = groups.at(-1);
    if (provision.level === 0 || !last) groups.push({ head: provision, within: [] });
    else last.within.push(provision);
  }
  return groups;
}
