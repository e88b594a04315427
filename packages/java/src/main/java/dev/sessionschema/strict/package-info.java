/**
 * The strict verdict: what a writer must meet. It needs {@code
 * com.networknt:json-schema-validator}, which is an optional dependency.
 */
@NullMarked
package dev.sessionschema.strict;

import org.jspecify.annotations.NullMarked;
