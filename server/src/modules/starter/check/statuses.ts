import { numberSortKey } from "@executive-disorder/shared/order-number";
import { RELATION_KINDS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import { type DerivedStatus, deriveStatus, type IncomingChange } from "../../relations/derive-status.ts";
import { foldAssertions, type OrderAssertion } from "../../relations/fold-assertions.ts";
import { type InstrumentAssertion, instrumentChanges } from "../../relations/instrument-changes.ts";
import type { Assertion } from "../../relations/notes/assertion.ts";
import { parseDispositionNotes } from "../../relations/notes/parse-disposition-notes.ts";
import { dayOfInstrument } from "../../relations/store-notes.ts";
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
      instrument: null,
    };
    changes.set(to, [...(changes.get(to) ?? []), change]);
  }
  return new Map(
    orders.map((order) => [
      order.number,
      deriveStatus(
        [...(changes.get(order.number) ?? []), ...instrumentChanges(ofInstruments(order), order.signingDate)],
        order.dispositionNotes === undefined ? null : order.asOf,
      ),
    ]),
  );
}

function assertionsOf(order: StarterOrder): OrderAssertion[] {
  const fromText = order.relations.flatMap(({ kind, order: target, inPart, on, quote, where }): OrderAssertion[] =>
    target
      ? [
          {
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
          },
        ]
      : [],
  );
  const fromNote = notesOf(order).flatMap(
    ({ relation, voice, inPart, targetKind, target, quote, flags }): OrderAssertion[] =>
      targetKind === "EXECUTIVE_ORDER"
        ? [
            {
              sourceNumber: order.number,
              source: "NOTE",
              kind: relation,
              voice,
              inPart,
              target,
              effectiveOn: null,
              quote,
              place: null,
              flags,
            },
          ]
        : [],
  );
  return [...fromText, ...fromNote];
}

/** What other documents did to the order, by their texts and its note. */
function ofInstruments(order: StarterOrder): InstrumentAssertion[] {
  const fromText = order.relations.flatMap(({ kind, inPart, on, instrument, voice }): InstrumentAssertion[] =>
    instrument && voice === "PASSIVE" ? [{ source: "TEXT", kind, inPart, on, isQualified: false, instrument }] : [],
  );
  const fromNote = notesOf(order).flatMap((assertion): InstrumentAssertion[] => {
    const { relation, voice, inPart, targetKind, target, flags } = assertion;
    if (targetKind === "EXECUTIVE_ORDER" || voice !== "PASSIVE") return [];
    const isQualified = flags.includes("QUALIFIED");
    const instrument = { kind: targetKind, citation: target };
    return [{ source: "NOTE", kind: relation, inPart, on: dayOfInstrument(assertion), isQualified, instrument }];
  });
  return [...fromText, ...fromNote];
}

function notesOf({ number, dispositionNotes }: StarterOrder): (Assertion & { relation: RelationKind })[] {
  return parseDispositionNotes(dispositionNotes ?? "", { sourceNumber: number }).assertions.filter(
    (assertion): assertion is Assertion & { relation: RelationKind } =>
      (RELATION_KINDS as readonly string[]).includes(assertion.relation),
  );
}
