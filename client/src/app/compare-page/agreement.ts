import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { type Fact, type FactKind, factsInSentence } from "./facts-in-text.ts";
import { plainText } from "./plain-text.ts";
import { sentencesOf } from "./sentences.ts";

/** A text as one audience reads it. */
export interface AudienceText {
  /** Key of the persona. */
  audience: string;
  section: SectionKind;
  entries: readonly { heading: string | null; body: string }[];
}

export interface StatedFact extends Fact {
  audience: string;
  section: SectionKind;
}

/** One thing about which texts say what cannot all be so. */
export interface Difference {
  kind: FactKind;
  subject: string;
  /** By audience, each with what it says first. */
  says: StatedFact[];
}

/** A fact, and where each audience reads it; an audience that does not is absent. */
export interface Shared {
  kind: FactKind;
  shown: string;
  by: ReadonlyMap<string, StatedFact>;
}

export interface Agreement {
  differences: Difference[];
  /** Stated to some of the audiences and not to others: left out, or differently told. */
  bySome: Shared[];
  byAll: Shared[];
}

const KINDS: readonly FactKind[] = ["STATUS", "DATE", "ORDER", "NUMBER"];

/** Compares what the texts for several audiences state about one order. */
export function compareFacts(order: string, audiences: readonly string[], texts: readonly AudienceText[]): Agreement {
  const facts = texts.flatMap(({ audience, section, entries }) =>
    entries.flatMap(({ heading, body }) =>
      sentencesOf(plainText(`${heading ? `${heading}. ` : ""}${body}`)).flatMap((sentence) =>
        factsInSentence(sentence, order).map((fact): StatedFact => ({ ...fact, audience, section })),
      ),
    ),
  );
  const rows = [...groupBy(facts, keyOf).values()]
    .map((stated): Shared => {
      const by = new Map<string, StatedFact>();
      for (const fact of stated) if (!by.has(fact.audience)) by.set(fact.audience, fact);
      return { kind: (stated[0] as StatedFact).kind, shown: shownOf(stated[0] as StatedFact), by };
    })
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return {
    differences: differencesOf(facts),
    bySome: rows.filter((row) => row.by.size < audiences.length),
    byAll: rows.filter((row) => row.by.size === audiences.length),
  };
}

const keyOf = (fact: Fact) => [fact.kind, fact.value, fact.kind === "STATUS" ? fact.subject : ""].join("|");

const STATUS_NAMES: Record<string, string> = {
  revoke: "revoked",
  supersede: "superseded",
  amend: "amended",
  suspend: "suspended",
  terminate: "terminated",
  expire: "expired",
  reinstate: "reinstated",
  enjoin: "enjoined",
  vacate: "vacated",
};

function shownOf({ kind, value, shown, subject }: Fact): string {
  if (kind === "STATUS") return `${STATUS_NAMES[value] ?? value} (${subject})`;
  return shown;
}

/** Which days, and which words of legal force, cannot be true together of one subject. */
function differencesOf(facts: readonly StatedFact[]): Difference[] {
  const dated = groupBy(
    facts.filter((fact) => fact.kind === "DATE" && fact.subject !== null),
    (fact) => fact.subject as string,
  );
  const dates = [...dated].flatMap(([subject, stated]): Difference[] => {
    const [act = "", order = ""] = subject.split(", ");
    return isDisputed(stated, (fact) => fact.value, isSameDay)
      ? [
          {
            kind: "DATE",
            subject: `When ${order} ${DAY_WORDS[act] ?? `is said to be ${STATUS_NAMES[act] ?? act}`}`,
            says: firstOfEach(stated),
          },
        ]
      : [];
  });
  const forces = groupBy(
    facts.filter((fact) => fact.kind === "STATUS" && FORCE[fact.value] !== undefined),
    (fact) => fact.subject as string,
  );
  const statuses = [...forces].flatMap(([subject, stated]): Difference[] =>
    isDisputed(
      stated,
      (fact) => FORCE[fact.value] as string,
      (a, b) => a === b,
    )
      ? [{ kind: "STATUS", subject: `Whether ${subject} is in force`, says: firstOfEach(stated) }]
      : [],
  );
  return [...statuses, ...dates];
}

/** What a word of legal force comes to; the others can stand beside any. */
const FORCE: Record<string, "ended" | "standing"> = {
  "not in force": "ended",
  revoke: "ended",
  supersede: "ended",
  terminate: "ended",
  expire: "ended",
  "in force": "standing",
};
const DAY_WORDS: Record<string, string> = {
  sign: "was signed",
  publish: "was published",
  "take effect": "takes effect",
};

/** Whether two audiences are told values of which none of one fits any of the other. */
function isDisputed(
  stated: readonly StatedFact[],
  read: (fact: StatedFact) => string,
  fits: (a: string, b: string) => boolean,
): boolean {
  const byAudience = [...groupBy(stated, (fact) => fact.audience).values()].map((own) => own.map(read));
  return byAudience.some((one, index) =>
    byAudience.slice(index + 1).some((other) => !one.some((a) => other.some((b) => fits(a, b)))),
  );
}

/** "2025-01" and "2025-01-20" can be the same day. */
const isSameDay = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

const firstOfEach = (stated: readonly StatedFact[]) =>
  [...new Map(stated.toReversed().map((fact) => [fact.audience, fact])).values()].toReversed();

function groupBy<T>(items: readonly T[], keyFor: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyFor(item), [...(groups.get(keyFor(item)) ?? []), item]);
  return groups;
}
