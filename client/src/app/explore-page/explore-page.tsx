import {
  exploreFaults,
  formatExploreSearch,
  isAsked,
  parseExploreSearch,
} from "@executive-disorder/shared/explore-search";
import {
  answerSentence,
  headingOf,
  narrowedWords,
  QUESTION_EXAMPLES,
  unknownSentence,
} from "@executive-disorder/shared/explore-words";
import { lazy, Suspense } from "react";
import { Link, useSearchParams } from "react-router";
import { ExportLinks } from "../../components/export-links.tsx";
import { OrderLink } from "../../components/order-link.tsx";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { useAnswerFocus } from "../../lib/use-answer-focus.ts";
import { type Answer, countsOf } from "./answer.ts";
import { AnswerTable } from "./answer-table.tsx";
import { AnswerTimeline } from "./answer-timeline.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { QuestionForm } from "./question-form.tsx";
import { useAnswer } from "./use-answer.ts";
import { usePresidentNames } from "./use-president-names.ts";
import { useSelection } from "./use-selection.ts";
import "../../styles/browse.css";
import "../../styles/explore.css";

// The picture's library is as large as all the rest of the page, and the table does not wait for it.
const AnswerPicture = lazy(() => import("./answer-picture.tsx").then((file) => ({ default: file.AnswerPicture })));

/** /explore: a question about relations, in a form and in the address; the answer as a table, beside it a picture and a time line. */
export function ExplorePage() {
  const [params] = useSearchParams();
  const search = parseExploreSearch(params);
  const faults = exploreFaults(params);
  const isStopped = faults.some(({ isMended }) => !isMended);
  const canAsk = isAsked(search) && !isStopped;
  const isMatrix = search.question === "administrations";
  const address = formatExploreSearch(search);
  const asked = useAnswer(search, canAsk && !isMatrix);
  const presidents = usePresidentNames();
  const nameOf = (slug: string) => presidents.all.find((known) => known.slug === slug)?.name ?? null;
  const narrowed = canAsk && narrowedWords(search, nameOf);
  const strangers = presidents.isHere ? search.presidents.filter((slug) => nameOf(slug) === null) : [];
  usePageTitle(headingOf(search));
  const heading = useAnswerFocus(params.toString());
  const { answer } = asked;
  return (
    <>
      <div className="page leaf pagehead">
        <span className="margin" />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {headingOf(search)}
          </h1>
          {isStopped ? (
            <div role="alert">
              <p>This cannot be asked as it stands in the address:</p>
              <Sentences sentences={faults.map(({ says }) => says)} />
            </div>
          ) : answer === "unknown" ? (
            <p role="status">{unknownSentence(search)}</p>
          ) : answer ? (
            <p role="status">{answerSentence(search, countsOf(answer))}</p>
          ) : (
            !canAsk && (
              <p>
                Ask where an order comes from, what became of it, what rests on it, or how two orders are connected. The
                answer is a table with the words that prove each row.
              </p>
            )
          )}
          {narrowed && <p>{narrowed}</p>}
          {!isStopped && faults.map(({ says }) => <p key={says}>{says}</p>)}
          {strangers.map((slug) => (
            <p key={slug}>Our record has no President whom addresses call “{slug}”, so no order of theirs is met.</p>
          ))}
        </div>
      </div>
      <div className="page browse-orders explore">
        <QuestionForm key={params.toString()} search={search} params={params} presidents={presidents} />
        <div className="explore__answer">
          {!canAsk && !isStopped && <FirstQuestions />}
          {isMatrix && canAsk && <MatrixTable search={search} />}
          {asked.isLoading && !answer && <Waiting label="Loading the answer" lines={8} />}
          {asked.hasFailed && (
            <p role="alert">
              The answer could not be loaded.{" "}
              <button className="linkish" type="button" onClick={asked.again}>
                Try again
              </button>
            </p>
          )}
          {answer && answer !== "unknown" && (
            <AnswerParts
              key={address}
              answer={answer}
              asked={[search.number, search.question === "paths" ? search.to : null].filter((one) => one !== null)}
            />
          )}
          {answer && answer !== "unknown" && answer.next && (
            <p className="mt4">
              <button className="btn" type="button" onClick={asked.more} disabled={asked.isLoading}>
                {asked.isLoading ? "Loading more" : "Show more"}
              </button>
            </p>
          )}
          {canAsk && answer !== "unknown" && (
            <ExportLinks
              label="The whole answer:"
              files={{ CSV: "answer.csv", JSON: "answer.json", GraphML: "answer.graphml" }}
              query={address}
              codebook="answers"
            />
          )}
        </div>
      </div>
    </>
  );
}

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul className="plainlist">
    {sentences.map((says) => (
      <li key={says}>{says}</li>
    ))}
  </ul>
);

/** For whoever comes without a question. */
function FirstQuestions() {
  return (
    <>
      <h2 className="h2">Some questions to begin with</h2>
      <ul className="explore__first">
        {QUESTION_EXAMPLES.map(({ query, says }) => (
          <li key={query}>
            <Link to={`/explore?${query}`}>{says}</Link>
          </li>
        ))}
      </ul>
      <p className="mt4">
        Or <Link to="/compare">set two orders side by side</Link>. Programs ask the same of{" "}
        <Link to="/api-explorer">the API</Link>.
      </p>
    </>
  );
}

function AnswerParts({ answer, asked }: { answer: Answer; asked: string[] }) {
  const selection = useSelection();
  const { relations, paths } = answer;
  if (relations.length === 0) return null;
  return (
    <>
      {paths.length > 0 && (
        <ol className="explore__paths" aria-label="Paths">
          {paths.map((path) => (
            <li key={path.join()}>
              {path.map((number, index) => (
                <span key={number}>
                  {index > 0 && " – "}
                  <OrderLink number={number} />
                </span>
              ))}{" "}
              <button className="linkish" type="button" onClick={() => selection.selectOrders(path.slice(1, -1))}>
                Select
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="explore__parts">
        <AnswerTable relations={relations} selection={selection} />
        <div>
          <PanelBoundary name="The picture">
            <Suspense fallback={<Waiting label="Loading the picture" lines={6} />}>
              <AnswerPicture answer={answer} asked={asked} selection={selection} />
            </Suspense>
          </PanelBoundary>
          <AnswerTimeline relations={relations} selection={selection} />
        </div>
      </div>
    </>
  );
}
