import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 10_000 });

// What jsdom does not draw, it cannot do: scrolling, media queries, dialogs, popovers.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute("open", "");
};
HTMLElement.prototype.hidePopover = () => undefined;
const closed = document.createElement("style");
closed.textContent = "[popover] { display: none; }";
document.head.append(closed);

afterEach(() => localStorage.clear());
