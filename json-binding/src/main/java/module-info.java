/** Reads and writes RegMeta documents as JSON and NDJSON. */
module org.regmeta.json {
    requires org.regmeta.core;
    requires com.networknt.schema;
    requires tools.jackson.databind;
    requires static org.jspecify;
}
