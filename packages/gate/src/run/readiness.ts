/** Whether the gate can pass messages on now. */
export class Readiness {
  /** Whether the engine is connected. */
  isConnected = false;
  /** Whether the last results could be stored. */
  isStoring = true;

  get isReady(): boolean {
    return this.isConnected && this.isStoring;
  }
}
