package org.regmeta.cli;

import java.util.function.Function;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Ref;

/** A span of time as people read it: all that decides whether one lies within another. */
final class WindowText {
    private final Words words;
    private final Function<Ref, String> title;

    WindowText(Words words, Function<Ref, String> title) {
        this.words = words;
        this.title = title;
    }

    String of(TimeWindow window) {
        String text =
                words.get("match.window." + window.direction().code(), window.length(), title.apply(window.anchor()));
        if (window.offset() != null) {
            text = words.get("match.window.offset", text, window.offset());
        }
        return Boolean.TRUE.equals(window.wholePeriod()) ? words.get("match.window.whole", text) : text;
    }
}
