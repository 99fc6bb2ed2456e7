/** The answer came with faults: what came is shown, and what did not is not passed off as empty. */
export function PartialNote({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="leaf note--above" role="alert">
      <span className="margin" />
      <p className="note">
        <b>A part of this page could not be loaded.</b> What stands here is complete in itself.{" "}
        <button className="linkish" type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  );
}
