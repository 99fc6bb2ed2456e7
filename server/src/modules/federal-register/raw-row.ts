/** A row as the file has it, before any of it is understood. Cells are texts in CSV and any JSON value in JSON. */
export interface RawRow {
  /** 1-based, without the header. */
  row: number;
  /** The line of a CSV file on which the row begins. */
  line: number | null;
  /** By column name. A map, so that a key such as "__proto__" is a key like any other. */
  cells: ReadonlyMap<string, unknown>;
}

/** A stretch of the file that is no row. With `row: null` it is the file itself. */
export interface BrokenRow {
  row: number | null;
  line: number | null;
  value: string;
  reason: string;
  howToMend?: string;
}

/** What the two formats have in common once they are taken apart. */
export interface RawFile {
  format: "CSV" | "JSON";
  /** Rows found, whether they could be taken apart or not. */
  rowCount: number;
  rows: RawRow[];
  broken: BrokenRow[];
  /** Every column name of the file, in the order of appearance. */
  columns: string[];
  /** Remarks on the file as a whole. */
  doubts: string[];
  envelope: FrEnvelope | null;
}

/** What the API says about its answer. */
export interface FrEnvelope {
  /** Documents that the search found, which can be more than one page holds. */
  count: number | null;
  /** As the answer has it, unchecked. Null on the last page. */
  nextPageUrl: string | null;
}
