const algorithm = { name: "HMAC", hash: "SHA-256" };

/** The HMAC-SHA256 of bytes. */
export async function hmac(secret: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, data));
}

/** Whether one of the secrets made one of the signatures. All are compared, in constant time, so the duration shows nothing about them. */
export async function isSigned(
  secrets: readonly Uint8Array<ArrayBuffer>[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const perSecret = await Promise.all(
    secrets.map(async (secret) => {
      const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["verify"]);
      return Promise.all(signatures.map((signature) => crypto.subtle.verify(algorithm, key, signature, data)));
    }),
  );
  return perSecret.flat().includes(true);
}
