import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { execute, type GraphQLSchema, parse } from "graphql";
import type { Context } from "../access/context.ts";
import { VISITOR, type Viewer } from "../access/viewer.ts";

/** Asks the API within this process, as a visitor unless told. @throws what failed; status 400 where the client asked for what cannot be. */
export type Ask = <T>(document: string, variables: Record<string, unknown>, viewer?: Viewer) => Promise<T>;

export function asker(schema: GraphQLSchema, contextOf: (viewer: Viewer) => Context): Ask {
  const parsed = new Map<string, ReturnType<typeof parse>>();
  return async <T>(document: string, variableValues: Record<string, unknown>, viewer = VISITOR): Promise<T> => {
    let ast = parsed.get(document);
    if (!ast) {
      ast = parse(document);
      parsed.set(document, ast);
    }
    const result = await execute({ schema, document: ast, variableValues, contextValue: contextOf(viewer) });
    const error = result.errors?.[0];
    // What the address asks for cannot be: the client's fault.
    if (error?.extensions.code === ERROR_CODES.BAD_INPUT)
      throw Object.assign(new Error(error.message), { status: 400 });
    if (error) throw error.originalError ?? error;
    return result.data as T;
  };
}
