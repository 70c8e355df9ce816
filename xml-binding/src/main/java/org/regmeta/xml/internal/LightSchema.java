package org.regmeta.xml.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.regmeta.internal.model.SpecTable;

/**
 * The published schema as an engine is given it: without the patterns of the value types of elements. Those are answered by the scanners of the value types,
 * which a test holds equal to them and which need a small part of the time; it says for each element which type that is. A name has one type in the whole
 * standard.
 */
public final class LightSchema {
    private static final String SIMPLE_TYPE = "<xs:simpleType name=\"";
    private static final String ELEMENT = "<xs:element name=\"";
    private static final String TYPE = "\" type=\"";
    private static final String PATTERN = "<xs:pattern value=\"";
    private static final String END = "/>";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> typeOf = new HashMap<>();

    private static final class Holder {
        static final LightSchema STANDARD = new LightSchema(bundled("regmeta.xsd"));
    }

    /**
     * The schema of the standard.
     *
     * @return made once
     */
    public static LightSchema standard() {
        return Holder.STANDARD;
    }

    /**
     * A bundled schema without its patterns.
     *
     * @param name its file
     * @return its text
     */
    public static InputStream withoutPatterns(String name) {
        return stream(new LightSchema(bundled(name)).text);
    }

    LightSchema(String published) {
        Set<String> scanned = new HashSet<>();
        Map<String, String> elements = new HashMap<>();
        String type = "";
        int copied = 0;
        for (int at = published.indexOf("<xs:"); at >= 0; at = published.indexOf("<xs:", at + 1)) {
            if (published.startsWith(SIMPLE_TYPE, at)) {
                type = quoted(published, at + SIMPLE_TYPE.length());
            } else if (published.startsWith(ELEMENT, at)) {
                element(published, at + ELEMENT.length(), elements);
            } else if (published.startsWith(PATTERN, at) && !isOfAttribute(type)) {
                scanned.add(type);
                text.append(published, copied, at);
                copied = published.indexOf(END, published.indexOf('"', at + PATTERN.length())) + END.length();
            }
        }
        text.append(published, copied, published.length());
        elements.forEach((element, of) -> {
            if (scanned.contains(of)) {
                typeOf.put(element, of);
            }
        });
    }

    /** The version of the standard is no element, and looked at once. */
    private static boolean isOfAttribute(String type) {
        return type.equals("SpecVersion");
    }

    private static void element(String published, int at, Map<String, String> elements) {
        String name = quoted(published, at);
        int behind = at + name.length();
        if (published.startsWith(TYPE, behind)) {
            String type = quoted(published, behind + TYPE.length());
            if (!type.equals(elements.getOrDefault(name, type))) {
                throw new IllegalStateException("two types have the name " + name);
            }
            elements.put(name, type);
        }
    }

    private static String quoted(String published, int at) {
        return published.substring(at, published.indexOf('"', at));
    }

    private static String bundled(String name) {
        try (InputStream in = SpecTable.open("schemas/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(CharSequence text) {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the engine is given.
     *
     * @return the text
     */
    public InputStream open() {
        return stream(text);
    }

    /**
     * Element names with the value types whose form the engine does not know.
     *
     * @return not to be changed
     */
    public Map<String, String> types() {
        return typeOf;
    }
}
