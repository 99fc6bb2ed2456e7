import { createElement, Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { officialUrl } from "../lib/official-url.ts";
import { setProse } from "../lib/typography.ts";

/** What the texts may contain: *italic* and [words](/path). Everything else is text, raw HTML included. */
const MARKUP = /\*([^*\n]+)\*|\[([^\]\n]+)\]\(([^()\s]+)\)/g;

/** Renders the little Markdown of our own texts. Links of this site go through the router; others only over https. */
export function InlineText({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    parts.push(setProse(text.slice(end, match.index)));
    parts.push(
      match[1] !== undefined ? (
        <em>{setProse(match[1])}</em>
      ) : (
        <TextLink label={setProse(match[2] ?? "")} target={match[3] ?? ""} />
      ),
    );
    end = match.index + match[0].length;
  }
  parts.push(setProse(text.slice(end)));
  return createElement(Fragment, null, ...parts);
}

function TextLink({ label, target }: { label: string; target: string }) {
  if (/^\/(?![/\\])/.test(target)) return <Link to={target}>{label}</Link>;
  const url = officialUrl(target);
  return url ? <a href={url}>{label}</a> : label;
}
