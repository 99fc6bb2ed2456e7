import { type ExecutionResult, execute, parse } from "graphql";
import { VISITOR, type Viewer } from "../access/viewer.ts";
import { type ApiSchema, buildApiSchema } from "../graphql/build-api-schema.ts";
import { viewerOf } from "../modules/accounts/viewer-loader.ts";
import type { TestDatabase } from "./test-database.ts";

let built: ApiSchema | undefined;

/** The real guarded schema, built once a test file. */
export function apiSchema(): ApiSchema {
  built ??= buildApiSchema();
  return built;
}

/** Runs a document through the real schema on the test database, as a viewer. */
export async function queryAs<Data = Record<string, unknown>>(
  database: TestDatabase,
  viewer: Viewer,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult<Data>> {
  const result = await execute({
    schema: apiSchema().schema,
    document: parse(document),
    variableValues: variables,
    contextValue: { viewer, db: database.reading.of(viewer), orm: database.orm },
  });
  return JSON.parse(JSON.stringify(result));
}

export interface BuildUserOptions {
  role?: "READER" | "EDITOR" | "ADMIN";
  persona?: string;
  grants?: string[];
}

/** Makes a user straight in the tables. @returns the viewer that a request of theirs would have. */
export async function buildViewer(
  database: TestDatabase,
  { role = "READER", persona, grants = [] }: BuildUserOptions = {},
): Promise<Viewer & { userId: string }> {
  const id = `user-${Math.random().toString(36).slice(2)}`;
  await database.pool.query("insert into app_user (id, name, email, role) values ($1, $1, $1 || '@example.test', $2)", [
    id,
    role,
  ]);
  if (persona)
    await database.pool.query(
      "insert into interest_profile (user_id, persona_id, section_kinds, fact_groups) select $1, id, '{IMPLICATIONS}', '{}' from persona where key = $2",
      [id, persona],
    );
  for (const key of grants)
    await database.pool.query(
      "insert into persona_grant (user_id, persona_id) select $1, id from persona where key = $2",
      [id, key],
    );
  return (await viewerOf(database.pool, id)) as Viewer & { userId: string };
}

export { VISITOR };
