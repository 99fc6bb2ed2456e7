import { Copy } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { copyText } from "../../lib/clipboard.ts";

/** The key of a new token, shown this once. */
export function NewKey({ name, apiKey, onKept }: { name: string; apiKey: string; onKept: () => void }) {
  const [said, setSaid] = useState("");
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="stack account">
      <h3 tabIndex={-1} ref={place}>
        Keep the key of “{name}”
      </h3>
      <p>It is not shown again. Whoever has it asks in your name: keep it where you keep passwords.</p>
      <p>
        <code className="breakable">{apiKey}</code>
      </p>
      <div className="row">
        <button
          className="btn"
          type="button"
          onClick={async () =>
            setSaid((await copyText(apiKey)) ? "Copied." : "This browser does not let us copy: mark it by hand.")
          }
        >
          <Copy className="i" />
          Copy the key
        </button>
        <button className="btn btn--primary" type="button" onClick={onKept}>
          I have kept it
        </button>
        <span className="hint" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
