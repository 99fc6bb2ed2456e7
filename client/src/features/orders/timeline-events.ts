import { type InstrumentKind, instrumentName } from "@executive-disorder/shared/instrument-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { RELATION_LABELS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import { daysBetween, formatDay, plural } from "../../lib/day.ts";
import { decisiveStep, LEGAL_FORCE_LOOKS, relationTone, type Tone } from "../../lib/legal-force.ts";
import { DEADLINE_KIND_WORDS } from "./deadline-kinds.ts";

interface TimedOrder {
  number: string;
  signingDate: string | null;
  publicationDate: string | null;
  frCitation: string | null;
  status: {
    legalForce: LegalForce;
    path: readonly {
      kind: RelationKind;
      inPart: boolean;
      on: string | null;
      order: { number: string } | null;
      instrument: { kind: InstrumentKind; citation: string } | null;
    }[];
  };
}
interface TimedRelation {
  kind: RelationKind;
  inPart: boolean;
  from: { number: string };
  to: { number: string; title: string | null; signingDate: string | null };
}
interface TimedDeadline {
  kind: "DUTY" | "END" | "EFFECT";
  actor: string;
  duty: string;
  dueDate: string | null;
  recurs: string | null;
}

export interface TimelineEvent {
  day: string;
  /** Our own little Markdown: links to orders. */
  text: string;
  note?: string;
  /** Whether the order had force from this event on: a filled dot. */
  isInForce: boolean;
  /** Whether the line to the next event is thick. */
  hasLife: boolean;
  tone: Tone;
}

/** More earlier orders or deadlines than this would bury the order's own story: they have panels of their own. */
const MOST = 6;
const orderLink = (number: string) => `[EO\u00a0${number}](/orders/${number})`;
const inPartWords = (inPart: boolean) => (inPart ? " in part" : "");
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What happened to an order, day by day, out of what was asked for and nothing else. */
export function timelineEvents(
  order: TimedOrder,
  relations: readonly TimedRelation[],
  deadlines: readonly TimedDeadline[],
): TimelineEvent[] {
  const { signingDate, publicationDate, frCitation, status } = order;
  const { hasEnded } = LEGAL_FORCE_LOOKS[status.legalForce];
  const end = hasEnded ? (decisiveStep(status.legalForce, status.path)?.on ?? null) : null;
  const events: { day: string; rank: number; text: string; note?: string; tone?: Tone }[] = [];

  const acts = relations.filter((relation) => relation.from.number === order.number && relation.kind !== "SEE");
  if (acts.length <= MOST) {
    for (const { kind, inPart, to } of acts) {
      if (to.signingDate)
        events.push({
          day: to.signingDate,
          rank: 0,
          text: `${orderLink(to.number)} is signed, which this order ${lower(RELATION_LABELS[kind].active)}${inPartWords(inPart)}.`,
        });
    }
  }
  if (signingDate) {
    const days = end ? daysBetween(signingDate, end) : null;
    events.push({
      day: signingDate,
      rank: 1,
      text: "Signed.",
      ...(days !== null && end ? { note: `In force for ${plural(days, "day")}, until ${formatDay(end)}` } : {}),
    });
  }
  if (publicationDate)
    events.push({ day: publicationDate, rank: 2, text: `Published${frCitation ? `, ${frCitation}` : ""}.` });
  const due = deadlines.filter((deadline) => deadline.dueDate !== null);
  if (due.length <= MOST) {
    for (const { kind, dueDate, actor, duty, recurs } of due)
      events.push({
        day: dueDate as string,
        rank: 3,
        text:
          kind === "DUTY"
            ? `Due from ${actor}: ${lower(duty).replace(/\.$/, "")}${recurs && !duty.includes("periodically") ? `; ${recurs}` : ""}.`
            : `${DEADLINE_KIND_WORDS[kind]}: ${actor}.`,
      });
  }
  for (const { kind, inPart, on, order: later, instrument } of status.path) {
    const maker = later ? orderLink(later.number) : instrument && instrumentName(instrument);
    if (on && maker)
      events.push({
        day: on,
        rank: 4,
        text: `${RELATION_LABELS[kind].passive.replace(/ by$/, inPart ? " in part by" : " by")} ${maker}.`,
        tone: relationTone({ kind, inPart }),
      });
  }

  events.sort((a, b) => a.day.localeCompare(b.day) || a.rank - b.rank);
  // Of an order that ended on a day which no source gives, nobody can say on which of its days it had force.
  const isKnown = signingDate !== null && status.legalForce !== "UNKNOWN" && (end !== null || !hasEnded);
  const hadForceOn = (day: string) => isKnown && day >= signingDate && (end === null || day < end);
  return events.map(({ rank, ...event }, index) => {
    const isInForce = hadForceOn(event.day) && rank > 0;
    return { ...event, isInForce, hasLife: isInForce && index < events.length - 1, tone: event.tone ?? "plain" };
  });
}
