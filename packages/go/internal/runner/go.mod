// The conformance runner is for tests only and is never published. It is a separate module because it needs both of the others.
module github.com/session-schema/session-schema/packages/go/internal/runner

go 1.23

require (
	github.com/session-schema/session-schema/packages/go v0.0.0
	github.com/session-schema/session-schema/packages/go/strict v0.0.0
)

require (
	github.com/dlclark/regexp2 v1.11.0 // indirect
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 // indirect
	golang.org/x/text v0.14.0 // indirect
)

replace (
	github.com/session-schema/session-schema/packages/go => ../..
	github.com/session-schema/session-schema/packages/go/strict => ../../strict
)
