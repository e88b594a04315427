// The tests of package webhooks against the signed fixtures and the reference library of Standard Webhooks. They are a separate module, so that
// the published one has no dependencies, and its own tests need nothing else of this repository.
module github.com/session-schema/session-schema/packages/go/internal/interop

go 1.23

require (
	github.com/session-schema/session-schema/packages/go v0.0.0
	github.com/standard-webhooks/standard-webhooks/libraries v0.0.1
)

replace github.com/session-schema/session-schema/packages/go => ../..
