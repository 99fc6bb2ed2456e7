import {
  type ExploreSearch,
  exploreFilter,
  formatExploreSearch,
  INITIAL_DEPTH,
  isAsked,
  parseExploreSearch,
  QUESTIONS,
  type Question,
} from "@executive-disorder/shared/explore-search";
import { LIMITS } from "@executive-disorder/shared/limits";
import { RELATION_AGREEMENTS, RELATION_KINDS, RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { AGREEMENT_WORDS, QUESTION_WORDS } from "./explore-words.ts";

const DEPTHS = Array.from({ length: LIMITS.graph.depth }, (_, index) => index + 1);

const isNarrowed = (search: ExploreSearch) => Object.keys(exploreFilter(search)).length > 0;

/** The question as a form. What is asked goes into the address, and comes back out of it. */
export function QuestionForm({ search }: { search: ExploreSearch }) {
  const navigate = useNavigate();
  const [question, setQuestion] = useState<Question>(search.question);
  const [fault, setFault] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) if (value) params.append(name, String(value));
    const asked = parseExploreSearch(params);
    if (!isAsked(asked)) {
      setFault(
        question === "paths"
          ? "Give two order numbers, such as 12291 and 14192."
          : "Give the number of an order, such as 14060.",
      );
      return;
    }
    setFault("");
    navigate(`/explore?${formatExploreSearch(asked)}`);
  };
  const isAboutOrder = question !== "administrations";
  return (
    <form className="facets margin--form" aria-label="Question about relations" onSubmit={submit} noValidate>
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
          <label className="field mt3">
            <span className="label">{question === "paths" ? "From order" : "Order"}</span>
            <input
              className="input"
              name="number"
              defaultValue={search.number ?? ""}
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={fault !== "" || undefined}
              aria-describedby={fault ? "explore-fault" : undefined}
            />
          </label>
        )}
        {question === "paths" && (
          <label className="field mt3">
            <span className="label">To order</span>
            <input className="input" name="to" defaultValue={search.to ?? ""} inputMode="numeric" autoComplete="off" />
          </label>
        )}
        {question === "lineage" && (
          <label className="field mt3">
            <span className="label">Direction</span>
            <select className="input" name="direction" defaultValue={search.direction?.toLowerCase() ?? ""}>
              <option value="">Earlier and later orders</option>
              <option value="outgoing">Earlier orders</option>
              <option value="incoming">Later orders</option>
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
        {fault && (
          <p className="error" id="explore-fault" role="alert">
            {fault}
          </p>
        )}
        <button className="btn btn--primary mt4" type="submit">
          Ask
        </button>
      </fieldset>
      <details className="words" open={isNarrowed(search)}>
        <summary>Narrow the question</summary>
        <fieldset className="facet">
          <legend>Kinds of relation</legend>
          <span className="hint">None chosen: all of them.</span>
          {RELATION_KINDS.map((kind) => (
            <label className="check" key={kind}>
              <input
                type="checkbox"
                name="kind"
                value={kind.toLowerCase()}
                defaultChecked={search.kinds.includes(kind)}
              />
              <span>{RELATION_LABELS[kind].active}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="facet">
          <legend>Part</legend>
          <select
            className="input"
            name="in-part"
            aria-label="Part"
            defaultValue={search.inPart === null ? "" : search.inPart ? "yes" : "no"}
          >
            <option value="">Whole or in part</option>
            <option value="yes">Only in part</option>
            <option value="no">Only the whole order</option>
          </select>
        </fieldset>
        <fieldset className="facet">
          <legend>Sources</legend>
          {RELATION_AGREEMENTS.map((agreement) => (
            <label className="check" key={agreement}>
              <input
                type="checkbox"
                name="agreement"
                value={agreement.toLowerCase().replaceAll("_", "-")}
                defaultChecked={search.agreements.includes(agreement)}
              />
              <span>{AGREEMENT_WORDS[agreement]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="facet">
          <legend>Signed</legend>
          <div className="row">
            <label className="field">
              <span className="label">From year</span>
              <input className="input" name="from-year" defaultValue={search.signedFrom ?? ""} inputMode="numeric" />
            </label>
            <label className="field">
              <span className="label">To year</span>
              <input className="input" name="to-year" defaultValue={search.signedTo ?? ""} inputMode="numeric" />
            </label>
          </div>
          {search.presidents.map((slug) => (
            <label className="check" key={slug}>
              <input type="checkbox" name="president" value={slug} defaultChecked />
              <span>Signed by {slug}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </form>
  );
}
