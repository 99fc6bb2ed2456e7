import { type ReactNode, useEffect, useRef } from "react";
import { Mark } from "./mark.tsx";

/** What went wrong and the way out, where no field is to blame. Read out and reached by the focus when it appears. */
export function Problem({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="error" role="alert" tabIndex={-1} ref={place}>
      <Mark name="v-stale" />
      <p>{children}</p>
    </div>
  );
}
