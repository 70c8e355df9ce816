package org.regmeta.graph;

import java.time.LocalDate;
import java.util.Objects;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Which part of a catalogue is wanted, as it is on a day. Immutable and thread-safe.
 *
 * @param part the part
 * @param date the day T, in German legal time
 */
public record GraphQuestion(Part part, LocalDate date) {
    /** Which part of a catalogue. */
    public sealed interface Part permits Whole, Silo, Surroundings, Flow {}

    /** All records. */
    public record Whole() implements Part {}

    /**
     * The records of one silo and those that they are tied to; who merely answers for a record is left out.
     *
     * @param domain the code of the silo, as it stands in {@code domain}
     */
    public record Silo(Code domain) implements Part {
        /**
         * Checks.
         *
         * @throws NullPointerException if the code is null
         */
        public Silo {
            Objects.requireNonNull(domain, "domain");
        }
    }

    /**
     * What lies around a record, whichever way the references lead. Who merely answers for a record is shown and not gone beyond, since everything is near there.
     *
     * @param record the record
     * @param depth how many references away; 0 is the record alone
     */
    public record Surroundings(Ref record, int depth) implements Part {
        /**
         * Checks.
         *
         * @throws NullPointerException if the record is null
         * @throws IllegalArgumentException if the depth is negative
         */
        public Surroundings {
            Objects.requireNonNull(record, "record");
            if (depth < 0) {
                throw new IllegalArgumentException("depth " + depth);
            }
        }
    }

    /**
     * Who asks whom for a procedure, through what, for which fields, and on which authorisation, as {@link org.regmeta.catalogue.Catalogue#match} finds it.
     *
     * @param procedure the procedure
     */
    public record Flow(Ref procedure) implements Part {
        /**
         * Checks.
         *
         * @throws NullPointerException if the procedure is null
         */
        public Flow {
            Objects.requireNonNull(procedure, "procedure");
        }
    }

    /**
     * Checks.
     *
     * @throws NullPointerException if part or date is null
     */
    public GraphQuestion {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Asks for all records.
     *
     * @param date the day
     * @return the question
     */
    public static GraphQuestion whole(LocalDate date) {
        return new GraphQuestion(new Whole(), date);
    }

    /**
     * Asks for one silo.
     *
     * @param domain the code of the silo
     * @param date the day
     * @return the question
     */
    public static GraphQuestion silo(Code domain, LocalDate date) {
        return new GraphQuestion(new Silo(domain), date);
    }

    /**
     * Asks for what lies around a record.
     *
     * @param record the record
     * @param depth how many references away
     * @param date the day
     * @return the question
     * @throws IllegalArgumentException if the depth is negative
     */
    public static GraphQuestion around(Ref record, int depth, LocalDate date) {
        return new GraphQuestion(new Surroundings(record, depth), date);
    }

    /**
     * Asks for the flow of evidence.
     *
     * @param procedure the procedure
     * @param date the day
     * @return the question
     */
    public static GraphQuestion flow(Ref procedure, LocalDate date) {
        return new GraphQuestion(new Flow(procedure), date);
    }
}
