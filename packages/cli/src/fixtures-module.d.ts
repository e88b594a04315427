/** Made by scripts/fixtures-plugin.ts. */
declare module "session-schema:fixtures" {
  export const readFixtures: () => import("./fixture.ts").Fixture[];
}
