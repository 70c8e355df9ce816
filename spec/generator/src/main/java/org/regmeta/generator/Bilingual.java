package org.regmeta.generator;

/** A text in both languages of the standard. */
record Bilingual(String de, String en) {
    String in(String language) {
        return language.equals("de") ? de : en;
    }
}
