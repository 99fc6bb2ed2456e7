import type { Notice } from "../../access/context.ts";

/** What a mail about a request tells. */
export type PersonaMailKind = "PERSONA_ASKED" | "PERSONA_APPROVED" | "PERSONA_REFUSED" | "PERSONA_WITHDRAWN";

/** The part of the profile page where a persona is asked for, with the answers. */
const PROFILE = "/profile#persona";

/**
 * The words of the mails about requests. They name the persona, which is public, and repeat neither the reader's reason nor the
 * admin's: a mail carries no words of strangers, and a reason is for the site's own pages, where it can be read only by whom it
 * concerns.
 */
export const PERSONA_MAILS: Record<PersonaMailKind, (personaName: string) => Notice> = {
  PERSONA_ASKED: (persona) => ({
    subject: `A reader asks to read as ${persona}`,
    paragraphs: [
      `A reader has asked for the persona ${persona}, which is by approval. Their reason stands on the desk.`,
    ],
    link: { label: "Decide there", path: "/admin/persona-requests" },
    closing: "You get this mail because you are an admin of Executive Disorder.",
  }),
  PERSONA_APPROVED: (persona) => ({
    subject: `You can now read as ${persona}`,
    paragraphs: [`Your request for the persona ${persona} was approved. Its texts are open to you from now on.`],
    link: { label: "Choose it in your profile", path: PROFILE },
  }),
  PERSONA_REFUSED: (persona) => ({
    subject: `Your request to read as ${persona} was refused`,
    paragraphs: [
      `Your request for the persona ${persona} was refused. The reason stands in your profile, and you can ask again.`,
    ],
    link: { label: "Read the reason", path: PROFILE },
  }),
  PERSONA_WITHDRAWN: (persona) => ({
    subject: `You can no longer read as ${persona}`,
    paragraphs: [
      `The approval of the persona ${persona} for you was withdrawn. Pages show you the base text in its place; the reason stands in your profile.`,
    ],
    link: { label: "Read the reason", path: PROFILE },
  }),
};
