import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { TextDiff } from "./text-diff.tsx";
import { draftFrom, inputFrom, TextForm } from "./text-form.tsx";
import {
  CONFIRM,
  type EditedText,
  PUBLISH,
  RESTORE,
  RETURN,
  SAVE_DRAFT,
  SUBMIT,
  type TextVersion,
  WITHDRAW,
} from "./text-query.ts";
import { TextVersions } from "./text-versions.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  place: { number: string; kind: SectionKind; persona: string | null };
  text: EditedText;
  onRefresh: () => Promise<void>;
}

/**
 * Writes a text: what was typed stays until it is saved, whatever happens. Who comes second sees the stored version beside their own
 * words, and can save over it.
 */
export function TextEditor({ place, text, onRefresh }: Props) {
  const versions = text.versions ?? [];
  const [latest] = versions;
  const [draft, setDraft] = useState(() => draftFrom(latest));
  // The version that the words in the form began from.
  const [basis, setBasis] = useState(text.version ?? 0);
  const [done, setDone] = useState<string | null>(null);
  const { change, problem, isBusy } = useChange();
  const stored = problem?.code === "CONFLICT" ? (problem.current as { stored: TextVersion | null })?.stored : null;
  const published = versions.find(({ state }) => state === "PUBLISHED");
  const isReview = latest?.state === "IN_REVIEW";

  const step = async (act: () => Promise<unknown>, words: string) => {
    setDone(null);
    if (!(await act())) return false;
    setDone(words);
    await onRefresh();
    return true;
  };
  const save = async (expectedVersion: number) => {
    setDone(null);
    const saved = await change(SAVE_DRAFT, { ...place, expectedVersion, input: inputFrom(draft) });
    const version = saved?.saveVariantDraft?.version;
    if (version == null) return;
    setBasis(version);
    setDone(`Version ${version} is saved as a draft.`);
    await onRefresh();
  };
  const at = { ...place, expectedVersion: text.version ?? 0 };
  const inForm = problem?.argument?.startsWith("input.entries.");
  return (
    <div className="page leaf section">
      <aside className="margin drafting__versions" aria-label="Versions">
        <TextVersions
          versions={versions}
          onRestore={async (version) => {
            setDone(null);
            if (!(await change(RESTORE, { ...at, version }))) return;
            setDraft(draftFrom(versions.find((one) => one.version === version)));
            setBasis(at.expectedVersion + 1);
            setDone(`Version ${version} is the newest draft again.`);
            await onRefresh();
          }}
        />
      </aside>
      <div>
        <Steps state={latest?.state ?? null} />
        {(text.staleReasons?.length ?? 0) > 0 && (
          <div className="drafting__stale">
            <p>
              <b>Stale.</b> {text.staleReasons?.map(({ reason }) => `${reason}.`).join(" ")} What is published does not
              know of it yet.
            </p>
            <ReasonForm
              label="Why it still holds"
              act="Confirm that it still holds"
              onGive={(reason) => step(() => change(CONFIRM, { ...at, reason }), "Confirmed: the text still holds.")}
            />
          </div>
        )}
        {latest?.state === "DRAFT" && latest.reason && <p className="note">Returned: “{latest.reason}”</p>}
        <p role="status" className="drafting__done">
          {done}
        </p>
        {problem && !inForm && !stored && <Problem>{problem.words}</Problem>}
        {stored && (
          <section className="drafting__conflict" aria-label="Conflict">
            <Problem>
              Version {stored.version} was saved by somebody else while you wrote. Your words are still in the form;
              nothing was overwritten.
            </Problem>
            <h3>From version {stored.version} to your words</h3>
            <TextDiff
              from={stored.entries}
              to={(inputFrom(draft).entries ?? []).map(({ heading, body, cites }) => ({
                __typename: "Entry" as const,
                heading: heading ?? null,
                body,
                cites: cites ?? [],
              }))}
            />
            <p className="row mt3">
              <button className="btn" type="button" onClick={() => save(stored.version ?? 0)}>
                Save mine as version {(stored.version ?? 0) + 1}
              </button>
              <button
                className="btn"
                type="button"
                onClick={async () => {
                  setDraft(draftFrom(stored));
                  setBasis(stored.version ?? 0);
                  await onRefresh();
                }}
              >
                Take version {stored.version} into the form
              </button>
            </p>
          </section>
        )}
        <TextForm draft={draft} fault={inForm ? problem : null} onChange={setDraft} />
        <p className="row mt4">
          <button className="btn btn--primary" type="button" aria-disabled={isBusy} onClick={() => save(basis)}>
            Save as a draft
          </button>
          {latest?.state === "DRAFT" && (
            <button
              className="btn"
              type="button"
              onClick={() =>
                step(() => change(SUBMIT, at), `Version ${text.version} waits for somebody else to publish it.`)
              }
            >
              Submit version {text.version} for review
            </button>
          )}
          {text.canPublish && (
            <button
              className="btn"
              type="button"
              onClick={() => step(() => change(PUBLISH, at), `Version ${text.version} is published.`)}
            >
              Publish version {text.version}
            </button>
          )}
        </p>
        {isReview && !text.canPublish && (
          <p className="note">You wrote or submitted version {text.version}: somebody else has to publish it.</p>
        )}
        {isReview && (
          <ReasonForm
            label="Why it goes back"
            act="Return it to its author"
            onGive={(reason) =>
              step(() => change(RETURN, { ...at, reason }), `Version ${text.version} is a draft again.`)
            }
          />
        )}
        {latest && published && latest !== published && (
          <section className="mt4" aria-label="What the newest version changes">
            <h2>What version {latest.version} changes</h2>
            <p className="prov">Against version {published.version}, which is published</p>
            <TextDiff from={published.entries} to={latest.entries} />
          </section>
        )}
        {text.baseEntries && (
          <details className="mt4">
            <summary>The base text beside it</summary>
            {text.baseEntries.map(({ heading, body }) => (
              <p className="drafting__plain" key={`${heading} ${body}`}>
                {heading && <b>{heading} </b>}
                {body}
              </p>
            ))}
          </details>
        )}
        {published && (
          <details className="mt4">
            <summary>Withdraw what is published</summary>
            <ReasonForm
              label="Why it is withdrawn"
              act="Withdraw it from its readers"
              onGive={(reason) => step(() => change(WITHDRAW, { ...at, reason }), "Its readers no longer see it.")}
            />
          </details>
        )}
      </div>
    </div>
  );
}

const STEPS = [
  ["DRAFT", "Draft"],
  ["IN_REVIEW", "In review"],
  ["PUBLISHED", "Published"],
] as const;

function Steps({ state }: { state: string | null }) {
  return (
    <ol className="drafting__steps" aria-label="State of the newest version">
      {STEPS.map(([step, label]) => (
        <li key={step} aria-current={state === step ? "step" : undefined}>
          {label}
        </li>
      ))}
      {state === "WITHDRAWN" && <li aria-current="step">Withdrawn</li>}
    </ol>
  );
}
