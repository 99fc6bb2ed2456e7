import { numberSortKey } from "@executive-disorder/shared/order-number";
import { RELATION_KINDS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import { type DerivedStatus, deriveStatus, type IncomingChange } from "../../relations/derive-status.ts";
import { foldAssertions, type OrderAssertion } from "../../relations/fold-assertions.ts";
import { parseDispositionNotes } from "../../relations/notes/parse-disposition-notes.ts";
import type { StarterLibrary } from "../read-starter.ts";
import type { StarterOrder } from "../starter-file.ts";

/** What became of each order, by the texts and notes of the library alone, as the server derives it from its whole record. */
export function statusesOf({
  orders,
  presidents,
}: Pick<StarterLibrary, "orders" | "presidents">): Map<string, DerivedStatus> {
  const byNumber = new Map(orders.map((order) => [order.number, order]));
  const names = new Map(presidents.map(({ slug, name }) => [slug, name]));
  const changes = new Map<string, IncomingChange[]>();
  for (const { from, to, kind, inPart, effectiveOn, isQualified } of foldAssertions(orders.flatMap(assertionsOf))) {
    if (isQualified) continue;
    const later = byNumber.get(from);
    const change: IncomingChange = {
      kind,
      inPart,
      on: effectiveOn ?? later?.signingDate ?? null,
      sortKey: numberSortKey(from),
      order: {
        number: from,
        title: later?.title ?? null,
        presidentName: later ? (names.get(later.president) ?? null) : null,
        signingDate: later?.signingDate ?? null,
      },
    };
    changes.set(to, [...(changes.get(to) ?? []), change]);
  }
  return new Map(
    orders.map(({ number, asOf, dispositionNotes }) => [
      number,
      deriveStatus(changes.get(number) ?? [], dispositionNotes === undefined ? null : asOf),
    ]),
  );
}

function assertionsOf(order: StarterOrder): OrderAssertion[] {
  const fromText = order.relations.map(
    ({ kind, order: target, inPart, on, quote, where }): OrderAssertion => ({
      sourceNumber: order.number,
      source: "TEXT",
      kind,
      voice: "ACTIVE",
      inPart,
      target,
      effectiveOn: on,
      quote,
      place: where,
      flags: [],
    }),
  );
  if (!order.dispositionNotes) return fromText;
  const fromNote = parseDispositionNotes(order.dispositionNotes, { sourceNumber: order.number })
    .assertions.filter(
      ({ targetKind, relation }) =>
        targetKind === "EXECUTIVE_ORDER" && (RELATION_KINDS as readonly string[]).includes(relation),
    )
    .map(
      ({ relation, voice, inPart, target, quote, flags }): OrderAssertion => ({
        sourceNumber: order.number,
        source: "NOTE",
        kind: relation as RelationKind,
        voice,
        inPart,
        target,
        effectiveOn: null,
        quote,
        place: null,
        flags,
      }),
    );
  return [...fromText, ...fromNote];
}
