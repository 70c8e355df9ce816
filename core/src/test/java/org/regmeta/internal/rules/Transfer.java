package org.regmeta.internal.rules;

import static org.regmeta.internal.rules.World.MODIFIED;
import static org.regmeta.internal.rules.World.basis;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.responsible;
import static org.regmeta.internal.rules.World.text;

import java.util.List;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Consent;
import org.regmeta.model.Covers;
import org.regmeta.model.DataService;
import org.regmeta.model.Direction;
import org.regmeta.model.Documentation;
import org.regmeta.model.Endpoint;
import org.regmeta.model.Environment;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.FieldUse;
import org.regmeta.model.FieldUseBuilder;
import org.regmeta.model.GdprGround;
import org.regmeta.model.Identification;
import org.regmeta.model.Intermediary;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Logging;
import org.regmeta.model.Mediation;
import org.regmeta.model.Necessity;
import org.regmeta.model.Procedure;
import org.regmeta.model.Protection;
import org.regmeta.model.Requirement;
import org.regmeta.model.Retention;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Code;
import org.regmeta.value.Duration;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** What is needed, what may flow and how: a procedure with one requirement, an authorisation across administrative areas, a service. */
final class Transfer {
    private Transfer() {}

    static void into(World world) {
        world.add(requirement(), procedure(), authorisation(), service());
    }

    static FieldUseBuilder use(String information, String role) {
        return FieldUse.builder()
                .information(id(information))
                .subjectRole(role)
                .necessity(Necessity.REQUIRED)
                .purpose("housingBenefit");
    }

    static TimeWindow window(String length) {
        return TimeWindow.builder()
                .length(Duration.parse(length))
                .anchor(id("birth"))
                .direction(Direction.BEFORE)
                .build();
    }

    private static Requirement requirement() {
        return Requirement.builder()
                .id(id("requirement"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("requirement"))
                .modified(MODIFIED)
                .responsible(responsible())
                .legalBasis(basis("WoGG", "§ 23 Abs. 1", Covers.COLLECTION))
                .fieldUse(
                        use("name", "applicant").build(),
                        use("element-birth-date", "applicant").build(),
                        use("rent", "applicant").timeWindow(window("P1Y")).build())
                .evidenceOption(EvidenceOption.builder()
                        .subjectRole("applicant")
                        .evidenceType(id("evidence"))
                        .build())
                .build();
    }

    private static Procedure procedure() {
        return Procedure.builder()
                .id(id("procedure"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("procedure"))
                .modified(MODIFIED)
                .responsible(responsible())
                .adminArea("arbeitUndSoziales")
                .requirement(id("requirement"))
                .build();
    }

    private static Authorisation authorisation() {
        return Authorisation.builder()
                .id(id("authorisation"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("authorisation"))
                .modified(MODIFIED)
                .responsible(responsible())
                .object(id("evidence"))
                .consumer(id("consumers"))
                .procedure(id("procedure"))
                .field("person/familyName", "person/birthDate", "rent")
                .timeWindow(window("P12M"))
                .legalBasis(
                        basis("BMG", "§ 34 Abs. 1", Covers.DISCLOSURE, Covers.PURPOSE_CHANGE).toBuilder()
                                .gdprGround(GdprGround.ART6_1_E)
                                .build(),
                        basis("WoGG", "§ 33 Abs. 2", Covers.RETRIEVAL),
                        basis("IDNrG", "§ 5 Abs. 1", Covers.IDENTIFIER_USE),
                        basis("SGB X", "§ 69 Abs. 1 Nr. 1", Covers.SECRECY_WAIVER))
                .purpose("housingBenefit")
                .identifierUsed("idnr")
                .identification(Identification.IDENTIFIED)
                .intermediary(new Intermediary(Ref.parse(id("mediator")), Mediation.MEDIATION_BODY))
                .consent(Consent.NOT_REQUIRED)
                .retention(new Retention(Duration.parse("P10Y"), text("decision")))
                .logging(new Logging(List.of(basis("IDNrG", "§ 9 Abs. 1")), Duration.parse("P2Y"), true))
                .dataService(id("service"))
                .build();
    }

    private static DataService service() {
        return DataService.builder()
                .id(id("service"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("service"))
                .modified(MODIFIED)
                .responsible(responsible())
                .function("retrieval")
                .serves(id("evidence"))
                .exchangePattern(ExchangePattern.SYNC_QUERY)
                .protection(Protection.HIGH)
                .endpoint(endpoint("rest", "https://register.example.org/api"))
                .authentication("clientCertificate")
                .encryption("tls13")
                .documentation(new Documentation(Code.of("safeguards"), Iri.of(id("measures")), null))
                .build();
    }

    static Endpoint endpoint(String protocol, String address) {
        return Endpoint.builder()
                .environment(Environment.PRODUCTION)
                .protocol(protocol)
                .address(address)
                .build();
    }
}
