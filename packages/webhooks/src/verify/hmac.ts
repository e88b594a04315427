const algorithm = { name: "HMAC", hash: "SHA-256" };

/** The HMAC-SHA256 of bytes. */
export async function hmac(secret: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey("raw", unshared(secret), algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, unshared(data)));
}

/** Whether one of the secrets made one of the signatures. All are compared, in constant time, so the duration shows nothing about them. */
export async function isSigned(secrets: readonly Uint8Array[], signatures: readonly Uint8Array[], data: Uint8Array): Promise<boolean> {
  const perSecret = await Promise.all(
    secrets.map(async (secret) => {
      const key = await crypto.subtle.importKey("raw", unshared(secret), algorithm, false, ["verify"]);
      return Promise.all(signatures.map((signature) => crypto.subtle.verify(algorithm, key, unshared(signature), unshared(data))));
    }),
  );
  return perSecret.flat().includes(true);
}

// All bytes are copies, so none are in shared memory. Older versions of TypeScript have no type that says so.
const unshared = (bytes: Uint8Array): BufferSource => bytes as BufferSource;
