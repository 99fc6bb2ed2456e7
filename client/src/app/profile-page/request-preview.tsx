import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { useEffect, useState } from "react";
import { onTheWire } from "../on-the-wire.ts";
import { composeOrderQuery } from "../order-page/compose-order-query.ts";

/** The very document that an order's page will send with this profile. */
export function RequestPreview({ profile, isSignedIn }: { profile: InterestProfile; isSignedIn: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const [sent, setSent] = useState("");
  const document = composeOrderQuery(profile, { isSignedIn });
  useEffect(() => {
    let isCurrent = true;
    if (isOpen) void onTheWire(document).then((text) => isCurrent && setSent(text));
    return () => {
      isCurrent = false;
    };
  }, [document, isOpen]);
  return (
    <details className="query mt3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>See the request</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard's focus */}
      <section tabIndex={0} aria-label="The GraphQL document of an order’s page">
        <pre>{sent}</pre>
      </section>
    </details>
  );
}
