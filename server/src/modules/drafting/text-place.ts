import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { parseOrderNumber } from "./order-number.ts";

/** Which text: a section of an order, for everybody (persona null) or for one persona. */
export interface TextPlace {
  number: string;
  kind: SectionKind;
  persona: string | null;
}

export interface FoundPlace {
  orderId: number;
  kind: SectionKind;
  personaId: number | null;
}

/**
 * @param isForWriting holds the persona in use until the transaction ends.
 * @throws BAD_INPUT when there is no such order, or no such persona in use.
 */
export async function findPlace(client: Queryable, place: TextPlace, isForWriting = false): Promise<FoundPlace> {
  const [order] = await queryPrepared<{ id: number }>(client, "select id from executive_order where number = $1", [
    parseOrderNumber(place.number),
  ]);
  if (!order) throw badInput("number", `There is no order ${place.number} in the record`);
  if (place.persona === null) return { orderId: order.id, kind: place.kind, personaId: null };
  const [persona] = await queryPrepared<{ id: number; isRetired: boolean; name: string }>(
    client,
    `select id, name, retired_at is not null as "isRetired" from persona where key = $1 ${isForWriting ? "for share" : "and retired_at is null"}`,
    [place.persona.replaceAll("\0", "")],
  );
  if (!persona) throw badInput("persona", "There is no such persona; Query.personas lists them");
  if (persona.isRetired && isForWriting)
    throw badInput(
      "persona",
      `The persona ${persona.name} was retired: nobody reads its texts. Keep your words, and ask an admin to take it back into use`,
    );
  return { orderId: order.id, kind: place.kind, personaId: persona.id };
}
