import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

/** A device with one passkey (ES256, no attestation), as a browser would speak for it. */
export class SoftwarePasskey {
  readonly id = randomBytes(16);
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  private counter = 0;
  /** Whether the device asks for a finger, a face or a code. */
  verifiesUser: boolean;

  constructor({ verifiesUser = true } = {}) {
    this.verifiesUser = verifiesUser;
  }

  /** The `response` of `navigator.credentials.create`, as JSON. */
  register({ challenge, rp }: { challenge: string; rp: { id: string } }, origin: string) {
    const { x, y } = this.keys.publicKey.export({ format: "jwk" }) as { x: string; y: string };
    const key = Buffer.concat([
      // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
      Buffer.from("a50102032620012158 20".replace(" ", ""), "hex"),
      Buffer.from(x, "base64url"),
      Buffer.from("225820", "hex"),
      Buffer.from(y, "base64url"),
    ]);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, key]);
    const data = Buffer.concat([this.authenticatorData(rp.id, 0x40), credential]);
    const attestation = Buffer.concat([
      // {"fmt": "none", "attStmt": {}, "authData": …}
      Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
      Buffer.from([data.length]),
      data,
    ]);
    return this.credential({
      clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
      attestationObject: attestation.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** The `response` of `navigator.credentials.get`, as JSON. */
  authenticate({ challenge, rpId }: { challenge: string; rpId: string }, origin: string) {
    this.counter++;
    const data = this.authenticatorData(rpId, 0);
    const client = clientData("webauthn.get", challenge, origin);
    const signed = createSign("sha256").update(data).update(createHash("sha256").update(client).digest());
    return this.credential({
      clientDataJSON: client.toString("base64url"),
      authenticatorData: data.toString("base64url"),
      signature: signed.sign(this.keys.privateKey).toString("base64url"),
    });
  }

  private authenticatorData(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const present = 0x01 | (this.verifiesUser ? 0x04 : 0);
    return Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([flags | present]), counter]);
  }

  private credential<T>(response: T) {
    const id = this.id.toString("base64url");
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }
}

const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
