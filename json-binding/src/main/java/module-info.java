/** Reads and writes RegMeta documents as JSON and NDJSON, and writes JSON-LD. */
module org.regmeta.json {
    requires transitive org.regmeta.core;
    requires com.networknt.schema;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static java.compiler;
    requires static org.jspecify;

    exports org.regmeta.json;

    provides org.regmeta.spi.Binding with
            org.regmeta.json.JsonBinding;
}
