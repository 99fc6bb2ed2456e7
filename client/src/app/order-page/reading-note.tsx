import type { ReactNode } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import type { PageOrder } from "./compose-order-query.ts";

interface Props {
  order: PageOrder;
  reader: Reader;
  /** The persona that the address asks for. */
  audience: string | null;
  /** There was no text for this reader, and the base text stands instead. */
  isRefused: boolean;
  /** The persona was lost while its texts were on the page, which stay there. */
  isLost: boolean;
}

/** Says whose words stand below, where they are not simply the reader's own. */
export function ReadingNote({ order, reader, audience, isRefused, isLost }: Props) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const lost = reader.viewer?.lostPersona ?? null;
  const back = <Link to={pathname}>Back to your own reading</Link>;
  const choose = <Link to="/profile#persona">Choose another in your profile</Link>;

  if (audience && isRefused)
    return <Note base>There is no other text here for you under the name in this address. {back}</Note>;
  if (audience) {
    const readers = order.sections?.find((section) => section.variant)?.variant?.persona.pluralName;
    return readers ? <Note lead={`You read this page in the words for ${readers}.`}>{back}</Note> : null;
  }
  if (!reader.isSignedIn && search.get("audience"))
    return (
      <Note base>
        Texts for particular readers come with an account.{" "}
        <Link to={`/sign-in?next=${encodeURIComponent(`${pathname}?${search}`)}`}>Sign in</Link>
      </Note>
    );
  if (isLost && lost)
    return (
      <Note lead={`${gone(lost)} since you opened this page.`}>
        What stands here stays until you leave it; what you open now is the base text. {choose}
      </Note>
    );
  if (lost)
    return (
      <Note base>
        {gone(lost)}. {choose}
      </Note>
    );
  return isRefused ? <Note base>There is no other text here for you.</Note> : null;
}

function gone({ name, isRetired }: { name: string; isRetired: boolean }): string {
  return isRetired ? `The persona ${name} was retired` : `The persona ${name} is no longer open to you`;
}

function Note({ base, lead, children }: { base?: boolean; lead?: string; children: ReactNode }) {
  return (
    <div className="leaf note--above" role="status">
      <span className="margin" />
      <p className="note">
        <b>{base ? "You read the base text." : lead}</b> {children}
      </p>
    </div>
  );
}
