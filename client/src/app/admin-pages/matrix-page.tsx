import { useQuery } from "@apollo/client/react";
import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { CELL_STATES, type CellState } from "@executive-disorder/shared/text-input";
import { type FormEvent, Fragment, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { Waiting } from "../../components/waiting.tsx";
import type { TextMatrixQuery } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/drafting.css";
import { DeskHead } from "./desk-head.tsx";
import { CELL_WORDS, SHORT_HEADINGS, textPath } from "./text-address.ts";
import { TEXT_MATRIX_QUERY } from "./text-query.ts";

type Matrix = NonNullable<TextMatrixQuery["textMatrix"]>;
type Persona = { key: string; name: string; mark: string };

/** /admin/matrix: how every text stands, by orders, sections and audiences. The filter stands in the address. */
export function MatrixPage() {
  usePageTitle("Matrix of texts");
  const [params, setParams] = useSearchParams();
  const filter = {
    text: params.get("q"),
    state: CELL_STATES.find((state) => state === params.get("state")) ?? null,
    persona: params.get("persona"),
  };
  const { data, previousData, loading, refetch, fetchMore } = useQuery(TEXT_MATRIX_QUERY, {
    variables: { filter },
    fetchPolicy: "cache-and-network",
  });
  const [opened, setOpened] = useState<string | null>(null);
  const matrix = (data ?? previousData)?.textMatrix;
  if (!matrix && !loading) return <PageFailure name="The matrix" onRetry={() => refetch()} />;
  const personas = (matrix?.personas ?? []) as Persona[];
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const next = ["q", "state", "persona"].map((name) => [name, String(given.get(name) ?? "").trim()]);
    setParams(Object.fromEntries(next.filter(([, value]) => value)));
  };
  return (
    <>
      <DeskHead
        margin="Texts"
        title={
          matrix
            ? `${formatCount(matrix.totalCount ?? 0)} ${matrix.totalCount === 1 ? "order" : "orders"} by sections and audiences`
            : "Matrix of texts"
        }
      >
        <p>
          A cell has one bar for the base text and one for each persona, in this order from the left. A revocation or a
          changed status makes the texts stale that rest on it, until somebody looks again.
        </p>
        <ol className="drafting__key" aria-label="The bars of a cell">
          <li>Base text</li>
          {personas.map((persona) => (
            <li key={persona.key}>
              <PersonaSort persona={persona} /> {persona.name}
            </li>
          ))}
        </ol>
        <form className="row mt4" aria-label="Look for" onSubmit={look} key={params.toString()}>
          <input
            className="input drafting__search"
            name="q"
            aria-label="Number or title"
            placeholder="Number or title"
            defaultValue={filter.text ?? ""}
          />
          <select
            className="input drafting__select"
            name="state"
            aria-label="With a text that is"
            defaultValue={filter.state ?? ""}
          >
            <option value="">Any state</option>
            {CELL_STATES.map((state) => (
              <option key={state} value={state}>
                {CELL_WORDS[state]}
              </option>
            ))}
          </select>
          <select
            className="input drafting__select"
            name="persona"
            aria-label="Of the persona"
            key={personas.length}
            defaultValue={filter.persona ?? ""}
          >
            <option value="">Any audience</option>
            {personas.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <button className="btn" type="submit">
            Show
          </button>
        </form>
        <ul className="drafting__key" aria-label="Key">
          {CELL_STATES.map((state) => (
            <li key={state}>
              <span className="bar" data-state={state} aria-hidden="true" /> {CELL_WORDS[state]}
            </li>
          ))}
        </ul>
      </DeskHead>
      <div className="page leaf section">
        <div className="margin" />
        <div className="drafting__body">
          {!matrix && <Waiting label="Loading the matrix" lines={10} />}
          {matrix && matrix.nodes?.length === 0 && <p className="empty">No order has such a text.</p>}
          {matrix && (matrix.nodes?.length ?? 0) > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
            <section className="scroll" aria-label="Matrix" tabIndex={0}>
              <table className="table drafting__matrix">
                <thead>
                  <tr>
                    <th scope="col">Order</th>
                    {SECTION_KINDS.map((kind) => (
                      <th scope="col" key={kind}>
                        {SHORT_HEADINGS[kind]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {matrix.nodes?.map((order) => (
                    <MatrixRow
                      key={order.number}
                      order={order}
                      personas={personas}
                      opened={opened}
                      onOpen={setOpened}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {matrix?.pageInfo?.hasNextPage && (
            <p className="mt4">
              <button
                className="btn"
                type="button"
                onClick={() => void fetchMore({ variables: { filter, after: matrix.pageInfo?.endCursor ?? null } })}
              >
                Show 50 more
              </button>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

interface RowProps {
  order: NonNullable<Matrix["nodes"]>[number];
  personas: readonly Persona[];
  opened: string | null;
  onOpen: (cell: string | null) => void;
}

function MatrixRow({ order, personas, opened, onOpen }: RowProps) {
  const number = order.number ?? "";
  const isHere = opened?.startsWith(`${number} `);
  const section = isHere ? order.sections?.find(({ kind }) => opened === `${number} ${kind}`) : undefined;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <Link to={`/orders/${number}`}>EO {number}</Link>
          <span className="table__sub">{order.title}</span>
        </th>
        {order.sections?.map(({ kind, states }) => {
          const cell = `${number} ${kind}`;
          return (
            <td key={kind}>
              <button
                type="button"
                className="drafting__cell"
                aria-expanded={opened === cell}
                onClick={() => onOpen(opened === cell ? null : cell)}
              >
                <span className="vh">
                  {kind && SHORT_HEADINGS[kind]} of EO {number}: {inWords((states ?? []) as CellState[])}
                </span>
                {states?.map((state, index) => (
                  <span
                    className="bar"
                    data-state={state}
                    aria-hidden="true"
                    key={personas[index - 1]?.key ?? "base"}
                  />
                ))}
              </button>
            </td>
          );
        })}
      </tr>
      {section?.kind && (
        <tr className="drafting__open">
          <td colSpan={SECTION_KINDS.length + 1}>
            <ul aria-label={`${SHORT_HEADINGS[section.kind]} of EO ${number}`}>
              {section.states?.map((state, index) => (
                <CellItem
                  key={personas[index - 1]?.key ?? "base"}
                  number={number}
                  kind={section.kind as SectionKind}
                  persona={personas[index - 1]}
                  state={state as CellState}
                />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function CellItem({
  number,
  kind,
  persona,
  state,
}: {
  number: string;
  kind: SectionKind;
  persona: Persona | undefined;
  state: CellState;
}) {
  const name = persona?.name ?? "Base text";
  return (
    <li>
      <p>
        {persona && <PersonaSort persona={persona} />} <b>{name}</b>
      </p>
      <p>
        <span className="bar" data-state={state} aria-hidden="true" /> {CELL_WORDS[state]}
      </p>
      <Link className="btn btn--small" to={textPath(number, kind, persona?.key ?? null)}>
        {state === "MISSING" || state === "INHERITED" ? "Write" : "Open"}
        <span className="vh"> {name}</span>
      </Link>
    </li>
  );
}

/** "2 published, 1 stale": the counts of a cell. */
function inWords(states: readonly CellState[]): string {
  return CELL_STATES.map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${CELL_WORDS[state].toLowerCase()}`)
    .join(", ");
}
