import type { Core } from "cytoscape";
import { moverOf } from "./move-picture.ts";

const { jest } = import.meta;

/** A picture of 400 by 200 pixels that counts how often it is drawn anew. */
function buildPicture() {
  const container = document.createElement("div");
  container.innerHTML = "<div><canvas></canvas></div>";
  let view = { zoom: 1, pan: { x: 0, y: 0 } };
  let onRender = () => {};
  const core = {
    container: () => container,
    zoom: () => view.zoom,
    pan: () => view.pan,
    minZoom: () => 0.5,
    maxZoom: () => 4,
    width: () => 400,
    height: () => 200,
    on: (_: string, act: () => void) => {
      onRender = act;
    },
    off: () => {},
    panBy: jest.fn(),
    fit: jest.fn(),
    viewport: jest.fn((next: typeof view) => {
      view = next;
      onRender();
    }),
  };
  return { core, mover: moverOf(core as unknown as Core, 24), layer: container.firstElementChild as HTMLElement };
}
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it("stretches what is drawn around the middle, and draws anew when it stands still", () => {
  const { core, mover, layer } = buildPicture();
  mover.zoomBy(2);
  expect(layer.style.transform).toBe("translate(-200px, -100px) scale(2)");
  expect(core.viewport).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(core.viewport).toHaveBeenCalledWith({ zoom: 2, pan: { x: -200, y: -100 } });
  expect(layer.style.transform).toBe("");
});

it("draws once for many steps, within the bounds of the zoom", () => {
  const { core, mover } = buildPicture();
  for (let step = 0; step < 20; step++) mover.zoomBy(1.3);
  mover.panBy({ x: 60, y: 0 });
  jest.runAllTimers();
  expect(core.panBy).not.toHaveBeenCalled();
  expect(core.viewport).toHaveBeenCalledTimes(1);
  const { zoom, pan } = core.viewport.mock.calls[0]?.[0] ?? {};
  expect([zoom, Math.round(pan?.x ?? 0), Math.round(pan?.y ?? 0)]).toEqual([4, -540, -300]);
});

it("leaves moving alone to the library, and forgets a zoom that showing all overtakes", () => {
  const { core, mover, layer } = buildPicture();
  mover.panBy({ x: 60, y: 0 });
  expect(core.panBy).toHaveBeenCalledWith({ x: 60, y: 0 });
  mover.zoomBy(2);
  mover.showAll();
  jest.runAllTimers();
  expect(core.fit).toHaveBeenCalledTimes(1);
  expect(core.viewport).not.toHaveBeenCalled();
  expect(layer.style.transform).toBe("");
});
