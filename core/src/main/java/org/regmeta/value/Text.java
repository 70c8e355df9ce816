package org.regmeta.value;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A wording in one or several languages, each under its BCP 47 tag in canonical case, kept in code point order of the tags.
 *
 * <p>There is always at least one wording, and none is empty. That one of them is German or English is demanded of records by a rule, not here.
 */
public final class Text {

    private static final String GERMAN = "de";
    private static final String ENGLISH = "en";

    private final SortedMap<String, String> wordings;

    private Text(SortedMap<String, String> wordings) {
        this.wordings = Collections.unmodifiableSortedMap(wordings);
    }

    /**
     * A wording in one language.
     *
     * @throws ValueFormatException if the tag is no language tag or the wording is empty
     */
    public static Text of(String tag, String wording) {
        return of(Map.of(tag, wording));
    }

    /**
     * A wording in two languages.
     *
     * @throws ValueFormatException if a tag is no language tag or a wording is empty
     * @throws IllegalArgumentException if the tags are equal
     */
    public static Text of(String tag, String wording, String otherTag, String otherWording) {
        return of(Map.of(tag, wording, otherTag, otherWording));
    }

    /**
     * The wordings of this map from tags to texts; the map is copied.
     *
     * @throws ValueFormatException if the map is empty, a tag is no language tag or a wording is empty
     */
    public static Text of(Map<String, String> wordings) {
        if (wordings.isEmpty()) {
            throw new ValueFormatException("Text", "", "at least one language is needed");
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        wordings.forEach((tag, wording) -> {
            if (!LexicalForm.isLanguage(tag)) {
                throw new ValueFormatException("Language", tag);
            }
            if (wording.isEmpty()) {
                throw new ValueFormatException("Text", wording, "the wording under " + tag + " is empty");
            }
            sorted.put(tag, wording);
        });
        return new Text(sorted);
    }

    /**
     * This text with one wording added or replaced.
     *
     * @throws ValueFormatException if the tag is no language tag or the wording is empty
     */
    public Text with(String tag, String wording) {
        Map<String, String> changed = new TreeMap<>(wordings);
        changed.put(tag, wording);
        return of(changed);
    }

    /** The wordings by tag, in code point order of the tags; unmodifiable, never empty. */
    public SortedMap<String, String> asMap() {
        return wordings;
    }

    /** The wording under exactly this tag; null if there is none. */
    public @Nullable String get(String tag) {
        return wordings.get(tag);
    }

    /** Whether there is a wording under exactly this tag. */
    public boolean has(String tag) {
        return wordings.containsKey(tag);
    }

    /** The wording that suits a reader of this locale best; see {@link #in(String)}. */
    public String in(Locale locale) {
        return in(locale.toLanguageTag());
    }

    /**
     * The wording that suits a reader of this language best: under the tag itself, else under the tag cut from its end step by step ({@code
     * de-AT} finds {@code de}, RFC 4647 section 3.4), else in German, else in English, else the first one.
     */
    public String in(String tag) {
        for (String wanted = tag; ; wanted = wanted.substring(0, wanted.lastIndexOf('-'))) {
            String found = wordings.get(wanted);
            if (found != null) {
                return found;
            }
            if (wanted.indexOf('-') < 0) {
                break;
            }
        }
        String german = wordings.get(GERMAN);
        if (german != null) {
            return german;
        }
        String english = wordings.get(ENGLISH);
        return english != null ? english : wordings.values().iterator().next();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && wordings.equals(text.wordings);
    }

    @Override
    public int hashCode() {
        return wordings.hashCode();
    }

    /** The wordings with their tags, for example {@code {de=Melderegister, en=Population register}}. */
    @Override
    public String toString() {
        return wordings.toString();
    }
}
