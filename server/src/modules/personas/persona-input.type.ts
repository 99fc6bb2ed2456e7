import { Field, InputType } from "type-graphql";
import { PersonaAccessEnum } from "../../lib/graphql-enums.ts";

@InputType({ description: "A persona as an admin describes it." })
export class PersonaInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'The readers: "City planners".' })
  pluralName: string;

  @Field(() => String, { description: "One or two letters, or a printers' sort." })
  mark: string;

  @Field(() => String, { description: "What this reader wants to know." })
  question: string;

  @Field(() => String, { description: "How to write for this persona." })
  guidance: string;

  @Field(() => PersonaAccessEnum)
  access: "OPEN" | "BY_APPROVAL";
}
