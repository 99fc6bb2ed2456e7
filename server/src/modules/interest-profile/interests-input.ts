import { createHash } from "node:crypto";
import { type Interests, interestsSchema } from "@executive-disorder/shared/interests";
import { Field, InputType } from "type-graphql";
import { badInput } from "../../lib/api-error.ts";

@InputType({
  description:
    "What somebody follows. An order matches when it fits any of it. Given with the request, whoever asks: see decision 22.",
})
export class InterestsInput {
  @Field(() => [String], { nullable: true, description: "Slugs, at most 60. One that does not exist matches nothing." })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Slugs, at most 100." })
  agencies?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Slugs, at most 50." })
  presidents?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Words or phrases of at most 80 characters, at most 50 of them; looked for in what the search knows of an order: number, title, text, headings, published base texts.",
  })
  keywords?: string[] | null;
}

/**
 * The interests of an argument, complete, each keyword once whatever its case.
 *
 * @returns null where nothing is followed.
 * @throws BAD_INPUT naming the list.
 */
export function readInterests(given: InterestsInput | null | undefined, argument = "interests"): Interests | null {
  if (!given) return null;
  const lists = {
    topics: given.topics ?? [],
    agencies: given.agencies ?? [],
    presidents: given.presidents ?? [],
    keywords: given.keywords ?? [],
  };
  const parsed = interestsSchema.safeParse(lists);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [list = ""] = issue?.path ?? [];
    throw badInput(`${argument}.${issue?.path.join(".")}`, `\`${String(list)}\` ${issue?.message ?? "is wrong"}`);
  }
  const keywords = new Map(parsed.data.keywords.map((word) => [word.toLowerCase(), word]));
  const interests = { ...parsed.data, keywords: [...keywords.values()] };
  return Object.values(interests).some((list) => list.length > 0) ? interests : null;
}

/** A short name for interests, which cursors of lists that are ranked by them carry. */
export function interestsDigest(interests: Interests): string {
  return createHash("sha1").update(JSON.stringify(interests)).digest("base64url").slice(0, 12);
}
