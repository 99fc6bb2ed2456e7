import { z } from "zod";
import { LIMITS } from "./limits.ts";

const { entries, heading, body, cites, cite, note, sources } = LIMITS.text;

/** Nothing that PostgreSQL cannot hold, and no character that turns the direction of what stands behind it. */
const PLAIN = /^(?:[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|\n)*$/u;
const plain = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `is too long: use at most ${most} characters`)
    .regex(PLAIN, "holds a character that is not text");
const words = (most: number) => plain(most).min(1, "is empty");

const ORDER_LINK = /^\/orders\/\d{1,5}(?:-[A-Z])?(?:\/text)?(?:#[\w-]+)?$/;

/** What a body holds that is neither words, emphasis nor a link to an order, in words; null: nothing. */
export function foreignMarkup(text: string): string | null {
  if (/<\/?[a-z!]/i.test(text)) return "holds HTML; texts are words with *emphasis* and links to orders";
  if (/!\[/.test(text)) return "holds a picture; texts are words with *emphasis* and links to orders";
  if (/\*\*|__|`|~~/.test(text)) return "holds markup other than *emphasis*; one asterisk before and after is enough";
  if (/^\s*(?:#|>|[-*+]\s|\d+\.\s)/m.test(text))
    return "begins a line as a heading, list or quotation; write sentences";
  for (const [, target = ""] of text.matchAll(/\[[^\]]*\]\(([^)]*)\)/g))
    if (!ORDER_LINK.test(target)) return `links to "${target}"; links lead to orders only: [EO 14060](/orders/14060)`;
  return null;
}

export const entrySchema = z.strictObject({
  heading: plain(heading)
    .nullish()
    .transform((text) => text || null),
  body: words(body).superRefine((text, context) => {
    const found = foreignMarkup(text);
    if (found) context.addIssue({ code: "custom", message: found });
  }),
  cites: z.array(words(cite)).max(cites, `has more than ${cites}`).default([]),
});

/** A text as an editor gives it. */
export const textInputSchema = z
  .strictObject({
    entries: z.array(entrySchema).max(entries, `has more than ${entries}`),
    isIntentionallyEmpty: z.boolean().default(false),
    editorialNote: plain(note)
      .nullish()
      .transform((text) => text || null),
    isModelDrafted: z.boolean().nullish(),
    sources: z
      .array(
        z.strictObject({
          label: words(200),
          url: z
            .url({ protocol: /^https$/, error: "must be an https address" })
            .nullish()
            .transform((url) => url ?? null),
        }),
      )
      .max(sources, `has more than ${sources}`)
      .nullish(),
  })
  .superRefine((text, context) => {
    if (text.isIntentionallyEmpty === (text.entries.length === 0)) return;
    context.addIssue({
      code: "custom",
      path: ["entries"],
      message: text.isIntentionallyEmpty
        ? "has entries, and the text is said to be empty on purpose: take away one or the other"
        : "is empty; write an entry, or say that the text is empty on purpose",
    });
  });

export type TextInput = z.infer<typeof textInputSchema>;

export const TEXT_STATES = ["DRAFT", "IN_REVIEW", "PUBLISHED", "REPLACED", "WITHDRAWN"] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** How a cell of the matrix stands: the text of one section for one audience. */
export const CELL_STATES = [
  "PUBLISHED",
  "INTENTIONALLY_EMPTY",
  "STALE",
  "IN_REVIEW",
  "DRAFT",
  "INHERITED",
  "MISSING",
] as const;
export type CellState = (typeof CELL_STATES)[number];
