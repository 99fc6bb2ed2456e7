import { Search } from "lucide-react";
import { type FormEvent, useId } from "react";
import { useNavigate } from "react-router";
import { searchRoute } from "../../lib/search-route.ts";
import { useSuggestions } from "./use-suggestions.ts";

/** The search box of the masthead. `/` goes to it. */
export function QuickSearch({ className = "quick" }: { className?: string }) {
  const navigate = useNavigate();
  const id = useId();
  const { suggestions, suggest } = useSuggestions();
  const onInput = (event: FormEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value;
    // Typing tells its kind; an option that was chosen does not, or says that it replaces.
    const kind = (event.nativeEvent as InputEvent).inputType;
    const isChosen = (!kind || kind === "insertReplacementText") && suggestions.some(({ number }) => number === text);
    if (isChosen) navigate(searchRoute(text));
    else suggest(text);
  };
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate(searchRoute(String(new FormData(event.currentTarget).get("q") ?? "")));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to too many browsers yet
    <form className={className} role="search" action="/search" onSubmit={search}>
      <Search className="i" />
      <input
        type="search"
        name="q"
        maxLength={200}
        aria-label="Search orders"
        placeholder="Search orders"
        autoComplete="off"
        list={suggestions.length > 0 ? id : undefined}
        onInput={onInput}
        data-search
      />
      <datalist id={id}>
        {suggestions.map(({ number, title }) => (
          <option key={number} value={number}>
            {title}
          </option>
        ))}
      </datalist>
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </form>
  );
}
