import { useState } from "react";
import { copyText } from "../../lib/clipboard.ts";

/** The address under which a list is shared. */
export function ShareAddress({ publicId }: { publicId: string }) {
  const [said, setSaid] = useState("");
  const address = `${window.location.origin}/lists/${publicId}`;
  return (
    <p className="row">
      <a className="breakable" href={address}>
        {address}
      </a>
      <button
        className="btn btn--small"
        type="button"
        onClick={async () =>
          setSaid((await copyText(address)) ? "Copied." : "This browser does not let us copy: mark it by hand.")
        }
      >
        Copy
      </button>
      <span className="hint" role="status">
        {said}
      </span>
    </p>
  );
}
