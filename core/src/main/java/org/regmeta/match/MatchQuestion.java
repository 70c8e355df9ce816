package org.regmeta.match;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Area;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/**
 * What is asked of a catalogue. Immutable and thread-safe.
 *
 * @param subject a procedure, or one requirement
 * @param date the day T, in German legal time
 * @param area where the evidence is needed, or null for anywhere
 * @param consumer who asks: the id of an organisation or of a class of organisations, or null for the competent authorities of the procedure
 */
public record MatchQuestion(
        Ref subject,
        LocalDate date,
        @Nullable Area area,
        @Nullable Iri consumer) {
    /**
     * Checks.
     *
     * @throws NullPointerException if subject or date is null
     */
    public MatchQuestion {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Asks for a subject, anywhere and for whoever is competent.
     *
     * @param subject a procedure or a requirement
     * @param date the day
     * @return the question
     */
    public static MatchQuestion of(Ref subject, LocalDate date) {
        return new MatchQuestion(subject, date, null, null);
    }

    /**
     * The same question for an area.
     *
     * @param where the area, or null for anywhere
     * @return a new question
     */
    public MatchQuestion in(@Nullable Area where) {
        return new MatchQuestion(subject, date, where, consumer);
    }

    /**
     * The same question for a consumer.
     *
     * @param who the id of an organisation or class, or null for the competent authorities
     * @return a new question
     */
    public MatchQuestion by(@Nullable Iri who) {
        return new MatchQuestion(subject, date, area, who);
    }
}
