import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";

@ObjectType({ simpleResolvers: true })
@Entity("president_term")
export class PresidentTerm {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id: number;

  @Column({ type: "smallint" })
  presidentId: number;

  @Access(ANYONE)
  @Field(() => GraphQLDay)
  @Column({ type: "date" })
  startsOn: string;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true })
  @Column({ type: "date", nullable: true })
  endsOn: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A person who signed orders; two terms apart are still one president.",
})
@Entity("president")
export class President {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id: number;

  @Access(ANYONE)
  @Field(() => String, { description: 'The Federal Register\'s identifier: "joe-biden".' })
  @Column({ type: "text" })
  slug: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  name: string;

  @Access(ANYONE)
  @Field(() => [PresidentTerm])
  terms?: PresidentTerm[];

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders that we hold." })
  orderCount?: number;
}
