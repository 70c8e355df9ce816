package org.regmeta.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;
import org.regmeta.xml.bean.TextBean;

/** The parts of which the generated binder is made. */
final class BeanValues {
    private BeanValues() {}

    /** A wording that XSD 1.0 lets pass and the standard does not: a language twice, or neither German nor English. */
    static final class UnfitTextException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnfitTextException() {
            super("unfit text", null, false, false);
        }
    }

    static @Nullable Text text(List<TextBean> wordings) {
        if (wordings.isEmpty()) {
            return null;
        }
        Map<String, String> byLanguage = new TreeMap<>();
        for (TextBean wording : wordings) {
            if (byLanguage.put(wording.getLang(), wording.getValue()) != null) {
                throw new UnfitTextException();
            }
        }
        if (!byLanguage.containsKey("de") && !byLanguage.containsKey("en")) {
            throw new UnfitTextException();
        }
        return Text.of(byLanguage);
    }

    static <B, T> List<T> list(List<B> beans, Function<B, T> item) {
        List<T> list = new ArrayList<>(beans.size());
        for (B bean : beans) {
            list.add(item.apply(bean));
        }
        return list;
    }

    static <B, T> @Nullable T optional(@Nullable B bean, Function<B, T> value) {
        return bean == null ? null : value.apply(bean);
    }
}
