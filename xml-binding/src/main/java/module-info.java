/** Reads and writes RegMeta documents as XML. */
module org.regmeta.xml {
    requires transitive org.regmeta.core;
    requires jakarta.xml.bind;
    requires java.xml;
    requires org.glassfish.jaxb.core;
    requires org.glassfish.jaxb.runtime;
    requires static java.compiler;
    requires static org.jspecify;

    exports org.regmeta.xml;

    opens org.regmeta.xml.bean to
            jakarta.xml.bind,
            org.glassfish.jaxb.runtime,
            org.glassfish.jaxb.core;

    provides org.regmeta.internal.external.EntryReader with
            org.regmeta.xml.internal.Genericode;
    provides org.regmeta.spi.Binding with
            org.regmeta.xml.XmlBinding;
}
