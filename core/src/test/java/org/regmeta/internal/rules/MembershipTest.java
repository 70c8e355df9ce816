package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.refs;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Level;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.value.Area;

/** The example of section 4.6 of the standard: universities of the Union but the German ones. */
class MembershipTest {
    private final OrganisationClass german = Parties.offices("german", "hochschule");
    private final OrganisationClass foreign = Parties.offices("foreign", "hochschule").toBuilder()
            .jurisdiction(List.of(Area.parse("eu:EU")))
            .exclude(refs("german"))
            .build();

    private static Organisation university(String... areas) {
        return Parties.organisation("university", Level.STATE, "hochschule").toBuilder()
                .jurisdiction(List.of(areas).stream().map(Area::parse).toList())
                .build();
    }

    private static Known known(MetadataRecord... records) {
        return new Known(Catalogue.ofRecords(List.of(records)), LocalDate.of(2027, 3, 1));
    }

    private Answer isForeign(Organisation university) {
        return Membership.is(university, foreign, known(german, foreign));
    }

    @Test
    void aFinnishUniversityBelongs() {
        assertThat(isForeign(university("iso:FI"))).isEqualTo(Answer.YES);
    }

    @Test
    void aGermanOneIsExcluded() {
        assertThat(isForeign(university("iso:DE-BE"))).isEqualTo(Answer.NO);
        assertThat(isForeign(university("ars:09162"))).isEqualTo(Answer.NO);
    }

    @Test
    void aSwissOneLiesOutside() {
        assertThat(isForeign(university("iso:CH"))).isEqualTo(Answer.NO);
        assertThat(isForeign(university("iso:FI", "iso:CH"))).isEqualTo(Answer.NO);
        assertThat(isForeign(university())).isEqualTo(Answer.NO);
    }

    @Test
    void theLevelCounts() {
        OrganisationClass municipal =
                german.toBuilder().memberLevel(Level.MUNICIPAL).build();
        assertThat(Membership.is(university("iso:DE"), german, known())).isEqualTo(Answer.YES);
        assertThat(Membership.is(university("iso:DE"), municipal, known())).isEqualTo(Answer.NO);
    }

    @Test
    void whoIsExcludedIsNotKnown() {
        assertThat(Membership.is(university("iso:FI"), foreign, known(foreign))).isEqualTo(Answer.UNKNOWN);
    }
}
