import { EVENT_KINDS, type EventKind } from "@executive-disorder/shared/event-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE, can, SIGNED_IN } from "../../access/rules.ts";
import { EventKindEnum, LegalForceEnum } from "../../lib/graphql-enums.ts";
import { selectionOf } from "../../lib/selection.ts";
import { getDashboard, markDashboardSeen } from "./dashboard.ts";
import { Dashboard } from "./dashboard.type.ts";
import {
  createTrackingList,
  deleteTrackingList,
  renameTrackingList,
  restoreTrackingList,
  shareTrackingList,
  unshareTrackingList,
} from "./keep-lists.ts";
import { findSharedList, listId, listTrackedOrders, listTrackingLists } from "./stored-lists.ts";
import { saveTrackingNote, trackOrder, trackOrders, untrackOrder } from "./track-orders.ts";
import { SharedList, TrackedOrder, TrackedOrderConnection, TrackingList, TrackReport } from "./tracking-list.type.ts";

const MAY_SAVE = can("tracking-list:save");
const LIST_DESCRIPTION = "The viewer's first list unless told.";

/** Lists of the viewer's own: there is no way to name another reader's. */
@Resolver()
export class TrackingResolver {
  @Access(SIGNED_IN)
  @Query(() => [TrackingList], { nullable: true, description: "The viewer's lists, the oldest first." })
  trackingLists(@Ctx() { db, viewer }: Context): Promise<unknown> {
    return listTrackingLists(db, viewer);
  }

  @Access(SIGNED_IN)
  @Query(() => TrackedOrderConnection, {
    nullable: true,
    description: "Orders of one list, by number, the latest first.",
  })
  async trackedOrders(
    @Arg("listId", () => ID) id: string,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return listTrackedOrders(db, viewer, listId(id), { first, after }, selectionOf(info));
  }

  @Access(ANYONE)
  @Query(() => SharedList, { nullable: true, description: "A list by the address under which it is shared." })
  async sharedList(
    @Arg("publicId", () => String) publicId: string,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findSharedList(db, viewer, publicId, { first, after }, selectionOf(info));
  }

  @Access(SIGNED_IN)
  @Query(() => Dashboard, { nullable: true })
  async dashboard(
    @Arg("listId", () => ID, { nullable: true, description: "Orders of one list alone." }) id:
      | string
      | null
      | undefined,
    @Arg("kinds", () => [EventKindEnum], { nullable: true, description: `Of ${EVENT_KINDS.length}; all unless told.` })
    kinds: EventKind[] | null | undefined,
    @Arg("legalForces", () => [LegalForceEnum], { nullable: true, description: "All unless told." })
    legalForces: LegalForce[] | null | undefined,
    @Ctx() { db, viewer }: Context,
  ): Promise<unknown> {
    return getDashboard(db, viewer, { listId: id, kinds, legalForces });
  }

  @Access(MAY_SAVE)
  @Mutation(() => Dashboard, { nullable: true, description: "Marks what happened as seen, up to and with one event." })
  markDashboardSeen(@Arg("upTo", () => ID) upTo: string, @Ctx() context: Context): Promise<unknown> {
    return markDashboardSeen(context, upTo);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, {
    nullable: true,
    description: "Puts an order into a list. One that was taken out within a day comes back with its note.",
  })
  trackOrder(
    @Arg("number", () => String) number: string,
    @Arg("listId", () => ID, { nullable: true, description: `${LIST_DESCRIPTION} Made where there is none.` })
    id: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return trackOrder(context, number, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, { nullable: true, description: "Takes an order out; trackOrder undoes it." })
  untrackOrder(
    @Arg("number", () => String) number: string,
    @Arg("listId", () => ID, { nullable: true, description: LIST_DESCRIPTION }) id: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return untrackOrder(context, number, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackReport, {
    nullable: true,
    description: "Puts the orders into a list whose numbers stand in pasted text, and tells what became of each line.",
  })
  trackOrders(
    @Arg("listId", () => ID, { nullable: true, description: LIST_DESCRIPTION }) id: string | null | undefined,
    @Arg("text", () => String) text: string,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return trackOrders(context, id ?? null, text);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, { nullable: true })
  createTrackingList(@Arg("name", () => String) name: string, @Ctx() context: Context): Promise<unknown> {
    return createTrackingList(context, name);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, { nullable: true })
  renameTrackingList(
    @Arg("listId", () => ID) id: string,
    @Arg("name", () => String) name: string,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return renameTrackingList(context, id, name);
  }

  @Access(MAY_SAVE)
  @Mutation(() => ID, {
    nullable: true,
    description: "Removes a list, which can be put back within a day. Its address answers no more at once.",
  })
  deleteTrackingList(@Arg("listId", () => ID) id: string, @Ctx() context: Context): Promise<unknown> {
    return deleteTrackingList(context, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, { nullable: true, description: "Puts back a list that was removed within a day." })
  restoreTrackingList(@Arg("listId", () => ID) id: string, @Ctx() context: Context): Promise<unknown> {
    return restoreTrackingList(context, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackedOrder, {
    nullable: true,
    description:
      "Saves a private note. A save elsewhere since `expectedVersion` is refused with code CONFLICT and what is stored.",
  })
  saveTrackingNote(
    @Arg("listId", () => ID) id: string,
    @Arg("number", () => String) number: string,
    @Arg("note", () => String) note: string,
    @Arg("expectedVersion", () => Int) expectedVersion: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return saveTrackingNote(context, id, number, note, expectedVersion, selectionOf(info));
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, { nullable: true, description: "Gives a list an address for anybody who has it." })
  shareTrackingList(@Arg("listId", () => ID) id: string, @Ctx() context: Context): Promise<unknown> {
    return shareTrackingList(context, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => TrackingList, { nullable: true, description: "Takes the address away, for good." })
  unshareTrackingList(@Arg("listId", () => ID) id: string, @Ctx() context: Context): Promise<unknown> {
    return unshareTrackingList(context, id);
  }
}
