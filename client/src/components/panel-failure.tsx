/** What stands in the place of a panel that could not be loaded or shown. */
export function PanelFailure({ name, onRetry }: { name: string; onRetry: () => void }) {
  return (
    <p role="alert">
      <b>{name} could not be loaded.</b> The rest of the page is complete.{" "}
      <button className="linkish" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
