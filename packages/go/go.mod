module github.com/session-schema/session-schema/packages/go

go 1.23
