package org.regmeta.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place in an act: a section, a range of sections, an article, an annex or a recital, down to the part that is meant. */
public sealed interface Citation {

    /** What is cited. */
    enum Kind {
        /** A section, {@code § 31}. */
        SECTION,
        /** Sections from one to another, {@code §§ 67 bis 85a}. */
        SECTION_RANGE,
        /** An article, {@code Art. 14}. */
        ARTICLE,
        /** An annex, {@code Anlage 1} or {@code Anhang II}. */
        ANNEX,
        /** A recital, {@code Erwägungsgrund 12}. */
        RECITAL
    }

    /** The unit of a part. */
    enum Unit {
        /** Absatz. */
        PARAGRAPH("Abs."),
        /** Unterabsatz. */
        SUBPARAGRAPH("UAbs."),
        /** Satz. */
        SENTENCE("Satz"),
        /** Halbsatz. */
        HALF_SENTENCE("Halbsatz"),
        /** Nummer. */
        NUMBER("Nr."),
        /** Alternative. */
        ALTERNATIVE("Alt."),
        /** Variante. */
        VARIANT("Var."),
        /** Buchstabe. */
        LETTER("Buchst."),
        /** Doppelbuchstabe. */
        DOUBLE_LETTER("Doppelbuchst."),
        /** Teil. */
        DIVISION("Teil"),
        /** Kapitel. */
        CHAPTER("Kapitel"),
        /** Abschnitt. */
        TITLE("Abschnitt"),
        /** Tabelle. */
        TABLE("Tabelle");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** The word lawyers write, for example {@code Abs.}. */
        public String word() {
            return word;
        }
    }

    /**
     * A part of what is cited, {@code Abs. 1} or {@code Nr. 3 und 4}.
     *
     * @param unit what is counted
     * @param value the number, the letters or the Roman number
     * @param second the other one after {@code und}; null if one alone is meant
     */
    record Part(Unit unit, String value, @Nullable String second) {
        @Override
        public String toString() {
            return unit.word() + " " + value + (second == null ? "" : " und " + second);
        }
    }

    /**
     * A section.
     *
     * @param number {@code 31} or {@code 67a}
     * @param parts the parts, the outermost first; may be empty
     */
    record Section(String number, List<Part> parts) implements Citation {
        /** Copies the list. */
        public Section {
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.SECTION;
        }

        @Override
        public String toString() {
            return "§ " + number + written(parts);
        }
    }

    /**
     * Sections from one to another.
     *
     * @param first the first one
     * @param last the last one, included
     * @param parts the parts, the outermost first; may be empty
     */
    record SectionRange(String first, String last, List<Part> parts) implements Citation {
        /** Copies the list. */
        public SectionRange {
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.SECTION_RANGE;
        }

        @Override
        public String toString() {
            return "§§ " + first + " bis " + last + written(parts);
        }
    }

    /**
     * An article.
     *
     * @param number {@code 14} or {@code 6a}
     * @param parts the parts, the outermost first; may be empty
     */
    record Article(String number, List<Part> parts) implements Citation {
        /** Copies the list. */
        public Article {
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.ARTICLE;
        }

        @Override
        public String toString() {
            return "Art. " + number + written(parts);
        }
    }

    /**
     * An annex.
     *
     * @param word {@code Anlage} or {@code Anhang}
     * @param id its number, letter or Roman number; null if the act has only one
     * @param parts the items of the annex; may be empty
     * @param section the section it belongs to ({@code zu § 1}); null if none is named
     */
    record Annex(
            String word,
            @Nullable String id,
            List<Part> parts,
            @Nullable Section section) implements Citation {
        /** Copies the list. */
        public Annex {
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.ANNEX;
        }

        @Override
        public String toString() {
            return word + (id == null ? "" : " " + id) + written(parts) + (section == null ? "" : " zu " + section);
        }
    }

    /**
     * A recital.
     *
     * @param number its number
     * @param parts the parts, the outermost first; may be empty
     */
    record Recital(String number, List<Part> parts) implements Citation {
        /** Copies the list. */
        public Recital {
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.RECITAL;
        }

        @Override
        public String toString() {
            return "Erwägungsgrund " + number + written(parts);
        }
    }

    /** What is cited. */
    Kind kind();

    /** The parts of what is cited, the outermost first; may be empty. */
    List<Part> parts();

    private static String written(List<Part> parts) {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(' ').append(part));
        return out.toString();
    }
}
