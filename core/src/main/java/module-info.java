/** Records, values, validation, rules, catalogue and digest of the RegMeta standard. */
module org.regmeta.core {
    requires org.regmeta.spec;
    requires re2j;
    requires static java.compiler;
    requires static org.jspecify;

    exports org.regmeta;
    exports org.regmeta.catalogue;
    exports org.regmeta.codelist;
    exports org.regmeta.diff;
    exports org.regmeta.graph;
    exports org.regmeta.match;
    exports org.regmeta.model;
    exports org.regmeta.spi;
    exports org.regmeta.validation;
    exports org.regmeta.value;
    exports org.regmeta.internal.external to
            org.regmeta.xml;
    exports org.regmeta.internal.file to
            org.regmeta.cli;
    exports org.regmeta.internal.model to
            org.regmeta.cli,
            org.regmeta.json,
            org.regmeta.xml;
    exports org.regmeta.internal.rules to
            org.regmeta.cli,
            org.regmeta.json,
            org.regmeta.xml;
    exports org.regmeta.internal.schema to
            org.regmeta.cli,
            org.regmeta.json,
            org.regmeta.xml;
    exports org.regmeta.internal.shape to
            org.regmeta.cli,
            org.regmeta.json,
            org.regmeta.xml;
    exports org.regmeta.internal.source to
            org.regmeta.cli,
            org.regmeta.json,
            org.regmeta.xml;

    uses org.regmeta.internal.external.EntryReader;
    uses org.regmeta.spi.Binding;
    uses org.regmeta.spi.RuleProvider;
}
