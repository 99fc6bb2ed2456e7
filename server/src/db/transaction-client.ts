import type { EntityManager } from "typeorm";
import type { Queryable } from "./prepared.ts";

/** The connection under a TypeORM transaction, for set-based statements that entities cannot express. */
export function transactionClient(manager: EntityManager): Queryable {
  return (manager.queryRunner as unknown as { databaseConnection: Queryable }).databaseConnection;
}
