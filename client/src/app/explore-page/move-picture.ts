import type { Core, Position } from "cytoscape";

interface View {
  zoom: number;
  pan: Position;
}

/** Milliseconds without an act, after which a zoomed picture is drawn anew. */
const QUIET = 150;

/** How the picture is moved. */
export interface Mover {
  panBy(by: Position): void;
  /** Around the middle of what is seen. */
  zoomBy(factor: number): void;
  showAll(): void;
  stop(): void;
}

/**
 * Moves and zooms a picture of hundreds of orders without drawing each of its steps: moving shifts what is drawn, which the library
 * does by itself; zooming draws every line anew, so until it stands still the drawing is stretched as one image.
 *
 * Nothing moves by itself, so there is no motion to reduce.
 */
export function moverOf(core: Core, padding: number): Mover {
  const layer = core.container()?.querySelector("canvas")?.parentElement;
  const held = (): View => ({ zoom: core.zoom(), pan: { ...core.pan() } });
  let drawn = held();
  /** Where the reader is, while the library has not been told. */
  let ahead: View | null = null;
  let timer: number | undefined;
  const stretch = () => {
    if (!layer) return;
    const { zoom, pan } = ahead ?? held();
    const scale = zoom / drawn.zoom;
    const [x, y] = [pan.x - drawn.pan.x * scale, pan.y - drawn.pan.y * scale];
    const isAsDrawn = scale === 1 && x === 0 && y === 0;
    layer.style.transformOrigin = "0 0";
    layer.style.transform = isAsDrawn ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const settle = () => {
    window.clearTimeout(timer);
    if (ahead) core.viewport(ahead);
    ahead = null;
  };
  const go = (view: View) => {
    ahead = view;
    stretch();
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, QUIET);
  };
  const onRender = () => {
    drawn = held();
    stretch();
  };
  core.on("render", onRender);
  return {
    panBy(by) {
      if (ahead) go({ ...ahead, pan: { x: ahead.pan.x + by.x, y: ahead.pan.y + by.y } });
      else core.panBy(by);
    },
    zoomBy(factor) {
      const { zoom, pan } = ahead ?? held();
      const next = Math.min(Math.max(zoom * factor, core.minZoom()), core.maxZoom());
      const [x, y] = [core.width() / 2, core.height() / 2];
      const scale = next / zoom;
      go({ zoom: next, pan: { x: x - (x - pan.x) * scale, y: y - (y - pan.y) * scale } });
    },
    showAll() {
      window.clearTimeout(timer);
      ahead = null;
      stretch();
      core.fit(undefined, padding);
    },
    stop() {
      window.clearTimeout(timer);
      core.off("render", onRender);
    },
  };
}
