/**
 * Webhooks that carry a session: verify the signatures of deliveries, and sign deliveries for
 * tests.
 */
@NullMarked
package dev.sessionschema.webhooks;

import org.jspecify.annotations.NullMarked;
