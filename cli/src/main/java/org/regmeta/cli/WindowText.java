package org.regmeta.cli;

import org.regmeta.model.TimeWindow;

/** A span of time as people read it: all that decides whether one lies within another. */
final class WindowText {
    private final Words words;
    private final Titles titles;

    WindowText(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
    }

    String of(TimeWindow window) {
        String text =
                words.get("match.window." + window.direction().code(), window.length(), titles.of(window.anchor()));
        if (window.offset() != null) {
            text = words.get("match.window.offset", text, window.offset());
        }
        return Boolean.TRUE.equals(window.wholePeriod()) ? words.get("match.window.whole", text) : text;
    }
}
