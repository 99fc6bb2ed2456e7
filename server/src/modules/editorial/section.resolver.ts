import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../access/context.ts";
import { AudienceVariant } from "./audience-variant.entity.ts";
import { Section } from "./section.entity.ts";
import { readablePersona, type SectionObject, type VariantObject, variantFrom } from "./section-sql.ts";

@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => AudienceVariant, { nullable: true })
  variant(
    @Root() section: SectionObject,
    @Arg("persona", () => String, { nullable: true, description: "A persona's key; the viewer's own unless told." })
    persona: string | null | undefined,
    @Ctx() { viewer }: Context,
  ): VariantObject | null {
    const key = readablePersona(viewer, persona);
    return key ? variantFrom(section, key) : null;
  }
}
