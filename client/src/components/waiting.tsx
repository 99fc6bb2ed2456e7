import { useEffect, useState } from "react";

/** After this time we say that it takes long, and why it may. */
const SLOW_MS = 8_000;

/** Still bars in the shape of the lines to come. */
export function Waiting({ label, lines = 3 }: { label: string; lines?: number }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <div className="skeleton">
        <span className="vh">{label}</span>
        {[...Array(lines).keys()].map((line) => (
          <i key={line} />
        ))}
      </div>
      {isSlow && (
        <p className="hint mt3">
          {navigator.onLine
            ? "This takes longer than it should. The page fills itself when the answer comes."
            : "This browser is offline. The page fills itself when the connection is back."}
        </p>
      )}
    </div>
  );
}
