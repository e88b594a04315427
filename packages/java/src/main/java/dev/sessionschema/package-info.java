/**
 * The models of a live-stream Session.
 *
 * <p>Reading is tolerant: it checks types, required properties, nesting and closed enums, but not
 * bounds, lengths, patterns and formats. Unknown properties and values are kept, {@code null} for
 * an optional property reads as absent, and {@code 1280.0} is an integer. Models are immutable and
 * thread-safe.
 */
@NullMarked
package dev.sessionschema;

import org.jspecify.annotations.NullMarked;
