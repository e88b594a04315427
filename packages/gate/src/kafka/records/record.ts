/** A record as it is sent. The keys of `headers` are compared by identity, so that a name can occur more than once. */
export interface OutputRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: Buffer | undefined;
  readonly value: Buffer | undefined;
  readonly headers: Map<Buffer, Buffer | undefined>;
  readonly timestamp: bigint;
}
