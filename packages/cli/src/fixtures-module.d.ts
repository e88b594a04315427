/** The module that scripts/fixtures-plugin.ts adds to the bundle. */
declare module "session-schema:fixtures" {
  export const readFixtures: () => import("./fixture/fixture.ts").Fixture[];
}
