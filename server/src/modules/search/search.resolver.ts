import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { pageSize } from "../../lib/cursor.ts";
import { type SearchSort, SearchSortEnum } from "../../lib/graphql-enums.ts";
import { mergeSelections, selectionOf } from "../../lib/selection.ts";
import { InterestsInput } from "../interest-profile/interests-input.ts";
import { OrderFilter } from "../orders/order-filter.ts";
import { correctSpelling } from "./correct-spelling.ts";
import { SearchConnection, SearchSuggestion } from "./search.type.ts";
import { searchOrders } from "./search-sql.ts";
import { readSearchText } from "./search-text.ts";
import { suggestOrders } from "./suggest.ts";

const COUNTED = new Map([["totalCount", { args: [{}], below: new Map() }]]);

@Resolver()
export class SearchResolver {
  @Access(ANYONE)
  @Query(() => SearchConnection, {
    description:
      'Orders by words of their numbers, titles, texts and published base texts, best first: 20 unless told, at most 100. Understands "quoted phrases", -without, EO 14060. Where nothing fits, near spellings are looked for.',
  })
  async search(
    @Arg("text", () => String) text: string,
    @Arg("filter", () => OrderFilter, { nullable: true }) filter: OrderFilter | null | undefined,
    @Arg("sort", () => SearchSortEnum, { nullable: true, description: "RELEVANCE unless told." }) sort:
      | SearchSort
      | null
      | undefined,
    @Arg("interests", () => InterestsInput, {
      nullable: true,
      description: "What BEST_MATCH ranks by; without any, it is RELEVANCE.",
    })
    interests: InterestsInput | null | undefined,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const typed = readSearchText(text);
    const selection = mergeSelections(selectionOf(info), COUNTED);
    const args = { filter: filter ?? {}, sort, interests, first, after };
    const found = await searchOrders(db, viewer, typed, args, selection);
    if (Number(found.totalCount) > 0) return { ...found, correctedText: null };
    const meant = await correctSpelling(db, typed);
    if (!meant) return { ...found, correctedText: null };
    const corrected = await searchOrders(db, viewer, meant, args, selection);
    return Number(corrected.totalCount) > 0
      ? { ...corrected, correctedText: meant.text }
      : { ...found, correctedText: null };
  }

  @Access(ANYONE)
  @Query(() => [SearchSuggestion], { description: "While a search is typed: 8 unless told, at most 20." })
  searchSuggestions(
    @Arg("text", () => String) text: string,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Ctx() { db }: Context,
  ): Promise<object[]> {
    if (text.trim() === "") return Promise.resolve([]);
    return suggestOrders(db, readSearchText(text), pageSize(first, 8, 20));
  }
}
