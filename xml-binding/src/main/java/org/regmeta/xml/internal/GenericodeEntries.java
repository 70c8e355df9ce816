package org.regmeta.xml.internal;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.external.EntryCollector;
import org.regmeta.internal.external.ListFormException;
import org.regmeta.internal.external.TooManyEntriesException;

/**
 * Entries as Genericode 1.0: the columns and the key of {@code ColumnSet}, the rows of {@code SimpleCodeList}. What would lead to other files is refused. Not
 * thread-safe.
 */
final class GenericodeEntries {
    private static final String NAMESPACE = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";
    private static final int DEPTH = 16;

    private final XMLStreamReader xml;
    private final EntryCollector entries;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    /** Short names of the columns by their ids, in order. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    private @Nullable String column;
    private @Nullable String key;
    private boolean keys;
    private @Nullable String code;
    private @Nullable String cell;
    private int position;
    private long line = 1;

    private GenericodeEntries(XMLStreamReader xml, EntryCollector entries) {
        this.xml = xml;
        this.entries = entries;
    }

    static void read(String text, EntryCollector entries) throws ListFormException, TooManyEntriesException {
        GenericodeEntries reader = null;
        try {
            reader = new GenericodeEntries(XmlFactories.reader(new StringReader(text)), entries);
            reader.read();
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new ListFormException(Math.max(1, at), "malformed", "XML");
        }
    }

    private void read() throws XMLStreamException, ListFormException, TooManyEntriesException {
        declaration();
        while (xml.hasNext()) {
            int event = xml.next();
            line = xml.getLocation().getLineNumber();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.DTD -> throw forbidden("DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw forbidden("&" + xml.getLocalName() + ";");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw forbidden("<?" + xml.getPITarget());
                default -> {
                    // comments and the end
                }
            }
        }
        if (key == null) {
            throw new ListFormException(0, "missing", "Key");
        }
    }

    private void declaration() throws ListFormException {
        String version = xml.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw forbidden("XML " + version);
        }
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw forbidden("encoding " + encoding);
        }
    }

    private ListFormException forbidden(String construct) {
        return new ListFormException(line, "forbidden", construct);
    }

    private void start() throws ListFormException {
        String name = xml.getLocalName();
        if (path.isEmpty() && !(name.equals("CodeList") && NAMESPACE.equals(xml.getNamespaceURI()))) {
            throw forbidden("<" + name + ">");
        }
        path.push(name);
        text.setLength(0);
        if (path.size() > DEPTH) {
            throw forbidden("<" + name + ">");
        }
        switch (here()) {
            case "CodeList/ColumnSetRef", "CodeList/ColumnSet/ColumnRef", "CodeList/ColumnSet/KeyRef" ->
                throw forbidden("<" + name + ">");
            case "CodeList/ColumnSet/Column" -> column = attribute("Id");
            case "CodeList/ColumnSet/Key/ColumnRef" -> key(attribute("Ref"));
            case "CodeList/SimpleCodeList" -> declareColumns();
            case "CodeList/SimpleCodeList/Row" -> {
                code = null;
                position = 0;
            }
            case "CodeList/SimpleCodeList/Row/Value" -> cell = columnOfValue();
            default -> {
                // names and annotations
            }
        }
    }

    private void end() throws ListFormException, TooManyEntriesException {
        switch (here()) {
            case "CodeList/ColumnSet/Column/ShortName" -> {
                if (column != null && columns.put(column, text.toString()) != null) {
                    throw new ListFormException(line, "columnTwice", column);
                }
            }
            case "CodeList/ColumnSet/Key" -> keys = true;
            case "CodeList/SimpleCodeList/Row/Value/SimpleValue" -> value(text.toString());
            case "CodeList/SimpleCodeList/Row" -> entries.entry(code == null ? "" : code, line);
            default -> {
                // names and annotations
            }
        }
        path.pop();
    }

    /** The path from the root, as long as it is one of those that are looked for. */
    private String here() {
        StringBuilder here = new StringBuilder();
        path.descendingIterator()
                .forEachRemaining(
                        step -> here.append(here.length() == 0 ? "" : "/").append(step));
        return here.toString();
    }

    private String attribute(String name) throws ListFormException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new ListFormException(line, "missing", name);
        }
        return value;
    }

    /** The first key counts; one of several columns is no code. */
    private void key(String ref) throws ListFormException {
        if (keys) {
            return;
        }
        if (key != null) {
            throw forbidden("<Key>");
        }
        key = ref;
    }

    private void declareColumns() throws ListFormException {
        if (key == null || !columns.containsKey(key)) {
            throw new ListFormException(line, "missing", key == null ? "Key" : key);
        }
        for (Map.Entry<String, String> one : columns.entrySet()) {
            if (!one.getKey().equals(key)) {
                entries.column(one.getValue(), line);
            }
        }
    }

    /** A value without a reference stands in the column after that of the value before it. */
    private String columnOfValue() throws ListFormException {
        String ref = xml.getAttributeValue(null, "ColumnRef");
        int index = 0;
        for (String id : columns.keySet()) {
            if (ref == null ? index == position : id.equals(ref)) {
                position = index + 1;
                return id;
            }
            index++;
        }
        throw new ListFormException(line, "missing", ref == null ? "ColumnRef" : ref);
    }

    private void value(String value) throws ListFormException {
        entries.value(value, line);
        if (key != null && key.equals(cell)) {
            if (code != null) {
                throw new ListFormException(line, "columnTwice", key);
            }
            code = value;
        }
    }
}
