import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus to the heading of an answer when another question is asked on the same page: the form that asked is made anew, and
 * the answer is what comes next. The first question of a page is the navigation's.
 */
export function useAnswerFocus(question: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(question);
  useEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    heading.current?.focus();
  }, [question]);
  return heading;
}
