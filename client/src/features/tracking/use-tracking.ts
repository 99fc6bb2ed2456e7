import { useMutation, useQuery } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { FIRST_LIST_NAME } from "@executive-disorder/shared/tracking";
import { useRef, useState } from "react";
import { errorCode, errorMessage } from "../../lib/error-code.ts";
import { TRACK_ORDER, TRACKING_LISTS_QUERY, UNTRACK_ORDER } from "./tracking-queries.ts";

/** A list as the gestures see it; the first is made by the first gesture. */
interface Place {
  /** Null: not made yet. */
  id: string | null;
  name: string;
  hasOrder: boolean;
}

/** What a gesture did, and the gesture that takes it back. */
interface Done {
  words: string;
  undo: () => Promise<void>;
  at: number;
}

/**
 * In which of the reader's lists an order is, and the gestures that change it, one at a time. However many orders a page shows, the
 * lists are asked for once.
 */
export function useTracking(number: string) {
  const { data, error } = useQuery(TRACKING_LISTS_QUERY);
  // Awaited: an answer that came later than the next gesture would show what was before it.
  const [track] = useMutation(TRACK_ORDER, { refetchQueries: [TRACKING_LISTS_QUERY], awaitRefetchQueries: true });
  const [untrack] = useMutation(UNTRACK_ORDER);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<{ words: string; hasSessionEnded: boolean; at: number } | null>(null);
  /** The list that is being changed; null for the first one, which is not made yet. */
  const [changing, setChanging] = useState<{ id: string | null } | null>(null);
  // The undo of an earlier rendering must know it too.
  const isBusy = useRef(false);
  const lists = data?.trackingLists;
  const places: Place[] = (lists ?? []).map(({ id, name, numbers }) => ({
    id,
    name: name ?? "",
    hasOrder: numbers?.includes(number) ?? false,
  }));
  if (places.length === 0) places.push({ id: null, name: FIRST_LIST_NAME, hasOrder: false });

  /** @param work gives the id of the list that it changed. */
  const act = async (
    id: string | null,
    work: () => Promise<string>,
    words: string,
    undo: (listId: string) => Promise<void>,
  ) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setChanging({ id });
    setProblem(null);
    setDone(null);
    try {
      const listId = await work();
      setDone({ words, undo: () => undo(listId), at: Date.now() });
    } catch (failure) {
      setProblem({
        words: `${errorMessage(failure)} Nothing was changed.`,
        hasSessionEnded: errorCode(failure) === ERROR_CODES.NOT_SIGNED_IN,
        at: Date.now(),
      });
    }
    isBusy.current = false;
    setChanging(null);
  };
  const add = (id: string | null, name: string): Promise<void> =>
    act(
      id,
      async () => (await track({ variables: { number, listId: id } })).data?.trackOrder?.id ?? "",
      `In “${name}”.`,
      (listId) => remove(listId, name),
    );
  const remove = (id: string, name: string): Promise<void> =>
    act(
      id,
      async () => {
        await untrack({ variables: { number, listId: id } });
        return id;
      },
      `No longer in “${name}”.`,
      (listId) => add(listId, name),
    );

  return {
    /** False while the lists are not known. */
    isKnown: !error && Boolean(lists),
    /** The first of them is the one that a gesture without a choice is about. */
    places,
    changing,
    done,
    problem,
    toggle: ({ id, name, hasOrder }: Place) => (hasOrder && id !== null ? remove(id, name) : add(id, name)),
  };
}
