package org.regmeta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.StandardRules;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleProvider;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Report;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.Severity;

/**
 * Validates files in all layers of the standard. Built once and shared.
 *
 * <p>Immutable and thread-safe. Content problems are findings; only reading itself throws.
 */
public final class Validator {
    /** A record takes about ten times the bytes that its text has characters; a third of the heap may go to records. */
    private static final int HEAP_PER_CHARACTER = 32;

    private static final ZoneId LEGAL_TIME = ZoneId.of("Europe/Berlin");

    private final RegMeta regmeta;
    private final Limits limits;
    private final long keep;
    private final List<Rule> rules;
    private final List<OwnRule> own;
    private final List<MetadataRecord> catalogue;
    private final boolean closedWorld;
    private final @Nullable LocalDate date;
    private final Map<String, Severity> raised;
    private final List<Profile> profiles;

    private Validator(Builder builder) {
        this.limits = builder.limits;
        this.keep = builder.keep;
        this.regmeta = builder.regmeta.withLimits(limits);
        this.own = OwnRule.admit(builder.own);
        this.rules = Stream.concat(new StandardRules().rules().stream(), own.stream())
                .toList();
        this.catalogue = List.copyOf(builder.catalogue);
        this.closedWorld = builder.closedWorld;
        this.date = builder.date;
        this.profiles = List.copyOf(builder.profiles);
        this.raised = Map.copyOf(builder.raised);
    }

    /**
     * With all bindings and rules at hand, the standard limits, today's date and no catalogue.
     *
     * @return an instance to be shared
     * @throws IllegalArgumentException if a rule that was found must not join those of the standard
     */
    public static Validator standard() {
        return builder().build();
    }

    /**
     * Starts a validator of one's own.
     *
     * @return a builder with what {@link #standard()} has
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Validates files together: references among them resolve.
     *
     * @param files files whose extensions name their formats
     * @return the report
     * @throws IOException if a file cannot be read, or a temporary one cannot be written
     * @throws IllegalArgumentException if an extension names no format that can be read
     */
    public Report validate(Collection<Path> files) throws IOException {
        try (Run run = run()) {
            for (Path file : files.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                Format format = regmeta.formatOf(file.toString())
                        .filter(Format::isReadable)
                        .orElseThrow(() -> new IllegalArgumentException("no format that can be read: " + file));
                run.read(regmeta, file, format);
            }
            return finish(run);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Validates one file.
     *
     * @param file a file whose extension names its format
     * @return the report
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the extension names no format that can be read
     */
    public Report validate(Path file) throws IOException {
        return validate(List.of(file));
    }

    /**
     * Validates a stream.
     *
     * @param in the bytes, UTF-8; closed
     * @param format what they are
     * @param name how findings call them
     * @return the report
     * @throws IOException if the bytes cannot be read, or a temporary file cannot be written
     */
    public Report validate(InputStream in, Format format, String name) throws IOException {
        try (Run run = run()) {
            run.read(regmeta, in, format, name);
            return finish(run);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The rules that run beside those of the standard.
     *
     * @return their entries, in the order of their ids
     */
    public List<RuleEntry> ownRules() {
        return own.stream()
                .map(OwnRule::entry)
                .sorted(Comparator.comparing(RuleEntry::id))
                .toList();
    }

    private Run run() {
        return new Run(limits, keep, catalogue);
    }

    private Report finish(Run run) throws IOException {
        LocalDate day = date == null ? LocalDate.now(LEGAL_TIME) : date;
        return run.finish(rules, closedWorld, day, new FileProfiles(profiles, own, raised));
    }

    /** Collects what a validator needs. Not thread-safe. */
    public static final class Builder {
        private RegMeta regmeta = RegMeta.standard();
        private Limits limits = Limits.standard();
        private final List<Rule> own = new ArrayList<>();
        private final List<MetadataRecord> catalogue = new ArrayList<>();
        private final Map<String, Severity> raised = new HashMap<>();
        private final List<Profile> profiles = new ArrayList<>();
        private long keep = Runtime.getRuntime().maxMemory() / HEAP_PER_CHARACTER;
        private boolean closedWorld;
        private @Nullable LocalDate date;

        private Builder() {
            ServiceLoader.load(RuleProvider.class, RuleProvider.class.getClassLoader())
                    .forEach(provider -> own.addAll(provider.rules()));
        }

        /**
         * Reads with other bindings.
         *
         * @param value what reads
         * @return this builder
         */
        public Builder regmeta(RegMeta value) {
            this.regmeta = value;
            return this;
        }

        /**
         * Other limits.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(Limits value) {
            this.limits = value;
            return this;
        }

        /**
         * How much text is kept in memory. Where the files together are longer, their records move to a temporary file without a name, and are read again when
         * they are needed: slower, but in the memory that there is. The report is the same.
         *
         * @param characters of text that stay in memory; by itself a share of the heap
         * @return this builder
         */
        public Builder keep(long characters) {
            this.keep = characters;
            return this;
        }

        /**
         * Rules of one's own, beside those of the standard; {@link #build()} looks whether they may join them.
         *
         * @param more stateless, thread-safe rules
         * @return this builder
         */
        public Builder rules(Rule... more) {
            own.addAll(List.of(more));
            return this;
        }

        /**
         * A catalogue: from now on a reference that leads nowhere is an error.
         *
         * @param records the records that references may lead to, beside those that are validated
         * @return this builder
         */
        public Builder catalogue(Collection<? extends MetadataRecord> records) {
            catalogue.addAll(records);
            closedWorld = true;
            return this;
        }

        /**
         * The day for which is checked.
         *
         * @param value a day in German legal time; today where none is set
         * @return this builder
         */
        public Builder at(LocalDate value) {
            this.date = value;
            return this;
        }

        /**
         * Gives a rule more weight, as a profile may.
         *
         * @param rule the id of a rule
         * @param severity its severity here
         * @return this builder
         */
        public Builder severity(String rule, Severity severity) {
            raised.put(rule, severity);
            return this;
        }

        /**
         * Profiles to which the records are held, in the layer PROFILE. Give the profiles on which one builds as well.
         *
         * @param more profiles that are valid themselves
         * @return this builder
         */
        public Builder profiles(Collection<Profile> more) {
            profiles.addAll(more);
            return this;
        }

        /**
         * Finishes.
         *
         * @return an instance to be shared
         * @throws IllegalArgumentException if a rule of one's own, handed over or found as a service, has an id that begins with {@code RM-} or has not the
         *     form that {@link Rule#id()} asks for, if two have one id, or if a text is missing in German or English; the message names the rule
         */
        public Validator build() {
            return new Validator(this);
        }
    }
}
