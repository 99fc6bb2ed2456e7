import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { TextState } from "@executive-disorder/shared/text-input";
import { Arg, Args, ArgsType, Ctx, Field, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { SectionKindEnum, TextStateEnum } from "../../lib/graphql-enums.ts";
import { restoreVersion, returnText, saveDraft, submitText } from "./edit-text.ts";
import { confirmText, publishText, withdrawText } from "./publish-text.ts";
import { EditedText, ListedTextConnection, MatrixFilter, TextInput, TextMatrix } from "./text.type.ts";
import { textMatrix } from "./text-matrix.ts";
import type { TextPlace } from "./text-place.ts";
import { findText, listTexts } from "./text-sql.ts";

const EDITING = can("text:edit");
const PUBLISHING = can("text:publish");
const CONFLICTS =
  "Refused with code CONFLICT when somebody saved since `expectedVersion`; extensions.current has `stored` and `yours`. For editors.";

@ArgsType()
class PlaceArgs {
  @Field(() => String, { description: "The order's number." })
  number: string;

  @Field(() => SectionKindEnum)
  kind: SectionKind;

  @Field(() => String, { nullable: true, description: "A persona's key. Null: the base text." })
  persona?: string | null;
}

@ArgsType()
class StepArgs extends PlaceArgs {
  @Field(() => Int, { description: "The version that was seen; 0 where there is none." })
  expectedVersion: number;
}

@ArgsType()
class ReasonArgs extends StepArgs {
  @Field(() => String, { description: "At most 1,000 characters." })
  reason: string;
}

const placeOf = ({ number, kind, persona }: PlaceArgs): TextPlace => ({ number, kind, persona: persona ?? null });

@Resolver(() => EditedText)
export class DraftingResolver {
  @Access(can("draft:read"))
  @Query(() => EditedText, { nullable: true, description: "A text with all its versions. For editors." })
  editedText(@Args(() => PlaceArgs) place: PlaceArgs, @Ctx() { db, viewer }: Context): Promise<unknown> {
    return findText(db, viewer, placeOf(place));
  }

  @Access(can("draft:read"))
  @Query(() => ListedTextConnection, {
    nullable: true,
    description:
      "Texts whose newest version is in a state, IN_REVIEW unless told: those come longest waiting first, others latest first. For editors.",
  })
  listedTexts(
    @Arg("state", () => TextStateEnum, { nullable: true }) state: TextState | null | undefined,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db }: Context,
  ): Promise<unknown> {
    return listTexts(db, { state, first, after });
  }

  @Access(can("draft:read"))
  @Query(() => TextMatrix, {
    nullable: true,
    description:
      "How the texts of orders stand, by sections and personas; the newest order first, 50 a page unless told, at most 100. For editors.",
  })
  textMatrix(
    @Arg("filter", () => MatrixFilter, { nullable: true }) filter: MatrixFilter | null | undefined,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db }: Context,
  ): Promise<unknown> {
    return textMatrix(db, { filter, first, after });
  }

  @Access(EDITING)
  @Mutation(() => EditedText, { nullable: true, description: `Saves the next version as a draft. ${CONFLICTS}` })
  saveVariantDraft(
    @Args(() => StepArgs) place: StepArgs,
    @Arg("input", () => TextInput) input: TextInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return saveDraft(context, placeOf(place), input, place.expectedVersion);
  }

  @Access(EDITING)
  @Mutation(() => EditedText, {
    nullable: true,
    description: `Makes the words of an earlier version the next draft. ${CONFLICTS}`,
  })
  restoreVariant(
    @Args(() => StepArgs) place: StepArgs,
    @Arg("version", () => Int, { description: "Whose words." }) version: number,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return restoreVersion(context, placeOf(place), version, place.expectedVersion);
  }

  @Access(EDITING)
  @Mutation(() => EditedText, {
    nullable: true,
    description: `Gives the draft to somebody else to publish. ${CONFLICTS}`,
  })
  submitVariant(@Args(() => StepArgs) place: StepArgs, @Ctx() context: Context): Promise<unknown> {
    return submitText(context, placeOf(place), place.expectedVersion);
  }

  @Access(EDITING)
  @Mutation(() => EditedText, {
    nullable: true,
    description: `Makes what is in review a draft again, with a reason for its author. ${CONFLICTS}`,
  })
  returnVariant(@Args(() => ReasonArgs) place: ReasonArgs, @Ctx() context: Context): Promise<unknown> {
    return returnText(context, placeOf(place), place.expectedVersion, place.reason);
  }

  @Access(PUBLISHING)
  @Mutation(() => EditedText, {
    nullable: true,
    description: `Publishes what is in review. Refused with code NOT_ALLOWED to whoever wrote or submitted it. ${CONFLICTS}`,
  })
  publishVariant(@Args(() => StepArgs) place: StepArgs, @Ctx() context: Context): Promise<unknown> {
    return publishText(context, placeOf(place), place.expectedVersion);
  }

  @Access(PUBLISHING)
  @Mutation(() => EditedText, {
    nullable: true,
    description: `Takes the published text away from its readers. ${CONFLICTS}`,
  })
  withdrawVariant(@Args(() => ReasonArgs) place: ReasonArgs, @Ctx() context: Context): Promise<unknown> {
    return withdrawText(context, placeOf(place), place.expectedVersion, place.reason);
  }

  @Access(PUBLISHING)
  @Mutation(() => EditedText, {
    nullable: true,
    description: `Says that a stale text still holds. ${CONFLICTS}`,
  })
  confirmVariant(@Args(() => ReasonArgs) place: ReasonArgs, @Ctx() context: Context): Promise<unknown> {
    return confirmText(context, placeOf(place), place.expectedVersion, place.reason);
  }
}
