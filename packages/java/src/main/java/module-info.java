/**
 * The models of a live-stream Session: read what any service of any version wrote, and lose nothing
 * of it.
 */
module dev.sessionschema {
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static com.networknt.schema;

  exports dev.sessionschema;
  exports dev.sessionschema.strict;

  opens dev.sessionschema to
      com.fasterxml.jackson.databind;
}
