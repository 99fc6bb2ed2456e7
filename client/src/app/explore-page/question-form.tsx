import {
  type ExploreFault,
  type ExploreField,
  type ExploreSearch,
  exploreFaults,
  exploreFilter,
  formatExploreSearch,
  INITIAL_DEPTH,
  isAsked,
  parseExploreSearch,
  QUESTIONS,
  type Question,
} from "@executive-disorder/shared/explore-search";
import { DIRECTION_WORDS, QUESTION_WORDS } from "@executive-disorder/shared/explore-words";
import { LIMITS } from "@executive-disorder/shared/limits";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { Field } from "../../components/field.tsx";
import { useMedia } from "../../lib/use-media.ts";
import { NarrowFields } from "./narrow-fields.tsx";
import type { PresidentNames } from "./use-president-names.ts";

const DEPTHS = Array.from({ length: LIMITS.graph.depth }, (_, index) => index + 1);
const NARROWING: readonly ExploreField[] = ["kind", "in-part", "agreement", "president", "from-year", "to-year"];

const isNarrowed = (search: ExploreSearch) => Object.keys(exploreFilter(search)).length > 0;

interface Props {
  search: ExploreSearch;
  /** The address as it was typed: what cannot be read stays in the form, for whoever wants to mend it. */
  params: URLSearchParams;
  presidents: PresidentNames;
}

/** The question as a form. What is asked goes into the address, and comes back out of it. On the phone it makes room for the answer. */
export function QuestionForm({ search, params, presidents }: Props) {
  const navigate = useNavigate();
  const isPhone = useMedia("(max-width: 48rem)");
  const [question, setQuestion] = useState<Question>(search.question);
  const [faults, setFaults] = useState<ExploreFault[]>(() => exploreFaults(params));
  const faultOf = (field: ExploreField) =>
    faults.find((fault) => fault.field === field && !fault.isMended)?.says ?? null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) typed.append(name, String(value));
    const asked = parseExploreSearch(typed);
    const found = exploreFaults(typed);
    setFaults(found);
    if (found.length === 0 && isAsked(asked)) return void navigate(`/explore?${formatExploreSearch(asked)}`);
    const first = found[0] && form.elements.namedItem(found[0].field);
    if (first instanceof HTMLElement) {
      first.closest("details")?.setAttribute("open", "");
      first.focus();
    }
  };
  const isAboutOrder = question !== "administrations";
  const isDone = isAsked(search) && faults.every(({ isMended }) => isMended);
  return (
    <details className="facets margin--form" open={!isPhone || !isDone} key={String(isPhone)}>
      <summary className="btn">{isDone ? "Change the question" : "Ask a question"}</summary>
      <form aria-label="Question about relations" onSubmit={submit} noValidate>
        <fieldset className="facet">
          <legend>Ask</legend>
          <label className="field">
            <span className="label vh">Question</span>
            <select
              className="input"
              name="question"
              value={question}
              onChange={(event) => setQuestion(event.target.value as Question)}
            >
              {QUESTIONS.map((known) => (
                <option key={known} value={known}>
                  {QUESTION_WORDS[known]}
                </option>
              ))}
            </select>
          </label>
          {isAboutOrder && (
            <div className="mt3">
              <Field
                label={question === "paths" ? "From order" : "Order"}
                name="number"
                defaultValue={search.number ?? params.get("number") ?? ""}
                inputMode="numeric"
                autoComplete="off"
                error={faultOf("number")}
              />
            </div>
          )}
          {question === "paths" && (
            <div className="mt3">
              <Field
                label="To order"
                name="to"
                defaultValue={search.to ?? params.get("to") ?? ""}
                inputMode="numeric"
                autoComplete="off"
                error={faultOf("to")}
              />
            </div>
          )}
          {question === "lineage" && (
            <label className="field mt3">
              <span className="label">Direction</span>
              <select className="input" name="direction" defaultValue={search.direction?.toLowerCase() ?? ""}>
                <option value="">{DIRECTION_WORDS.EITHER}</option>
                <option value="outgoing">{DIRECTION_WORDS.OUTGOING}</option>
                <option value="incoming">{DIRECTION_WORDS.INCOMING}</option>
              </select>
            </label>
          )}
          {isAboutOrder && (
            <label className="field mt3">
              <span className="label">Steps</span>
              <select
                className="input"
                name="depth"
                key={question}
                defaultValue={question === search.question ? search.depth : INITIAL_DEPTH[question]}
              >
                {DEPTHS.map((depth) => (
                  <option key={depth}>{depth}</option>
                ))}
              </select>
            </label>
          )}
          <button className="btn btn--primary mt4" type="submit">
            Ask
          </button>
        </fieldset>
        <details className="words" open={isNarrowed(search) || faults.some(({ field }) => NARROWING.includes(field))}>
          <summary>Narrow the question</summary>
          <NarrowFields search={search} params={params} presidents={presidents} faultOf={faultOf} />
        </details>
      </form>
    </details>
  );
}
