/**
 * The models of a live-stream Session, and how they are read and written.
 *
 * <p>Reading is tolerant: types, required properties, nesting and closed enums have to be right;
 * what is unknown is kept, {@code null} on an optional property reads as absent, {@code 1280.0} is
 * an integer, and bounds, lengths, patterns and formats do not refuse. Models are immutable, and
 * safe to share between threads.
 */
@NullMarked
package dev.sessionschema;

import org.jspecify.annotations.NullMarked;
