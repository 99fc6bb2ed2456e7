import type { CitationStyle } from "@executive-disorder/shared/citation";
import type { Request, Response } from "express";
import { VISITOR } from "../access/viewer.ts";
import type { Queryable } from "../db/prepared.ts";
import type { Selection } from "../lib/selection.ts";
import { type CitableOrder, cite } from "../modules/citations/cite.ts";
import { findOrder } from "../modules/orders/order-reader.ts";

const FILES: Record<string, { style: CitationStyle; type: string }> = {
  bib: { style: "BIBTEX", type: "application/x-bibtex; charset=utf-8" },
  ris: { style: "RIS", type: "application/x-research-info-systems; charset=utf-8" },
  json: { style: "CSL_JSON", type: "application/vnd.citationstyles.csl+json; charset=utf-8" },
};
const CITED: Selection = new Map([["citations", { args: [{}], below: new Map() }]]);

/** GET /orders/14060/cite.bib, .ris, .json: a citation that programs read. The same for whoever asks. */
export function citationEndpoint(db: Queryable) {
  return async (request: Request, response: Response): Promise<void> => {
    const refuse = (sentence: string) => void response.status(404).type("text").send(`${sentence}\n`);
    const format = String(request.params.format);
    const file = Object.hasOwn(FILES, format) ? FILES[format] : undefined;
    if (!file) return refuse(`A citation ends with one of .${Object.keys(FILES).join(", .")}`);
    const order = await findOrder(db, VISITOR, String(request.params.number), CITED);
    if (!order) return refuse("The record holds no order of this number");
    response.set({
      "content-type": file.type,
      "content-disposition": `attachment; filename="eo-${order.number}.${format}"`,
      "cache-control": "public, max-age=60",
      "x-robots-tag": "noindex",
    });
    response.send(Buffer.from(cite(order.citations as CitableOrder, file.style)));
  };
}
