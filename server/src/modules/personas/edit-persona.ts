import {
  type PersonaInput as Choices,
  personaInputSchema,
  personaKeySchema,
} from "@executive-disorder/shared/persona-input";
import type { Context } from "../../access/context.ts";
import { raiseContentVersion } from "../../db/content-version.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import type { PersonaInput } from "./persona-input.type.ts";
import { personaJson, WHOLE_PERSONA } from "./persona-sql.ts";

type Writing = Pick<Context, "orm" | "db" | "viewer">;

/**
 * Makes a persona, last in the order.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT naming the field, for a key or name that is taken too.
 */
export async function createPersona(context: Writing, givenKey: string, input: PersonaInput): Promise<unknown> {
  checkMayEdit(context);
  const key = checkKey(givenKey);
  const choices = checkInput(input);
  await changing(context, async (client) => {
    await checkName(client, choices.name, key);
    const { rowCount } = await client.query(
      `insert into persona (key, name, plural_name, mark, question, guidance, access, position)
         select $1, $2, $3, $4, $5, $6, $7, coalesce(max(position) + 1, 0) from persona on conflict (key) do nothing`,
      [key, ...columnsOf(choices)],
    );
    if (rowCount === 0) throw badInput("key", `There is a persona with the key "${key}" already, in use or retired`);
  });
  return findPersona(context, key);
}

/**
 * Changes all of a persona but its key and its place.
 *
 * @throws as createPersona; CONFLICT, with what is stored, when somebody changed it since `expectedVersion`.
 */
export async function updatePersona(
  context: Writing,
  key: string,
  input: PersonaInput,
  expectedVersion: number,
): Promise<unknown> {
  checkMayEdit(context);
  const choices = checkInput(input);
  await changingOne(context, key, expectedVersion, async (client, id) => {
    await checkName(client, choices.name, key);
    await client.query(
      "update persona set name = $2, plural_name = $3, mark = $4, question = $5, guidance = $6, access = $7, version = version + 1 where id = $1",
      [id, ...columnsOf(choices)],
    );
  });
  return findPersona(context, key);
}

/**
 * Takes a persona out of use, or back into it. Its texts stay; its readers read the base text and are asked to choose another one.
 *
 * @throws as updatePersona.
 */
export async function retirePersona(
  context: Writing,
  key: string,
  expectedVersion: number,
  isRetired = true,
): Promise<unknown> {
  checkMayEdit(context);
  await changingOne(context, key, expectedVersion, (client, id) =>
    client.query(
      "update persona set retired_at = case when $2 then coalesce(retired_at, now()) end, version = version + 1 where id = $1",
      [id, isRetired],
    ),
  );
  return findPersona(context, key);
}

/**
 * Puts the personas in use into another order.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when a key is named twice; CONFLICT, with the keys in their order, when the list
 * does not name just those that are in use: one was made or retired meanwhile.
 */
export async function reorderPersonas(context: Writing, keys: readonly string[]): Promise<void> {
  checkMayEdit(context);
  if (new Set(keys).size !== keys.length) throw badInput("keys", "`keys` names a persona twice");
  await changing(context, async (client) => {
    const { rows } = await client.query<{ key: string }>(
      "select key from persona where retired_at is null order by position, id for update",
    );
    const held = rows.map((row) => row.key);
    if (held.length !== keys.length || held.some((key) => !keys.includes(key)))
      throw conflict(
        "The personas in use are not those that you put in order: one was made or retired in the meantime. Nothing was changed.",
        held,
      );
    await client.query(
      `update persona p set position = given.place from unnest($1::text[]) with ordinality as given(key, place)
         where p.key = given.key and p.position <> given.place`,
      [keys],
    );
  });
}

function checkMayEdit({ viewer }: Writing): void {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has("persona:edit")) throw notAllowed();
}

function changing({ orm, viewer }: Writing, work: (client: Queryable) => Promise<unknown>): Promise<void> {
  return actingAs(orm, viewer, async (_, client) => {
    // One change of personas at a time: names and places are then what they were when they were looked at.
    await client.query("select pg_advisory_xact_lock(hashtext('executive-disorder: personas'))");
    await work(client);
    await raiseContentVersion(client);
  });
}

async function changingOne(
  context: Writing,
  key: string,
  expectedVersion: number,
  work: (client: Queryable, id: number) => Promise<unknown>,
): Promise<void> {
  let isStale = false;
  await changing(context, async (client) => {
    const [held] = await queryPrepared<{ id: number; version: number }>(
      client,
      "select id, version from persona where key = $1 for update",
      [key.replaceAll("\0", "")],
    );
    if (!held) throw badInput("key", "There is no such persona; Query.personas lists them");
    isStale = held.version !== expectedVersion;
    if (!isStale) await work(client, held.id);
  });
  if (isStale)
    throw conflict(
      "This persona was changed elsewhere in the meantime; nothing was overwritten.",
      await findPersona(context, key),
    );
}

function checkKey(given: string): string {
  const parsed = personaKeySchema.safeParse(given);
  if (!parsed.success) throw badInput("key", `\`key\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  return parsed.data;
}

function checkInput(input: PersonaInput): Choices {
  const parsed = personaInputSchema.safeParse({ ...input });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw badInput(`input.${field}`, `\`${field}\` ${issue?.message ?? "is wrong"}`);
}

async function checkName(client: Queryable, name: string, key: string): Promise<void> {
  const [taken] = await queryPrepared<{ key: string }>(
    client,
    "select key from persona where lower(name) = lower($1) and key <> $2 and retired_at is null",
    [name, key],
  );
  if (taken) throw badInput("input.name", `There is a persona "${name}" already; choose another name`);
}

const columnsOf = ({ name, pluralName, mark, question, guidance, access }: Choices) => [
  name,
  pluralName,
  mark,
  question,
  guidance,
  access,
];

/** As the viewer sees it, behind the second wall. */
async function findPersona({ db, viewer }: Writing, key: string): Promise<unknown> {
  const [row] = await queryPrepared<{ persona: unknown }>(
    db,
    `select ${personaJson("p", WHOLE_PERSONA, viewer)} as persona from persona p where key = $1`,
    [key],
  );
  return row?.persona ?? null;
}
