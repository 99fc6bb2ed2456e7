import { type ExecutionResult, execute, type GraphQLSchema, parse } from "graphql";
import type pg from "pg";
import type { Viewer } from "../access/viewer.ts";
import { apiSchema } from "./query-as.ts";
import type { TestDatabase } from "./test-database.ts";

export interface Statement {
  text: string;
  values: unknown[];
  rows: unknown[];
}

export interface Unchecked {
  /** A schema that refuses nothing. */
  schema: GraphQLSchema;
  /** Whom the application takes the viewer for, who may read everything; the database still knows who they are. */
  takenFor: Viewer;
}

/** As queryAs, and with every statement that the resolvers sent for reading: its text, its parameters, and what came back. */
export async function queryRecorded<Data = Record<string, unknown>>(
  database: TestDatabase,
  viewer: Viewer,
  document: string,
  variables: Record<string, unknown> = {},
  unchecked?: Unchecked,
): Promise<{ result: ExecutionResult<Data>; statements: Statement[] }> {
  const statements: Statement[] = [];
  const reading = database.reading.of(viewer);
  const db = {
    query: async (given: string | { text: string; values?: unknown[] }, values?: unknown[]) => {
      const config = typeof given === "string" ? { text: given, values } : given;
      const statement: Statement = { text: config.text, values: config.values ?? [], rows: [] };
      statements.push(statement);
      const answer = await reading.query(config as pg.QueryConfig);
      statement.rows = answer.rows;
      return answer;
    },
  } as unknown as pg.Pool;
  const result = await execute({
    schema: unchecked?.schema ?? apiSchema().schema,
    document: parse(document),
    variableValues: variables,
    contextValue: { viewer: unchecked?.takenFor ?? viewer, db, orm: database.orm },
  });
  return { result: JSON.parse(JSON.stringify(result)), statements };
}
