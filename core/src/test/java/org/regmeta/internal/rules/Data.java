package org.regmeta.internal.rules;

import static org.regmeta.internal.rules.World.MODIFIED;
import static org.regmeta.internal.rules.World.basis;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.responsible;
import static org.regmeta.internal.rules.World.text;

import java.util.List;
import org.regmeta.model.Composition;
import org.regmeta.model.Concept;
import org.regmeta.model.Constraint;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataElementBuilder;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Datatype;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Federation;
import org.regmeta.model.Identifier;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.Member;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Protection;
import org.regmeta.model.Register;
import org.regmeta.model.SubjectIdentifier;
import org.regmeta.value.Code;

/** What is held and what it means: a register, an evidence type of maturity D1, its structure with a group, its fields and their concepts. */
final class Data {
    private Data() {}

    static void into(World world) {
        world.add(
                concept("name"),
                concept("family-name", "name"),
                concept("birth"),
                concept("rent"),
                element("element-family-name", "family-name", Datatype.STRING).build(),
                element("element-birth-date", "birth", Datatype.DATE).build(),
                element("element-rent", "rent", Datatype.AMOUNT)
                        .constraint(Constraint.builder().unit("EUR").build())
                        .secrecy("socialData")
                        .protection(Protection.HIGH)
                        .build(),
                structure(
                        "person",
                        member("familyName", "element-family-name"),
                        member("birthDate", "element-birth-date")),
                structure("root", member("person", "person"), member("rent", "element-rent")),
                register(),
                evidence());
    }

    static Concept concept(String name, String... broader) {
        return Concept.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .responsible(responsible())
                .definition(text("what " + name + " means"))
                .broader(List.of(broader).stream().map(World::id).toArray(String[]::new))
                .build();
    }

    static DataElementBuilder element(String name, String concept, Datatype datatype) {
        return DataElement.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .responsible(responsible())
                .concept(id(concept))
                .datatype(datatype)
                .personalData(PersonalData.PERSONAL);
    }

    static DataStructure structure(String name, Member... members) {
        return DataStructure.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .responsible(responsible())
                .composition(Composition.ALL)
                .member(members)
                .build();
    }

    static Member member(String name, String of) {
        return Member.builder().name(name).of(id(of)).min(1L).max(1L).build();
    }

    private static Register register() {
        return Register.builder()
                .id(id("register"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("register"))
                .modified(MODIFIED)
                .jurisdiction("iso:DE")
                .responsible(responsible())
                .identifier(new Identifier(Code.of("idnrg-annex"), "1", null))
                .legalBasis(basis("BMG", "§ 2 Abs. 1", Covers.KEEPING))
                .purpose("residenceRegistration")
                .competentAuthority(id("offices"))
                .federation(Federation.DECENTRAL)
                .subjectType("naturalPerson")
                .subjectIdentifier(new SubjectIdentifier(Code.of("idnr"), List.of(Code.of("naturalPerson")), List.of()))
                .adminArea("inneres")
                .build();
    }

    private static EvidenceType evidence() {
        return EvidenceType.builder()
                .id(id("evidence"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("evidence"))
                .modified(MODIFIED)
                .responsible(responsible())
                .register(id("register"))
                .subjectType("naturalPerson")
                .maturity(Maturity.D1)
                .structure(id("root"))
                .field("person", "rent")
                .format(new EvidenceFormat("application/xml", List.of("de"), null))
                .build();
    }
}
