import { useMutation } from "@apollo/client/react";
import { useRef, useState } from "react";
import { Link } from "react-router";
import { NameForm } from "../../components/name-form.tsx";
import { Problem } from "../../components/problem.tsx";
import { RENAME_LIST, SHARE_LIST, type TrackingList, UNSHARE_LIST } from "../../features/tracking/tracking-queries.ts";
import { plural } from "../../lib/day.ts";
import { errorMessage } from "../../lib/error-code.ts";
import { ListOrders } from "./list-orders.tsx";
import { ShareAddress } from "./share-address.tsx";

interface Props {
  list: TrackingList;
  reload: () => Promise<void>;
  onRemove: () => void;
}

/** One list: its orders with notes when it is opened, and what can be done with it. */
export function ListItem({ list, reload, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const [rename] = useMutation(RENAME_LIST);
  const [share] = useMutation(SHARE_LIST);
  const [unshare] = useMutation(UNSHARE_LIST);
  const [problem, setProblem] = useState<string | null>(null);
  const id = list.id ?? "";
  const act = async (work: () => Promise<{ error?: unknown }>): Promise<string | null> => {
    setProblem(null);
    const { error } = await work().catch((caught: unknown) => ({ error: caught }));
    if (error) return errorMessage(error);
    await reload();
    return null;
  };
  const closeName = () => {
    setRenaming(false);
    // Where the keyboard was before the form took its place.
    setTimeout(() => renameButton.current?.focus());
  };
  return (
    <section className="lists__item stack" aria-labelledby={`list-${id}`}>
      <h2 id={`list-${id}`} className="breakable">
        {list.name}
      </h2>
      {isRenaming ? (
        <NameForm
          label={`Another name for “${list.name}”`}
          action="Rename"
          initial={list.name ?? ""}
          onSubmit={async (name) => {
            const failure = await act(() => rename({ variables: { id, name } }));
            if (failure === null) closeName();
            return failure;
          }}
          onCancel={closeName}
        />
      ) : (
        <div className="row">
          <span className="muted lists__count">{plural(list.orderCount ?? 0, "order")}</span>
          <button className="btn btn--small" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? "Close" : "Open"}
            <span className="vh"> {list.name}</span>
          </button>
          {(list.orderCount ?? 0) > 0 && (
            <Link className="btn btn--small" to={`/lists/print?${new URLSearchParams({ list: id })}`}>
              Print<span className="vh"> {list.name}</span>
            </Link>
          )}
          <button
            className="btn btn--small"
            type="button"
            onClick={async () =>
              setProblem(
                await act(() => (list.publicId ? unshare({ variables: { id } }) : share({ variables: { id } }))),
              )
            }
          >
            {list.publicId ? "Stop sharing" : "Share by a link"}
            <span className="vh"> {list.name}</span>
          </button>
          <button className="btn btn--small" type="button" ref={renameButton} onClick={() => setRenaming(true)}>
            Rename<span className="vh"> {list.name}</span>
          </button>
          <button className="btn btn--small" type="button" onClick={onRemove}>
            Remove<span className="vh"> {list.name}</span>
          </button>
        </div>
      )}
      {list.publicId && <ShareAddress publicId={list.publicId} />}
      {problem && <Problem key={problem}>{problem}</Problem>}
      {isOpen && <ListOrders listId={id} name={list.name ?? ""} reload={reload} />}
    </section>
  );
}
