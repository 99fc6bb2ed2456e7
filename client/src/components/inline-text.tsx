import type { TermSpot } from "@executive-disorder/shared/glossary";
import { createElement, Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { officialUrl } from "../lib/official-url.ts";
import { setProse } from "../lib/typography.ts";
import { TermLink } from "./term-link.tsx";

/** What the texts may contain: *italic* and [words](/path). Everything else is text, raw HTML included. */
const MARKUP = /\*([^*\n]+)\*|\[([^\]\n]+)\]\(([^()\s]+)\)/g;

interface Props {
  text: string;
  /** Places of terms in it, outside of links and emphasis. */
  terms?: readonly TermSpot[] | undefined;
}

/** Renders the little Markdown of our own texts. Links of this site go through the router; others only over https. */
export function InlineText({ text, terms = [] }: Props) {
  const parts: ReactNode[] = [];
  let end = 0;
  const pushPlain = (after: number) => {
    for (const { key, start, end: termEnd } of terms) {
      if (start < end || termEnd > after) continue;
      parts.push(
        setProse(text.slice(end, start)),
        <TermLink to={key}>{setProse(text.slice(start, termEnd))}</TermLink>,
      );
      end = termEnd;
    }
    parts.push(setProse(text.slice(end, after)));
  };
  for (const match of text.matchAll(MARKUP)) {
    pushPlain(match.index);
    parts.push(
      match[1] !== undefined ? (
        <em>{setProse(match[1])}</em>
      ) : (
        <TextLink label={setProse(match[2] ?? "")} target={match[3] ?? ""} />
      ),
    );
    end = match.index + match[0].length;
  }
  pushPlain(text.length);
  return createElement(Fragment, null, ...parts);
}

function TextLink({ label, target }: { label: string; target: string }) {
  if (/^\/(?![/\\])/.test(target)) return <Link to={target}>{label}</Link>;
  const url = officialUrl(target);
  return url ? <a href={url}>{label}</a> : label;
}
