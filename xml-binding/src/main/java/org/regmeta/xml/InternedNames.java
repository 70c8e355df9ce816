package org.regmeta.xml;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Tells JAXB that the parser of the JDK interns names and namespaces, which saves it from doing so once more. */
class InternedNames extends StreamReaderDelegate {
    private static final Set<String> PROPERTIES =
            Set.of("org.codehaus.stax2.internNames", "org.codehaus.stax2.internNsUris");

    InternedNames(XMLStreamReader parser) {
        super(parser);
    }

    @Override
    public Object getProperty(String name) {
        return PROPERTIES.contains(name) ? Boolean.TRUE : super.getProperty(name);
    }
}
