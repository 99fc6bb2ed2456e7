import { Check } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

/** What came of an act: one sentence that gets the focus, so that keyboard and screen reader go on from there. */
export function Said({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="said" role="status" tabIndex={-1} ref={place}>
      <Check className="i" aria-hidden="true" />
      <p>{children}</p>
    </div>
  );
}
