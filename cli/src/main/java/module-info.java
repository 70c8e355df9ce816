/** The command {@code regmeta}. */
module org.regmeta.cli {
    requires org.regmeta.core;
    requires org.regmeta.json;
    requires org.regmeta.xml;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static java.compiler;
    requires static org.jspecify;

    opens org.regmeta.cli to
            info.picocli;
}
