import { Link } from "react-router";
import { setProse } from "../../lib/typography.ts";

interface Props {
  /** Of the order. */
  number: string;
  provision: string;
  /** Its permalink within the text; null while the text is not held. */
  anchor: string | null;
}

/** "Sec. 3(b)", which leads to these words in the order's text where we hold it. */
export function ProvisionLink({ number, provision, anchor }: Props) {
  if (!anchor) return <span>{setProse(provision)}</span>;
  return <Link to={{ pathname: `/orders/${number}/text`, hash: anchor }}>{setProse(provision)}</Link>;
}
