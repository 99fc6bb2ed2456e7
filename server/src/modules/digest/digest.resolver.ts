import { DIGEST_DEFAULTS, type DigestFrequency } from "@executive-disorder/shared/digest";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can, SIGNED_IN } from "../../access/rules.ts";
import { DigestFrequencyEnum } from "../../lib/graphql-enums.ts";
import { getDigestSetting, previewDigest, saveDigestSetting } from "./digest-service.ts";
import { DigestPreview, DigestSetting } from "./digest-setting.type.ts";

/** The viewer's own digest by mail: there is no way to name another reader's. */
@Resolver()
export class DigestResolver {
  @Access(SIGNED_IN)
  @Query(() => DigestSetting, { nullable: true, description: "How often the viewer gets a digest by mail, and when." })
  digestSetting(@Ctx() { db, viewer }: Context): Promise<DigestSetting> {
    return getDigestSetting(db, viewer);
  }

  @Access(SIGNED_IN)
  @Query(() => DigestPreview, {
    nullable: true,
    description: "What the viewer's next digest would hold by now; null when nothing is new since the last one.",
  })
  digestPreview(@Ctx() context: Context): Promise<DigestPreview | null> {
    return previewDigest(context);
  }

  @Access(can("tracking-list:save"))
  @Mutation(() => DigestSetting, {
    nullable: true,
    description:
      "Saves how often the viewer gets a digest by mail, and when. The first tells what happens from now on; there is one a day, or a week, and none where nothing is new.",
  })
  saveDigestSetting(
    @Arg("frequency", () => DigestFrequencyEnum) frequency: DigestFrequency,
    @Arg("timeZone", () => String, { description: 'A name of the IANA database, "America/New_York".' })
    timeZone: string,
    @Arg("hour", () => Int, { nullable: true, description: `0 to 23; ${DIGEST_DEFAULTS.hour} unless told.` })
    hour: number | null | undefined,
    @Arg("weekday", () => Int, {
      nullable: true,
      description: "Of a weekly one: 1, Monday, to 7, Sunday; Monday unless told.",
    })
    weekday: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<DigestSetting> {
    return saveDigestSetting(context, { frequency, timeZone, hour, weekday });
  }
}
