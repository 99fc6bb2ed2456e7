import type { ReactNode } from "react";

interface Props {
  /** The question: "Why do I see this?" */
  question: string;
  /** Ends the question for those who hear it without its surroundings: "Summary". */
  about?: string;
  children: ReactNode;
}

/** The reason for what stands here, behind its question. */
export function Why({ question, about, children }: Props) {
  return (
    <details className="why">
      <summary>
        {question}
        {about && <span className="vh"> {about}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}
