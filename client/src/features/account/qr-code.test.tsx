import { render, screen } from "@testing-library/react";
import decodeQR from "qr/decode.js";
import { QrCode } from "./qr-code.tsx";

const SCALE = 4;

test("a camera reads from it what was put into it", () => {
  const uri = "otpauth://totp/Executive%20Disorder:ada@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Executive%20Disorder";
  render(<QrCode text={uri} label="The secret" />);
  const image = screen.getByRole("img", { name: "The secret" });
  const modules = Number(image.getAttribute("viewBox")?.split(" ").at(-1));
  const size = modules * SCALE;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x, y] of (image.querySelector("path")?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h/g))
    for (let down = 0; down < SCALE; down++)
      for (let right = 0; right < SCALE; right++)
        data.fill(
          0,
          ((Number(y) * SCALE + down) * size + Number(x) * SCALE + right) * 4,
          ((Number(y) * SCALE + down) * size + Number(x) * SCALE + right) * 4 + 3,
        );
  expect(decodeQR({ width: size, height: size, data })).toBe(uri);
});
