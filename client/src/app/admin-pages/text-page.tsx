import { useQuery } from "@apollo/client/react";
import { SECTION_HEADINGS } from "@executive-disorder/shared/section-kinds";
import { Link, useParams, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { errorCode } from "../../lib/error-code.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/drafting.css";
import { DeskHead } from "./desk-head.tsx";
import { kindFromAnchor } from "./text-address.ts";
import { TextEditor } from "./text-editor.tsx";
import { EDITED_TEXT_QUERY } from "./text-query.ts";

/** /admin/texts/:number/:kind?persona=: one text with its versions, for editors. */
export function TextPage() {
  const { number = "", kind: anchor } = useParams();
  const [params] = useSearchParams();
  const persona = params.get("persona");
  const kind = kindFromAnchor(anchor);
  usePageTitle(kind ? `${SECTION_HEADINGS[kind]}, EO ${number}` : "Text");
  const { data, error, loading, refetch } = useQuery(EDITED_TEXT_QUERY, {
    variables: { number, kind: kind ?? "SUMMARY", persona },
    fetchPolicy: "cache-and-network",
    skip: kind === null,
  });
  if (kind === null || (error && !data?.editedText && errorCode(error) === "BAD_INPUT"))
    return (
      <DeskHead margin="Texts" title="There is no such text">
        <p>
          The address names an order, a section or a persona that is not there. <Link to="/admin/texts">All texts</Link>
        </p>
      </DeskHead>
    );
  const text = data?.editedText;
  if (!text && !loading) return <PageFailure name="The text" onRetry={() => refetch()} />;
  const of = data?.personas?.find(({ key }) => key === persona);
  return (
    <>
      <DeskHead
        margin={`EO ${number}`}
        title={`${SECTION_HEADINGS[kind]}, ${persona ? `for ${of?.pluralName ?? persona}` : "base text"}`}
      >
        {text && <p>{text.title}</p>}
        {of?.guidance && (
          <details className="mt3">
            <summary>How to write for {of.pluralName}</summary>
            <p className="drafting__plain">{of.guidance}</p>
          </details>
        )}
      </DeskHead>
      {text ? (
        <TextEditor
          key={`${number} ${kind} ${persona}`}
          place={{ number, kind, persona }}
          text={text}
          onRefresh={async () => {
            await refetch().catch(() => undefined);
          }}
        />
      ) : (
        <div className="page leaf">
          <span className="margin" />
          <Waiting label="Loading the text" lines={10} />
        </div>
      )}
    </>
  );
}
