import type { GlossaryTerm } from "@executive-disorder/shared/glossary";
import type { SitePage, SitePageKey } from "@executive-disorder/shared/site-pages";
import type { DataSource } from "typeorm";
import type { Queryable } from "../db/prepared.ts";
import type { MailKind } from "../lib/graphql-enums.ts";
import type { Viewer } from "./viewer.ts";

/** Starts and stops the sync with the Federal Register on this server. */
export interface SyncSwitch {
  /**
   * @param startedBy the account that asks, for the log of changes.
   * @returns the id of the run once it has begun; it goes on by itself. Rejects when another one is alive.
   */
  start(startedBy?: string | null): Promise<number>;
  /** Stops what runs on this server, and waits for it. */
  stop(): Promise<void>;
}

/** A mail in plain words; nothing in it was written by a user. */
export interface Notice {
  subject: string;
  paragraphs: string[];
  /** Where the reader acts: a path of this site. */
  link: { label: string; path: string };
  closing?: string;
}

/** Hands a notice on to be mailed, within the transaction of `db`: it goes out when that commits, and not at all otherwise. */
export type Notify = (
  db: Queryable,
  notice: Notice & { kind: MailKind; userId: string; recipient: string },
) => Promise<void>;

/** The ways into an account that this server offers beside a password. */
export interface SignInWays {
  /** Name of the OpenID Connect provider; null: none is set. */
  providerLabel: string | null;
  /** Whether mails leave the server, or stay in its outbox. */
  isMailSent: boolean;
}

/** What this installation tells about itself: nothing of it is in the database. */
export interface Site {
  /** The reader's glossary, by alphabet. */
  glossary: readonly GlossaryTerm[];
  page(key: SitePageKey): SitePage;
}

/** What a resolver knows beside its arguments. */
export interface Context {
  viewer: Viewer;
  /** For reading, as the viewer: see reading-pools.ts. */
  db: Queryable;
  /** For writing: services open their transactions here. */
  orm: DataSource;
  /** Absent where no server runs. */
  sync?: SyncSwitch;
  /** Absent where no mails are sent. */
  notify?: Notify;
  /** Address of the site as mails name it, without a slash at its end. Absent where no server runs. */
  address?: string;
  /** Absent where no server runs. */
  signIn?: SignInWays;
  /** Absent where no server runs. */
  site?: Site;
}
