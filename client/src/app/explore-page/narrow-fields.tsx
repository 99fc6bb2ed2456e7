import type { ExploreField, ExploreSearch } from "@executive-disorder/shared/explore-search";
import { AGREEMENT_WORDS, PART_WORDS } from "@executive-disorder/shared/explore-words";
import { RELATION_AGREEMENTS, RELATION_KINDS, RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { Field } from "../../components/field.tsx";
import type { PresidentNames } from "./use-president-names.ts";

interface Props {
  search: ExploreSearch;
  params: URLSearchParams;
  presidents: PresidentNames;
  faultOf(field: ExploreField): string | null;
}

/** By what a question is narrowed: kinds, part, sources, and who signed the orders that are met, and when. */
export function NarrowFields({ search, params, presidents, faultOf }: Props) {
  const unlisted = search.presidents.filter((slug) => !presidents.all.some((known) => known.slug === slug));
  return (
    <>
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
          <option value="">{PART_WORDS.either}</option>
          <option value="yes">{PART_WORDS.yes}</option>
          <option value="no">{PART_WORDS.no}</option>
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
        <div className="yr">
          {(["from-year", "to-year"] as const).map((name) => (
            <Field
              key={name}
              label={name === "from-year" ? "From year" : "To year"}
              name={name}
              defaultValue={params.get(name) ?? ""}
              inputMode="numeric"
              autoComplete="off"
              error={faultOf(name)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="facet">
        <legend>Signed by</legend>
        <span className="hint">
          {search.question === "administrations"
            ? "Of the later orders."
            : "Only their orders are met, besides those that you ask about."}
        </span>
        {[...unlisted.map((slug) => ({ slug, name: slug })), ...presidents.all].map(({ slug, name }) => (
          <label className="check" key={slug}>
            <input type="checkbox" name="president" value={slug} defaultChecked={search.presidents.includes(slug)} />
            <span>{name}</span>
          </label>
        ))}
        {presidents.hasFailed && <p className="hint">The names of Presidents could not be loaded.</p>}
      </fieldset>
    </>
  );
}
