// Package interop tests package webhooks against files and libraries that aren't in its module.
package interop
