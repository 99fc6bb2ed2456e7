import type { SitePage, SiteSection } from "@executive-disorder/shared/site-pages";
import { type GraphQLEnumType, type GraphQLSchema, isEnumType } from "graphql";
import { EXPORT_COLUMNS } from "../orders/export-columns.ts";
import { section } from "./blocks.ts";
import type { SiteParts } from "./site.ts";

/** Enums that are about accounts, the desk, or how to ask: no value of them stands in the record or in an export. */
export const NOT_OF_THE_RECORD: ReadonlySet<string> = new Set([
  "ImportRunKind",
  "ImportRunStatus",
  "InterestKind",
  "MailKind",
  "OrderSort",
  "PersonaAccess",
  "PersonaDecision",
  "PersonaRequestState",
  "PersonaStanding",
  "Role",
  "SearchSort",
  "SitePageKey",
  "SyncPhase",
]);

const FORMATS: Record<string, string> = {
  orders: "CSV and JSON",
  relations: "CSV, JSON and GraphML",
  assertions: "CSV and JSON",
  deadlines: "CSV and JSON",
  answers: "CSV, JSON and GraphML",
  search: "CSV and JSON; GraphML has the orders that were found and the relations between them",
  comparison: "CSV and JSON; GraphML has the relations of both orders, with the columns of relations",
};

/** Every column of every export, and every value of the record's enums with the words that the schema has for it. */
export function codebookPage({ schema }: SiteParts): SitePage {
  return {
    title: "Codebook",
    lead: "What the columns of the downloads and the values of the API mean. It is made from the schema that this server answers with.",
    sections: [
      section(
        "files",
        "The files",
        "Downloads stand at /export, followed by a name and a form: /export/orders.csv, /export/relations.graphml. They take the filters of the [list of orders](/orders) in their address, and number= for one order. Nobody needs an account for them.",
        [
          "Text is UTF-8. CSV has a header; an empty cell means that nothing is known.",
          "Days are YYYY-MM-DD, without a time.",
          "In CSV, a cell that a spreadsheet would run as a formula has an apostrophe in front.",
          "Order numbers are text, since some end with a letter. Sort them by their digits first.",
          "In GraphML, orders are nodes under their numbers and relations are edges from the later order to the earlier one. Other documents, where they are asked for, are nodes i1, i2 and so on with their citation as title.",
        ],
      ),
      ...Object.entries(EXPORT_COLUMNS).map(([name, columns]) => exportSection(name, columns)),
      ...researchEnums(schema).map(enumSection),
    ],
  };
}

/** The schema's enums that a researcher meets, by name. */
export function researchEnums(schema: GraphQLSchema): GraphQLEnumType[] {
  return Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith("__") && !NOT_OF_THE_RECORD.has(name))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function exportSection(name: string, columns: Record<string, string>): SiteSection {
  return section(`export-${name}`, `Export: ${name}`, `As ${FORMATS[name]}.`, {
    caption: `Columns of the export of ${name}`,
    columns: ["Column", "Meaning"],
    rows: Object.entries(columns),
    isNumeric: false,
  });
}

function enumSection(type: GraphQLEnumType): SiteSection {
  return section(`enum-${type.name}`, type.name, type.description ?? "", {
    caption: `Values of ${type.name}`,
    columns: ["Value", "Meaning"],
    rows: type.getValues().map(({ name, description }) => [name, description ?? ""]),
    isNumeric: false,
  });
}
