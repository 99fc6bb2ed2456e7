import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { Link, useNavigate } from "react-router";
import { searchRoute } from "../../lib/search-route.ts";

/** The search of the front page. Order numbers go straight to their order. */
export function HomeSearch() {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate(searchRoute(String(new FormData(event.currentTarget).get("q") ?? "")));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is unknown to too many browsers yet */}
      <form className="bigsearch mt6" role="search" action="/search" onSubmit={search}>
        <label className="vh" htmlFor="q">
          Search orders by number or words
        </label>
        <Search className="i" />
        <input
          id="q"
          type="search"
          name="q"
          placeholder="Number or words"
          maxLength={200}
          autoComplete="off"
          data-search
        />
        <button className="btn btn--primary" type="submit">
          Search
        </button>
      </form>
      <p className="hint mt3">
        Understands <Link to="/orders/14060">EO 14060</Link>, <Link to="/orders/14060">14,060</Link>,{" "}
        <Link to="/search?q=organized+crime">organized crime</Link>.
        <span className="no-phone">
          {" "}
          Press <kbd>/</kbd> anywhere.
        </span>
      </p>
    </>
  );
}
