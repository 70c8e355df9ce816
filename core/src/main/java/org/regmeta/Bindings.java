package org.regmeta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
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
        Map<Format, Binding> byFormat = new EnumMap<>(Format.class);
        for (Binding binding : bindings) {
            for (Format format : binding.formats()) {
                Binding other = byFormat.put(format, binding);
                if (other != null) {
                    throw new IllegalStateException("two bindings for " + format.mediaType() + ": " + origin(other)
                            + " and " + origin(binding));
                }
            }
        }
        return new Bindings(byFormat);
    }

    private static String origin(Binding binding) {
        Class<?> type = binding.getClass();
        var source = type.getProtectionDomain().getCodeSource();
        return type.getName() + (source == null ? "" : " in " + source.getLocation());
    }

    Binding of(Format format) {
        Binding binding = byFormat.get(format);
        if (binding == null) {
            String artifact = format == Format.XML ? "regmeta-xml" : "regmeta-json";
            throw new IllegalStateException("no binding for " + format.mediaType() + ": add org.regmeta:" + artifact);
        }
        return binding;
    }
}
