import { type ReactNode, useEffect, useRef } from "react";
import "../../styles/account.css";

interface Props {
  title: string;
  lead?: ReactNode;
  /** The page took the place of another at the same address: its heading gets the focus. */
  isNew?: boolean;
  children: ReactNode;
}

/** A page with one form, or with what came of it. */
export function AccountPage({ title, lead, isNew = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew && !document.activeElement?.matches("input, [role=alert]")) heading.current?.focus();
  }, [isNew]);
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead && <p>{lead}</p>}
        </div>
      </div>
      <div className="page leaf">
        <div className="margin" />
        <div>{children}</div>
      </div>
    </>
  );
}
