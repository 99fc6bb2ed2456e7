/** A term in a text, softly marked: opens its definition, and leads to the glossary where a new tab is asked for. */
export function TermLink({ to, children }: { to: string; children: string }) {
  return (
    <a className="term" href={`/glossary#${to}`} data-term={to} aria-haspopup="dialog">
      {children}
    </a>
  );
}
