/** Reads and writes RegMeta documents as XML. */
module org.regmeta.xml {
    requires org.regmeta.core;
    requires jakarta.xml.bind;
    requires java.xml;
    requires org.glassfish.jaxb.runtime;
    requires static org.mapstruct;
    requires static org.jspecify;
}
