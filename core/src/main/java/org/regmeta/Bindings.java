package org.regmeta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.regmeta.spi.Binding;

/** The bindings at hand, one for each format. Immutable and thread-safe. */
final class Bindings {
    private final Map<Format, Binding> byFormat;

    private Bindings(Map<Format, Binding> byFormat) {
        this.byFormat = byFormat;
    }

    private static final class Holder {
        static final Bindings STANDARD = of(load());
    }

    /** Those on the path of this library, looked up once. */
    static Bindings standard() {
        return Holder.STANDARD;
    }

    private static List<Binding> load() {
        List<Binding> found = new ArrayList<>();
        ServiceLoader.load(Binding.class, Binding.class.getClassLoader()).forEach(found::add);
        return found;
    }

    static Bindings of(List<Binding> bindings) {
        Map<Format, Binding> byFormat = new LinkedHashMap<>();
        Map<String, Binding> byName = new HashMap<>();
        for (Binding binding : bindings) {
            for (Format format : binding.formats()) {
                byFormat.put(format, binding);
                claim(byName, format.mediaType(), binding);
                claim(byName, "." + format.extension(), binding);
            }
        }
        return new Bindings(byFormat);
    }

    private static void claim(Map<String, Binding> byName, String name, Binding binding) {
        Binding other = byName.put(name, binding);
        if (other != null) {
            throw new IllegalStateException(
                    "two bindings for " + name + ": " + origin(other) + " and " + origin(binding));
        }
    }

    private static String artifact(Format format) {
        if (!Format.standard().contains(format)) {
            return "";
        }
        return ": add org.regmeta:" + (format.equals(Format.XML) ? "regmeta-xml" : "regmeta-json");
    }

    private static String origin(Binding binding) {
        Class<?> type = binding.getClass();
        var source = type.getProtectionDomain().getCodeSource();
        return type.getName() + (source == null ? "" : " in " + source.getLocation());
    }

    /** The formats of all bindings. */
    Set<Format> formats() {
        return Collections.unmodifiableSet(byFormat.keySet());
    }

    Binding of(Format format) {
        Binding binding = byFormat.get(format);
        if (binding == null) {
            throw new IllegalStateException("no binding for " + format.mediaType() + artifact(format));
        }
        return binding;
    }
}
