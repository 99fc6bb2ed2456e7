import { useApolloClient } from "@apollo/client/react";
import type { FindTerms } from "@executive-disorder/shared/glossary";
import { type ComponentType, createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { TermLink } from "../../components/term-link.tsx";

/** What is there once the terms have come. */
export interface Terms {
  find: FindTerms;
  has(key: string): boolean;
  /** Opens definitions; stands once on the page. */
  Layer: ComponentType;
}

const TermsContext = createContext<Terms | null>(null);

/**
 * Lets the page below mark terms. They come by themselves, after the page: nobody waits for them, and a page without them is whole.
 */
export function WithTerms({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [terms, setTerms] = useState<Terms | null>(null);
  useEffect(() => {
    let isHere = true;
    import("./load-terms.ts")
      .then(({ loadTerms }) => loadTerms(client))
      .then((loaded) => isHere && setTerms(loaded))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [client]);
  return (
    <TermsContext value={terms}>
      {children}
      {terms && <terms.Layer />}
    </TermsContext>
  );
}

/** The places of terms in the paragraphs of a section; none where the terms have not come. */
export function useTermSpots(paragraphs: readonly string[]): ReturnType<FindTerms> {
  const terms = useContext(TermsContext);
  const text = paragraphs.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same paragraphs come in a new list at each render
  return useMemo(() => terms?.find(paragraphs) ?? [], [terms, text]);
}

/** A label that is a term itself. */
export function TermLabel({ of, children }: { of: string; children: string }) {
  return useContext(TermsContext)?.has(of) ? <TermLink to={of}>{children}</TermLink> : children;
}
