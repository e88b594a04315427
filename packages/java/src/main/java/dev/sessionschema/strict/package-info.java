/**
 * Strict validation, for payloads that you send. It requires {@code
 * com.networknt:json-schema-validator}, which is an optional dependency.
 */
@NullMarked
package dev.sessionschema.strict;

import org.jspecify.annotations.NullMarked;
