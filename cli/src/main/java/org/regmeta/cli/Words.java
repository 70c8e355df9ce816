package org.regmeta.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command's own texts in the reader's language. Values are put in as arguments, never as patterns. */
final class Words {
    private static final String BUNDLE = "org.regmeta.cli.words";

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = bundle(locale);
    }

    /** German is the base; whoever reads neither German nor English gets English. */
    static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, known, Words.class.getModule());
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
