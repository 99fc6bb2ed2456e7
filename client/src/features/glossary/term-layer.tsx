import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { GLOSSARY_TERM_QUERY } from "./glossary-queries.ts";

interface Opened {
  key: string;
  link: HTMLElement;
}

/** Opens the definition of a term beside its link, on a click or Enter; Escape and a click elsewhere close it. */
export function TermLayer() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest<HTMLElement>("a[data-term]");
      // A new tab or window is the browser's business.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const key = link.dataset.term ?? "";
      // A term within a definition takes its place; the focus goes back to the text all the same.
      setOpened((before) => ({ key, link: before && box.current?.contains(link) ? before.link : link }));
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  useEffect(() => {
    const popover = box.current;
    if (!opened || !popover) return;
    placeBeside(popover, opened.link);
    popover.togglePopover(true);
    popover.focus({ preventScroll: true });
  }, [opened]);

  const close = () => {
    // The focus goes back where it came from, unless the reader has taken it elsewhere.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || box.current?.contains(activeElement))
      opened?.link.focus({ preventScroll: true });
    setOpened(null);
  };

  return (
    <div
      className="term-box"
      popover="auto"
      role="dialog"
      aria-label="Definition"
      tabIndex={-1}
      ref={box}
      onToggle={(event) => event.newState === "closed" && close()}
    >
      {opened && <Definition termKey={opened.key} onDone={() => box.current?.hidePopover()} />}
    </div>
  );
}

/** Below the first line of the link, or above it in the lower part of the window. Small screens have it at their foot (terms.css). */
function placeBeside(box: HTMLElement, link: HTMLElement): void {
  const place = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const isLow = place.bottom > window.innerHeight * 0.6;
  box.dataset.side = isLow ? "above" : "below";
  box.style.setProperty("--x", `${place.left + window.scrollX}px`);
  box.style.setProperty("--y", `${(isLow ? place.top : place.bottom) + window.scrollY}px`);
}

function Definition({ termKey, onDone }: { termKey: string; onDone: () => void }) {
  const { data, error, refetch } = useQuery(GLOSSARY_TERM_QUERY, { variables: { key: termKey } });
  const term = data?.glossaryTerm;
  if (term)
    return (
      <>
        <p className="term-box__term">{term.term}</p>
        <p className="term-box__definition">{term.definition}</p>
        {term.source && <p className="hint">Rests on {term.source}</p>}
        <p className="term-box__more">
          {term.seeAlso.map((other) => (
            <a key={other.key} href={`/glossary#${other.key}`} data-term={other.key}>
              {other.term}
            </a>
          ))}
          <Link to={`/glossary#${term.key}`} onClick={onDone}>
            Glossary
          </Link>
        </p>
      </>
    );
  if (error || data)
    return (
      <div role="alert">
        <p>The definition could not be loaded.</p>
        <p className="term-box__more">
          <button className="linklike" type="button" onClick={() => void refetch()}>
            Try again
          </button>
          <a href={`/glossary#${termKey}`}>Glossary</a>
        </p>
      </div>
    );
  return <p role="status">Looking up the definition</p>;
}
