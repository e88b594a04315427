/** The models of a live-stream Session: reads payloads of any version, and keeps unknown data. */
module dev.sessionschema {
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static com.networknt.schema;
  requires static tools.jackson.databind;

  exports dev.sessionschema;
  exports dev.sessionschema.strict;
  exports dev.sessionschema.webhooks;

  opens dev.sessionschema to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
