import type pg from "pg";
import type { DataSource } from "typeorm";
import type { Viewer } from "./viewer.ts";

/** What a resolver knows beside its arguments. */
export interface Context {
  viewer: Viewer;
  /** For reading. */
  db: pg.Pool;
  /** For writing: services open their transactions here. */
  orm: DataSource;
}
