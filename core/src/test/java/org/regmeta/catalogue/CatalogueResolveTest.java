package org.regmeta.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.model.Concept;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/** Section 6 of the standard: which version a reference means on a day. */
class CatalogueResolveTest {
    private static final String ID = "https://example.org/concept/x";

    /** {@code version status [from..to]}; either day may be missing. */
    private static Concept concept(String id, String line) {
        String[] parts = line.strip().split(" ");
        return Concept.builder()
                .id(id)
                .version(parts[0])
                .status(LifecycleStatus.ofCode(parts[1]))
                .title(Text.of("de", "X", "en", "X"))
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .validity(parts.length < 3 ? null : period(parts[2]))
                .responsible(new Responsibility(Ref.parse("https://example.org/organisation/o"), Role.OWNER))
                .definition(Text.of("de", "Ein X.", "en", "An X."))
                .build();
    }

    private static Period period(String text) {
        String[] days = text.split("\\.\\.", -1);
        return new Period(day(days[0]), day(days[1]));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<Concept> concepts(String versions) {
        List<Concept> concepts = new ArrayList<>();
        for (String line : versions.split(";")) {
            concepts.add(concept(ID, line));
        }
        return concepts;
    }

    @ParameterizedTest(name = "{0} | x{1} at {2} from {3} -> {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // the highest of the matching versions; numbers are numbers, not text
                "1.0.0 active                                             |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.1.0 active                               |        | 2027-01-01 | - | 1.1.0",
                "1.9.0 active; 1.10.0 active                              |        | 2027-01-01 | - | 1.10.0",
                "9.0.0 active; 10.0.0 active                              |        | 2027-01-01 | - | 10.0.0",
                "1.0.9 active; 1.0.10 active                              |        | 2027-01-01 | - | 1.0.10",
                // a major line and an exact version
                "1.0.0 active; 1.2.0 active; 2.0.0 active                 | @1     | 2027-01-01 | - | 1.2.0",
                "1.0.0 active; 2.0.0 active                               | @2     | 2027-01-01 | - | 2.0.0",
                "1.0.0 active; 2.0.0 active                               | @3     | 2027-01-01 | - | -",
                "1.0.0 active; 10.0.0 active                              | @1     | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.1.0 active                               | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.1.0 active                               | @1.2.0 | 2027-01-01 | - | -",
                "0.9.0 active; 1.0.0 active                               | @0     | 2027-01-01 | - | 0.9.0",
                // status: active and deprecated count, the others do not
                "1.0.0 deprecated                                         |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 draft                                              |        | 2027-01-01 | - | -",
                "1.0.0 inReview                                           |        | 2027-01-01 | - | -",
                "1.0.0 withdrawn                                          |        | 2027-01-01 | - | -",
                "1.0.0 active; 2.0.0 draft                                |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 2.0.0 withdrawn                            |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 draft                                              | @1.0.0 | 2027-01-01 | - | -",
                // the state of a version is that of its highest correction; one in preparation says nothing
                "1.0.0 active; 1.0.1 draft                                | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.0.1 inReview                             |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.0.1 draft                                |        | 2027-01-01 | 1.0.0 draft | 1.0.1",
                "1.0.0 withdrawn; 1.0.1 draft                             |        | 2027-01-01 | - | -",
                "1.0.0 active; 1.0.1 withdrawn; 1.0.2 draft               |        | 2027-01-01 | - | -",
                "1.0.1 draft; 1.0.2 active                                | @1.0.1 | 2027-01-01 | - | -",
                "1.0.0 active; 1.0.1 withdrawn                            | @1.0.0 | 2027-01-01 | - | -",
                "1.0.0 active; 1.0.1 withdrawn                            |        | 2027-01-01 | - | -",
                "1.0.0 draft; 1.0.1 active                                | @1.0.0 | 2027-01-01 | - | -",
                "1.0.0 draft; 1.0.1 active                                |        | 2027-01-01 | - | 1.0.1",
                "1.0.0 active; 1.1.0 active; 1.1.1 withdrawn              | @1     | 2027-01-01 | - | 1.0.0",
                "1.0.0 withdrawn; 1.1.0 active                            | @1.0.0 | 2027-01-01 | - | -",
                // validity: both days belong to it, an open end has none
                "1.0.0 active 2027-01-01..2027-12-31                      |        | 2026-12-31 | - | -",
                "1.0.0 active 2027-01-01..2027-12-31                      |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 active 2027-01-01..2027-12-31                      |        | 2027-12-31 | - | 1.0.0",
                "1.0.0 active 2027-01-01..2027-12-31                      |        | 2028-01-01 | - | -",
                "1.0.0 active 2027-01-01..                                |        | 2099-01-01 | - | 1.0.0",
                "1.0.0 active ..2027-12-31                                |        | 1990-01-01 | - | 1.0.0",
                "1.0.0 active ..2027-12-31; 2.0.0 active 2028-01-01..     |        | 2027-12-31 | - | 1.0.0",
                "1.0.0 active ..2027-12-31; 2.0.0 active 2028-01-01..     |        | 2028-01-01 | - | 2.0.0",
                "1.0.0 active ..2027-12-31; 2.0.0 active 2027-07-01..     |        | 2027-08-01 | - | 2.0.0",
                "1.0.0 active ..2027-06-30; 2.0.0 active 2028-01-01..     |        | 2027-08-01 | - | -",
                // drafts may point to drafts, others may not
                "1.0.0 draft                                              |        | 2027-01-01 | 1.0.0 draft | 1.0.0",
                "1.0.0 draft                                              |        | 2027-01-01 | 1.0.0 inReview | 1.0.0",
                "1.0.0 inReview                                           |        | 2027-01-01 | 1.0.0 draft | 1.0.0",
                "1.0.0 draft                                              |        | 2027-01-01 | 1.0.0 active | -",
                "1.0.0 draft                                              |        | 2027-01-01 | 1.0.0 deprecated | -",
                "1.0.0 withdrawn                                          |        | 2027-01-01 | 1.0.0 draft | -",
                "1.0.0 active; 2.0.0 draft                                |        | 2027-01-01 | 1.0.0 draft | 2.0.0",
                "1.0.0 active; 2.0.0 draft                                |        | 2027-01-01 | 1.0.0 active | 1.0.0",
                // the day is clamped into the validity of the record that refers
                "1.0.0 active ..2027-12-31; 2.0.0 active 2028-01-01..     |        | 2026-11-24 | 1.0.0 active 2028-02-01.. | 2.0.0",
                "1.0.0 active ..2027-12-31; 2.0.0 active 2028-01-01..     |        | 2029-01-01 | 1.0.0 active ..2027-06-30 | 1.0.0",
                "1.0.0 active ..2027-12-31; 2.0.0 active 2028-01-01..     |        | 2028-01-01 | 1.0.0 active 2027-01-01..2028-12-31 | 2.0.0",
                "1.0.0 active 2027-01-01..2027-12-31                      |        | 2026-01-01 | 1.0.0 active 2027-01-01..2027-12-31 | 1.0.0",
                "1.0.0 active 2027-01-01..2027-12-31                      |        | 2026-01-01 | 1.0.0 active 2026-06-01.. | -",
                // pins and validity together: the highest of those that are valid, not the valid one of the highest
                "1.0.0 active; 1.1.0 active ..2026-12-31                  | @1     | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.1.0 active 2027-02-01..                  | @1     | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.1.0 active 2027-02-01..                  | @1     | 2027-02-01 | - | 1.1.0",
                "1.0.0 active ..2026-12-31; 2.0.0 active                  | @1     | 2027-01-01 | - | -",
                "1.0.0 active ..2026-12-31; 2.0.0 active                  | @1.0.0 | 2027-01-01 | - | -",
                "1.0.0 active; 1.0.1 active ..2026-12-31                  | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "2.1.0 active; 2.0.5 active; 1.9.9 active                 | @2     | 2027-01-01 | - | 2.1.0",
                "2.1.0 draft; 2.0.5 active; 1.9.9 active                  | @2     | 2027-01-01 | - | 2.0.5",
                "2.1.0 draft; 2.0.5 withdrawn; 1.9.9 active               | @2     | 2027-01-01 | - | -",
                "2.1.0 draft; 2.0.5 withdrawn; 1.9.9 active               |        | 2027-01-01 | - | 1.9.9",
                "0.0.1 active; 0.0.2 active                               | @0.0.1 | 2027-01-01 | - | 0.0.1",
                // status of the highest correction that is valid on the day
                "1.0.0 active; 1.0.1 deprecated                           | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.0.1 withdrawn; 1.0.2 active              | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.0.1 withdrawn 2028-01-01..               | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.0.1 withdrawn 2028-01-01..               | @1.0.0 | 2028-01-01 | - | -",
                "1.0.0 active; 1.0.1 withdrawn ..2026-12-31               | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 withdrawn; 1.0.1 active 2028-01-01..               |        | 2027-01-01 | - | -",
                "1.0.0 withdrawn; 1.0.1 active 2028-01-01..               |        | 2028-01-01 | - | 1.0.1",
                "1.0.0 withdrawn; 1.0.1 active                            | @1.0.0 | 2027-01-01 | - | 1.0.0",
                "1.0.0 active; 1.0.9 active; 1.0.10 withdrawn             |        | 2027-01-01 | - | -",
                // one day, and the border between two years
                "1.0.0 active 2027-01-01..2027-01-01                      |        | 2027-01-01 | - | 1.0.0",
                "1.0.0 active 2027-01-01..2027-01-01                      |        | 2027-01-02 | - | -",
                "1.0.0 active ..2027-12-31; 1.1.0 active 2028-01-01..     | @1     | 2027-12-31 | - | 1.0.0",
                "1.0.0 active ..2027-12-31; 1.1.0 active 2028-01-01..     | @1     | 2028-01-01 | - | 1.1.0",
                "1.0.0 active 2028-02-29..2028-02-29                      |        | 2028-02-29 | - | 1.0.0",
                // drafts of drafts, clamped
                "1.0.0 active; 2.0.0 draft 2028-01-01..                   |        | 2027-01-01 | 1.0.0 draft | 1.0.0",
                "1.0.0 active; 2.0.0 draft 2028-01-01..                   |        | 2027-01-01 | 1.0.0 draft 2028-06-01.. | 2.0.0",
                "1.0.0 active; 2.0.0 draft 2028-01-01..                   |        | 2027-01-01 | 1.0.0 active 2028-06-01.. | 1.0.0",
                "1.0.0 deprecated; 2.0.0 inReview                         |        | 2027-01-01 | 1.0.0 withdrawn | 1.0.0",
            })
    void aReferenceMeans(
            String versions, @Nullable String pin, String date, @Nullable String referrer, @Nullable String expected) {
        Ref ref = Ref.parse(ID + (pin == null ? "" : pin));
        List<Concept> records = new ArrayList<>(concepts(versions));
        assertThat(resolve(records, ref, date, referrer)).isEqualTo(expected);
        // The order in which records are handed in says nothing.
        Collections.reverse(records);
        assertThat(resolve(records, ref, date, referrer)).isEqualTo(expected);
    }

    private static @Nullable String resolve(List<Concept> records, Ref ref, String date, @Nullable String referrer) {
        Catalogue catalogue = Catalogue.ofRecords(records);
        LocalDate day = LocalDate.parse(date);
        Optional<MetadataRecord> found = referrer == null
                ? catalogue.resolve(ref, day)
                : catalogue.resolve(ref, day, concept("https://example.org/concept/referrer", referrer));
        return found.map(record -> record.version().toString()).orElse(null);
    }

    @Test
    void anUnknownIdMeansNothing() {
        Catalogue catalogue = Catalogue.ofRecords(concepts("1.0.0 active"));
        assertThat(catalogue.resolve(Ref.parse("https://example.org/concept/y"), LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void aRecordOfAnotherKindIsNotMeant() {
        Concept concept = concept(ID, "1.0.0 active");
        Concept referrer = concept("https://example.org/concept/referrer", "1.0.0 active");
        Catalogue catalogue = Catalogue.ofRecords(List.of(concept));
        LocalDate day = LocalDate.of(2027, 1, 1);
        Ref ref = Ref.of(concept.id());
        assertThat(catalogue.resolve(ref, day, Concept.class)).contains(concept);
        assertThat(catalogue.resolve(ref, day, MetadataRecord.class)).contains(concept);
        assertThat(catalogue.resolve(ref, day, DataElement.class)).isEmpty();
        assertThat(catalogue.resolve(ref, day, referrer, Concept.class)).contains(concept);
        assertThat(catalogue.resolve(ref, day, referrer, DataElement.class)).isEmpty();
    }

    /** A reference leads to the highest version alone: one of another kind does not let a lower one come up. */
    @Test
    void theKindDecidesNothingAboutTheVersion() {
        Concept concept = concept(ID, "1.0.0 active");
        DataElement element = DataElement.builder()
                .id(concept.id())
                .version("2.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(concept.title())
                .modified(concept.modified())
                .responsible(concept.responsible())
                .datatype(Datatype.STRING)
                .personalData(PersonalData.NONE)
                .build();
        Catalogue catalogue = Catalogue.ofRecords(List.of(concept, element));
        Ref ref = Ref.of(concept.id());
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(catalogue.resolve(ref, day, Concept.class)).isEmpty();
        assertThat(catalogue.resolve(ref, day, DataElement.class)).contains(element);
    }

    @Test
    void theSameRecordMetTwiceCountsOnce() {
        Concept concept = concept(ID, "1.0.0 active");
        Catalogue catalogue = Catalogue.ofRecords(List.of(concept, concept(ID, "1.0.0 active")));
        assertThat(catalogue.versions(concept.id())).containsExactly(concept);
    }
}
