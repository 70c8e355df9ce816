package org.regmeta.xml;

import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Tells JAXB that the parser of the JDK interns names, which saves it from doing so once more. */
class InternedNames extends StreamReaderDelegate {
    private static final String PROPERTY = "org.codehaus.stax2.internNames";

    InternedNames(XMLStreamReader parser) {
        super(parser);
    }

    @Override
    public Object getProperty(String name) {
        return PROPERTY.equals(name) ? Boolean.TRUE : super.getProperty(name);
    }
}
