import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { useNavigate } from "react-router";
import { searchRoute } from "../../lib/search-route.ts";

/** The search box of the masthead. `/` goes to it. */
export function QuickSearch({ className = "quick" }: { className?: string }) {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate(searchRoute(String(new FormData(event.currentTarget).get("q") ?? "")));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to too many browsers yet
    <form className={className} role="search" action="/orders" onSubmit={search}>
      <Search className="i" />
      <input
        type="search"
        name="q"
        maxLength={200}
        aria-label="Search orders"
        placeholder="Search orders"
        autoComplete="off"
        data-search
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </form>
  );
}
