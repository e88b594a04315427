/** Functions of Spark SQL that check payloads, and the types of the columns that hold models. */
@NullMarked
package dev.sessionschema.spark;

import org.jspecify.annotations.NullMarked;
