import { Link } from "react-router";
import { profileWords, type Reader } from "../../features/interest-profile/use-reader.ts";
import { AskedPanel } from "./asked-panel.tsx";

/** Of a page with a list: the profile leaves nothing out there, and adds the marks. */
export function ListAsked({ reader }: { reader: Reader | null }) {
  return (
    <AskedPanel>
      {reader?.interests ? (
        <>
          Rows are the same for every reader. Because of what {profileWords(reader)} follows, the query also asks which
          of it each order matches.
        </>
      ) : (
        <>
          Rows are the same for every reader. Who follows something is also told which orders match;{" "}
          <Link to="/profile#interests">nothing is followed yet</Link>, and so it is not asked.
        </>
      )}
    </AskedPanel>
  );
}
