import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { ANYONE } from "../../access/rules.ts";
import { Order } from "../orders/order.entity.ts";
import { OrderFacets } from "../orders/order-connection.type.ts";

@ObjectType({ simpleResolvers: true, description: "A stretch of a text, and whether it is what was looked for." })
export class HighlightedText {
  @Access(ANYONE)
  @Field(() => String)
  text: string;

  @Access(ANYONE)
  @Field(() => Boolean)
  isMatch: boolean;
}

@ObjectType({ simpleResolvers: true, description: "An order that a search found." })
export class SearchResult {
  @Access(ANYONE)
  @Field(() => Order)
  order: Order;

  @Access(ANYONE)
  @Field(() => [HighlightedText], { description: "The title." })
  title: HighlightedText[];

  @Access(ANYONE)
  @Field(() => [HighlightedText], {
    description: "The words around the matches; empty where only number, title or topics match.",
  })
  excerpt: HighlightedText[];

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: 'Where the excerpt stands: "Sec. 3(b)", "Summary".' })
  excerptFrom: string | null;

  @Access(ANYONE)
  @Field(() => String, {
    nullable: true,
    description: "Permalink within the order's text; null where the excerpt is of the analysis.",
  })
  anchor: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SearchConnection {
  @Access(ANYONE)
  @Field(() => [SearchResult])
  nodes: SearchResult[];

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Access(ANYONE)
  @Field(() => Int, { description: "At most 7,500: of more, 7,500 are looked at." })
  totalCount: number;

  @Access(ANYONE)
  @Field(() => OrderFacets)
  facets: OrderFacets;

  @Access(ANYONE)
  @Field(() => String, {
    nullable: true,
    description: "The text that was looked for instead, because nothing has the words as they were typed.",
  })
  correctedText: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What a search may be meant for, while it is typed." })
export class SearchSuggestion {
  @Access(ANYONE)
  @Field(() => String, { description: "Of an order." })
  number: string;

  @Access(ANYONE)
  @Field(() => String)
  title: string;
}
