import type { ComparedPersona } from "./compare-page.tsx";

interface Props {
  personas: readonly ComparedPersona[];
  shown: string | null;
  onShow: (key: string | null) => void;
}

/** On narrow screens texts stand one under the other; this leaves one of them, to go from section to section in it. */
export function PhoneSwitch({ personas, shown, onShow }: Props) {
  return (
    <fieldset className="seg-control only-phone compare__switch" aria-label="Whose texts to show">
      <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
        All
      </button>
      {personas.map(({ key, name }) => (
        <button type="button" key={key} aria-pressed={shown === key} onClick={() => onShow(key)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
