import { screen, waitFor, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

interface HeldOrder {
  number: string;
  note: string | null;
  noteVersion: number;
}
interface HeldList {
  id: string;
  name: string;
  publicId: string | null;
  orders: HeldOrder[];
}

const held = (number: string, note: string | null = null): HeldOrder => ({ number, note, noteVersion: note ? 1 : 0 });
const list = (id: string, name: string, ...orders: HeldOrder[]): HeldList => ({ id, name, publicId: null, orders });

/** /lists over lists that the mutations change, as the server does. */
function show(lists: HeldList[], over: Root = {}) {
  const gone: (HeldList | HeldOrder)[] = [];
  const find = (id: string) => lists.find((one) => one.id === id) as HeldList;
  const told = ({ id, name, publicId, orders }: HeldList) => ({
    id,
    name,
    publicId,
    orderCount: orders.length,
    numbers: orders.map(({ number }) => number),
  });
  const app = renderApp(
    "/lists",
    buildRoot({
      viewer: buildViewer(),
      feedTokens: [],
      trackingLists: () => lists.map(told),
      trackedOrders: ({ listId }: Root) => ({
        totalCount: find(listId).orders.length,
        nodes: find(listId).orders.map((one) => ({ ...one, order: buildOrder({ number: one.number }) })),
        pageInfo: { hasNextPage: false, endCursor: null },
      }),
      createTrackingList: ({ name }: Root) => {
        if (lists.some((one) => one.name === name)) throw refusal("BAD_INPUT", `You have a list "${name}" already`);
        lists.push(list(String(lists.length + 1), name));
        return told(lists.at(-1) as HeldList);
      },
      renameTrackingList: ({ listId, name }: Root) => {
        if (lists.some((one) => one.name === name)) throw refusal("BAD_INPUT", `You have a list "${name}" already`);
        find(listId).name = name;
        return told(find(listId));
      },
      deleteTrackingList: ({ listId }: Root) => {
        gone.push(...lists.splice(lists.indexOf(find(listId)), 1));
        return listId;
      },
      restoreTrackingList: () => {
        lists.push(gone.pop() as HeldList);
        return told(lists.at(-1) as HeldList);
      },
      shareTrackingList: ({ listId }: Root) => {
        find(listId).publicId = "abc";
        return told(find(listId));
      },
      unshareTrackingList: ({ listId }: Root) => {
        find(listId).publicId = null;
        return told(find(listId));
      },
      untrackOrder: ({ listId, number }: Root) => {
        const { orders } = find(listId);
        gone.push(
          ...orders.splice(
            orders.findIndex((one) => one.number === number),
            1,
          ),
        );
        return told(find(listId));
      },
      trackOrder: ({ listId }: Root) => {
        find(listId).orders.push(gone.pop() as HeldOrder);
        return told(find(listId));
      },
      saveTrackingNote: ({ listId, number, note, expectedVersion }: Root) => {
        const one = find(listId).orders.find((order) => order.number === number) as HeldOrder;
        if (one.noteVersion !== expectedVersion)
          throw new GraphQLError("Saved elsewhere", {
            extensions: { code: "CONFLICT", current: { note: one.note, noteVersion: one.noteVersion } },
          });
        Object.assign(one, { note: note || null, noteVersion: one.noteVersion + 1 });
        return one;
      },
      ...over,
    }),
  );
  const region = (name: string) => within(screen.getByRole("region", { name }));
  return { ...app, region, lists };
}

describe("the lists", () => {
  test("ask a visitor to sign in, to come back here", async () => {
    show([], { viewer: null });
    await screen.findByRole("heading", { level: 1, name: "Sign in to see your lists" });
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      "/sign-in?next=%2Flists",
    );
  });

  test.each([
    ["NOT_SIGNED_IN", /^Your session has ended/],
    ["INTERNAL_SERVER_ERROR", "Your lists could not be loaded"],
  ])("say what went wrong: %s", async (code, name) => {
    show([], {
      trackingLists: () => {
        throw refusal(code);
      },
    });
    expect(await screen.findByRole("heading", { level: 1, name })).toBeInTheDocument();
  });

  test("are none at first, and the first can be made", async () => {
    const { user, region } = show([]);
    expect(await screen.findByText(/^No list yet/)).toBeInTheDocument();
    await user.type(region("A new list").getByRole("textbox", { name: "Name" }), "Oversight");
    await user.click(screen.getByRole("button", { name: "Make the list" }));
    expect(await screen.findByText("The list “Oversight” is made.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1, name: "Your list" })).toBeInTheDocument();
    expect(region("Oversight").getByText("0 orders")).toBeInTheDocument();
    expect(region("Oversight").queryByRole("link", { name: /^Print/ })).not.toBeInTheDocument();
  });

  test("keep what was written where a name is taken", async () => {
    const { user, region } = show([list("1", "Oversight")]);
    const name = await screen.findByRole("textbox", { name: "Name" });
    await user.type(name, "Oversight");
    await user.click(region("A new list").getByRole("button", { name: "Make the list" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("You have a list");
    expect(name).toHaveValue("Oversight");
  });

  test("are renamed in place, by the keyboard too", async () => {
    const { user, lists } = show([list("1", "Oversight"), list("2", "Energy")]);
    (await screen.findByRole("button", { name: "Rename Oversight" })).focus();
    await user.keyboard("{Enter}");
    const field = await screen.findByRole("textbox", { name: "Another name for “Oversight”" });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard("Energy{Enter}");
    expect(await screen.findByText(/You have a list/)).toBeInTheDocument();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Rename Oversight" })).toHaveFocus());
    await user.keyboard("{Enter}");
    await user.clear(await screen.findByRole("textbox", { name: "Another name for “Oversight”" }));
    await user.keyboard("Hearing{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: "Hearing" })).toBeInTheDocument();
    expect(lists.map(({ name }) => name)).toEqual(["Hearing", "Energy"]);
    await waitFor(() => expect(screen.getByRole("button", { name: "Rename Hearing" })).toHaveFocus());
  });

  test("come back when their removal is undone, with what is in them", async () => {
    const { user, region } = show([list("1", "Oversight", held("14060"))]);
    await user.click(await screen.findByRole("button", { name: "Remove Oversight" }));
    const said = (await screen.findByText(/^The list “Oversight” is removed/)).closest("[role=status]");
    expect(said).toHaveFocus();
    expect(screen.queryByRole("region", { name: "Oversight" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("The list is back, with its orders and notes.")).toBeInTheDocument();
    expect(region("Oversight").getByText("1 order")).toBeInTheDocument();
  });

  test("are shared by an address, until they are not", async () => {
    const { user } = show([list("1", "Oversight", held("14060"))]);
    await user.click(await screen.findByRole("button", { name: "Share by a link Oversight" }));
    expect(await screen.findByRole("link", { name: "http://localhost/lists/abc" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Stop sharing Oversight" }));
    await waitFor(() => expect(screen.queryByRole("link", { name: /lists\/abc$/ })).not.toBeInTheDocument());
  });

  test("lead to the briefing", async () => {
    show([list("7", "Oversight", held("14060"))]);
    expect(await screen.findByRole("link", { name: "Print Oversight" })).toHaveAttribute("href", "/lists/print?list=7");
  });
});

describe("the orders of a list", () => {
  const opened = async (lists: HeldList[], over: Root = {}) => {
    const app = show(lists, over);
    await app.user.click(await screen.findByRole("button", { name: "Open Oversight" }));
    return app;
  };

  test("are none, and where to find some", async () => {
    await opened([list("1", "Oversight")]);
    expect(await screen.findByText(/^No order in it yet/)).toBeInTheDocument();
  });

  test("are taken out, and come back with their notes", async () => {
    const { user, region } = await opened([list("1", "Oversight", held("14060", "Ask the committee."))]);
    await user.click(await screen.findByRole("button", { name: "Take out EO 14060" }));
    expect(await screen.findByText(/^EO 14060 is no longer in “Oversight”/)).toBeInTheDocument();
    expect(screen.queryByText("Ask the committee.")).not.toBeInTheDocument();
    expect(region("Oversight").getByText("0 orders")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("EO 14060 is back in “Oversight”, with its note.")).toBeInTheDocument();
    expect(screen.getByText("Ask the committee.")).toBeInTheDocument();
  });

  test("stay where taking out is refused", async () => {
    const { user } = await opened([list("1", "Oversight", held("14060"))], {
      untrackOrder: () => {
        throw refusal("INTERNAL_SERVER_ERROR");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Take out EO 14060" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Nothing was changed.");
    expect(screen.getByRole("button", { name: "Take out EO 14060" })).toBeInTheDocument();
  });
});

describe("a note", () => {
  /** A note that the reader has open, while the same one was saved elsewhere. */
  const inConflict = async () => {
    const lists = [list("1", "Oversight", held("14060", "Ask the committee."))];
    const app = show(lists);
    const order = lists[0]?.orders[0] as HeldOrder;
    await app.user.click(await screen.findByRole("button", { name: "Open Oversight" }));
    await app.user.click(await screen.findByRole("button", { name: "Edit your note to EO 14060" }));
    Object.assign(order, { note: "From the other window.", noteVersion: 2 });
    const field = await screen.findByLabelText("Your note, for you alone");
    await app.user.clear(field);
    await app.user.type(field, "From this window.");
    await app.user.click(screen.getByRole("button", { name: "Save note" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Nothing is overwritten until you choose.");
    return { ...app, order };
  };

  test("is written, and the keyboard comes back to where it was", async () => {
    const { user } = show([list("1", "Oversight", held("14060"))]);
    await user.click(await screen.findByRole("button", { name: "Open Oversight" }));
    await user.click(await screen.findByRole("button", { name: "Add a note to EO 14060" }));
    await waitFor(() => expect(screen.getByLabelText("Your note, for you alone")).toHaveFocus());
    await user.keyboard("Ask the committee.");
    await user.click(screen.getByRole("button", { name: "Save note" }));
    expect(await screen.findByText("Ask the committee.")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Edit your note to EO 14060" })).toHaveFocus());
  });

  test("that was saved elsewhere stands beside one's own, and one's own may be kept", async () => {
    const { user, order } = await inConflict();
    expect(screen.getByLabelText("Yours")).toHaveValue("From this window.");
    expect(screen.getByText("From the other window.")).toBeInTheDocument();
    expect(order.note).toBe("From the other window.");
    await user.click(screen.getByRole("button", { name: "Keep mine" }));
    expect(await screen.findByText("From this window.")).toBeInTheDocument();
    expect(order).toMatchObject({ note: "From this window.", noteVersion: 3 });
  });

  test("or the other one taken", async () => {
    const { user, order } = await inConflict();
    await user.click(screen.getByRole("button", { name: "Take the other one" }));
    expect(await screen.findByRole("button", { name: "Edit your note to EO 14060" })).toBeInTheDocument();
    expect(screen.getByText("From the other window.")).toBeInTheDocument();
    expect(screen.queryByText("From this window.")).not.toBeInTheDocument();
    expect(order.noteVersion).toBe(2);
  });

  test("or both be edited into one", async () => {
    const { user, order } = await inConflict();
    await user.click(screen.getByRole("button", { name: "Edit both" }));
    expect(screen.getByLabelText("Yours")).toHaveValue("From this window.\n\nFrom the other window.");
    await user.click(screen.getByRole("button", { name: "Keep mine" }));
    await waitFor(() => expect(order.note).toBe("From this window.\n\nFrom the other window."));
  });

  test("is kept in the form where it cannot be saved", async () => {
    const { user } = show([list("1", "Oversight", held("14060"))], {
      saveTrackingNote: () => {
        throw refusal("BAD_INPUT", "The note may have 4000 characters");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Open Oversight" }));
    await user.click(await screen.findByRole("button", { name: "Add a note to EO 14060" }));
    await user.type(screen.getByLabelText("Your note, for you alone"), "Long");
    await user.click(screen.getByRole("button", { name: "Save note" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The note may have 4000 characters. What you wrote is kept.",
    );
    expect(screen.getByLabelText("Your note, for you alone")).toHaveValue("Long");
  });
});

describe("pasted numbers", () => {
  const report = {
    lineCount: 4,
    added: ["14060", "14059"],
    alreadyTracked: ["13957"],
    repeatedCount: 1,
    unknownCount: 60,
    unknown: [{ line: 3, text: "99999" }],
    notUnderstoodCount: 1,
    notUnderstood: [{ line: 4, text: "rubbish" }],
    withoutRoom: ["12291"],
  };

  test("are read into the chosen list, and the report says what became of each", async () => {
    const { user, server } = show([list("1", "Oversight"), list("2", "Energy")], { trackOrders: report });
    await user.selectOptions(await screen.findByLabelText("Into"), "Energy");
    await user.type(screen.getByRole("textbox", { name: "Numbers" }), "EO 14060, 14059");
    await user.click(screen.getByRole("button", { name: "Track them" }));
    expect(
      await screen.findByText("4 lines read. 2 orders added, 1 there before, 1 number repeated."),
    ).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Not held in the record: 60" })).toBeInTheDocument();
    expect(screen.getByText("And 59 more.")).toBeInTheDocument();
    expect(screen.getByText("rubbish").closest("li")).toHaveTextContent("Line 4: rubbish");
    expect(screen.getByText("The list is full. Without room: 12291.")).toBeInTheDocument();
    expect(server.last("TrackOrdersMutation")?.variables).toEqual({ listId: "2", text: "EO 14060, 14059" });
  });

  test("are kept where they cannot be read", async () => {
    const { user } = show([], {
      trackOrders: () => {
        throw refusal("BAD_INPUT", "`text` has 12000 lines; at most 10000 are read at once");
      },
    });
    const field = await screen.findByRole("textbox", { name: "Numbers" });
    await user.type(field, "14060");
    await user.click(screen.getByRole("button", { name: "Track them" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "at most 10000 are read at once. What you pasted is kept.",
    );
    expect(field).toHaveValue("14060");
  });
});
