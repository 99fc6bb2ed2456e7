import { Fragment } from "react";
import { Link } from "react-router";

interface Props {
  label: string;
  /** Words of a link → the file that the server makes for it. */
  files: Record<string, string>;
  /** Which orders: the query string of the list, or number=14060. */
  query: string;
  /** Which part of the codebook tells what the columns mean. */
  codebook: string;
}

/** "Export: CSV, JSON": files of what is listed, in full, made by the server when asked for, and what stands in them. */
export function ExportLinks({ label, files, query, codebook }: Props) {
  return (
    <p className="muted mt4">
      {label}{" "}
      {Object.entries(files).map(([words, file], index) => (
        <Fragment key={file}>
          {index > 0 && ", "}
          <a href={`/export/${file}${query && `?${query}`}`} download>
            {words}
          </a>
        </Fragment>
      ))}
      . <Link to={`/codebook#export-${codebook}`}>What the columns mean</Link>,{" "}
      <a href="/export/codebook.csv" download>
        as a file
      </a>
    </p>
  );
}
