// The judge is for tests alone and is never published: it is a module of its own because it needs both of the others.
module github.com/session-schema/session-schema/packages/go/internal/judge

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
