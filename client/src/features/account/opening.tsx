import { type ReactNode, useEffect, useRef, useState } from "react";
import { Said } from "../../components/said.tsx";

interface Props {
  /** What the button says that opens the form. */
  action: string;
  /** What it does it to, for those who do not see what stands beside it. */
  of?: string;
  /** What stands now, beside the button and above the form. */
  value?: ReactNode;
  /** The form. `close` takes what came of it, or nothing when it was given up. */
  children: (close: (said?: ReactNode) => void) => ReactNode;
}

/**
 * A button that gives way to a form, and the sentence that came of it. The focus goes into the form, to the sentence, and back
 * to the button when the form was given up.
 */
export function Opening({ action, of, value, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<{ words: ReactNode; count: number } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>("input, [data-first]")?.focus();
    else if (wasOpen.current && !said) place.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, said]);
  const close = (words?: ReactNode) => {
    setSaid((before) => (words ? { words, count: (before?.count ?? 0) + 1 } : null));
    setOpen(false);
  };
  return (
    <div className="stack" ref={place}>
      {said && !isOpen && <Said key={said.count}>{said.words}</Said>}
      {(value !== undefined || !isOpen) && (
        <div className={value === undefined ? "row" : "row row--value"}>
          {value}
          {!isOpen && (
            <button className="btn" type="button" onClick={() => setOpen(true)}>
              {action}
              {of && <span className="vh"> {of}</span>}
            </button>
          )}
        </div>
      )}
      {isOpen && children(close)}
    </div>
  );
}
