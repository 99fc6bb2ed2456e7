import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";

const KEYS = [
  { key: "/", does: "Search orders" },
  { key: "?", does: "Show this list" },
  { key: "Esc", does: "Close what is open, and go back to where you were" },
] as const;

/** `/` goes to the search box, `?` lists the shortcuts. Both are letters while somebody writes. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === "?") dialog.current?.showModal();
      else if (event.key !== "/") return;
      else if (!focusSearch()) navigate("/#q");
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate]);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="shortcuts-h">
      <h2 className="sidehead" id="shortcuts-h">
        Keyboard shortcuts
      </h2>
      <dl className="keys">
        {KEYS.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Focuses the search box that is on screen; false when there is none. */
function focusSearch(): boolean {
  const box = [...document.querySelectorAll<HTMLInputElement>("input[data-search]")].find(
    (input) => input.offsetParent !== null,
  );
  box?.focus();
  box?.select();
  return box !== undefined;
}
