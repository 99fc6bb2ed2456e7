import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { execute, type GraphQLSchema, parse } from "graphql";
import type { Context } from "../access/context.ts";
import { VISITOR, type Viewer } from "../access/viewer.ts";

/** Asks the API within this process, as a visitor unless told. @throws BadAddress, or what failed. */
export type Ask = <T>(document: string, variables: Record<string, unknown>, viewer?: Viewer) => Promise<T>;

/** The address asks for what cannot be: the client's fault, and no page of its own unless somebody makes one. */
export class BadAddress extends Error {
  readonly status = 400;
  /** The argument of the API that was refused. */
  readonly argument: unknown;

  constructor(message: string, argument: unknown) {
    super(message);
    this.argument = argument;
  }
}

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
    if (error?.extensions.code === ERROR_CODES.BAD_INPUT)
      throw new BadAddress(error.message, error.extensions.argument);
    if (error) throw error.originalError ?? error;
    return result.data as T;
  };
}
