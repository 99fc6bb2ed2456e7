import { gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useLazyQuery } from "@apollo/client/react";
import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { switchPersona } from "../../features/interest-profile/switch-persona.ts";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { visitorProfile } from "../../features/interest-profile/visitor-profile.ts";
import type { PersonaChoicesQuery } from "../../gql/graphql.ts";

export const PERSONA_CHOICES_QUERY: TypedDocumentNode<PersonaChoicesQuery, Record<string, never>> = gql`
  query PersonaChoicesQuery {
    personas {
      key
      name
      mark
      isChoosable
    }
  }
`;

export interface Choice {
  /** Null: no persona, the base text. */
  key: string | null;
  name: string;
  mark: string;
}

/** The personas that this reader can switch to, loaded when somebody wants to see them, and the switch. */
export function usePersonaChoices(reader: Reader | null) {
  const client = useApolloClient();
  const [ask, { data, error, called, refetch }] = useLazyQuery(PERSONA_CHOICES_QUERY);
  const [said, say] = useState("");
  const [refusal, refuse] = useState("");
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();

  // A visitor's choice is a key in this browser; its name is the server's.
  const isNameless = reader !== null && !reader.isSignedIn && reader.profile.persona !== null;
  useEffect(() => {
    if (isNameless) void ask();
  }, [ask, isNameless]);

  const change = async ({ key, name }: Choice, button: HTMLElement) => {
    refuse("");
    say("");
    if (!reader?.isSignedIn) {
      visitorProfile.set({ ...(reader?.profile ?? DEFAULT_INTEREST_PROFILE), persona: key });
    } else {
      const code = await switchPersona(client, key);
      if (code) {
        if (code === ERROR_CODES.BAD_INPUT) void refetch();
        return refuse(refusalWords(code));
      }
      // An address that asks for another audience would go before what was chosen just now.
      const params = new URLSearchParams(search);
      if (params.has("audience")) {
        params.delete("audience");
        navigate({ pathname, search: String(params), hash }, { replace: true });
      }
    }
    button.closest<HTMLElement>("[popover]")?.hidePopover();
    say(key ? `You now read as ${name}.` : "You now read the base text.");
  };

  return {
    choices: data?.personas
      .filter((persona) => persona.isChoosable)
      .map(({ key, name, mark }): Choice => ({ key, name, mark })),
    load: () => void (called && error ? refetch() : ask()),
    change,
    said,
    problem: refusal || (error && !data ? "The personas could not be loaded. Close this and try again." : ""),
  };
}

function refusalWords(code: string): string {
  switch (code) {
    case ERROR_CODES.NOT_SIGNED_IN:
      return "Your session has ended. Sign in again; nothing was changed.";
    case ERROR_CODES.BAD_INPUT:
      return "This persona is no longer open to you. Nothing was changed.";
    default:
      return "The server could not be reached. Nothing was changed; try again.";
  }
}
