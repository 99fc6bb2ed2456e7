import { useQuery } from "@apollo/client/react";
import { SITE_PAGES, type SitePageKey } from "@executive-disorder/shared/site-pages";
import { InlineText } from "../../components/inline-text.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { useAnchor } from "../use-anchor.ts";
import { SITE_PAGE_QUERY, type SitePageData } from "./site-page-query.ts";
import { SitePageTable } from "./site-page-table.tsx";
import "../../styles/site-pages.css";

/** /method, /privacy and the like: what the server tells about itself. */
export function SitePage({ page: key }: { page: SitePageKey }) {
  const name = SITE_PAGES.find((one) => one.key === key)?.name ?? "";
  const { data, error, refetch } = useQuery(SITE_PAGE_QUERY, { variables: { page: key } });
  const page = data?.sitePage;
  usePageTitle(page?.title ?? name);
  if ((error || data) && !page) return <PageFailure name={`The page “${name}”`} onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">{name}</p>
        <div>
          <h1>{page?.title ?? name}</h1>
          {page && <p>{page.lead}</p>}
        </div>
      </div>
      <div className="page sitepage">
        {page ? (
          <Sections page={page} />
        ) : (
          <div className="leaf">
            <span className="margin" />
            <Waiting label="Loading the page" lines={8} />
          </div>
        )}
      </div>
    </>
  );
}

function Sections({ page }: { page: SitePageData }) {
  useAnchor();
  return page.sections.map(({ id, heading, blocks }) => (
    <SideSection key={id} id={id} heading={heading}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page's blocks never change their places
        <Block key={at} block={block} />
      ))}
    </SideSection>
  ));
}

function Block({ block: { text, items, table } }: { block: SitePageData["sections"][number]["blocks"][number] }) {
  if (text != null)
    return (
      <p>
        <InlineText text={text} />
      </p>
    );
  if (items)
    return (
      <ul>
        {items.map((item) => (
          <li key={item}>
            <InlineText text={item} />
          </li>
        ))}
      </ul>
    );
  return table && <SitePageTable table={table} />;
}
