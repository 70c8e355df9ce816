package org.regmeta.internal.rules;

import static org.regmeta.internal.rules.World.MODIFIED;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.responsible;
import static org.regmeta.internal.rules.World.text;

import java.util.List;
import java.util.stream.Stream;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.CodePair;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.MappingSample;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Profile;
import org.regmeta.model.Relation;
import org.regmeta.model.Restriction;
import org.regmeta.model.RuleSeverity;
import org.regmeta.model.Transformation;
import org.regmeta.validation.Severity;

/** What is translated and what is demanded beyond: two code lists and two structures with their mappings, a profile on a profile. */
final class Translation {
    private Translation() {}

    static void into(World world) {
        world.add(
                list("colours", "r", "g"),
                list("farben", "rot", "gruen"),
                Mapping.builder()
                        .id(id("colour-mapping"))
                        .version("1.0.0")
                        .status(LifecycleStatus.ACTIVE)
                        .title(text("colours"))
                        .modified(MODIFIED)
                        .responsible(responsible())
                        .source(id("colours@1.0.0"))
                        .target(id("farben@1.0.0"))
                        .codePair(pair("r", "rot"), pair("g", "gruen"))
                        .build(),
                label("long-label", 100),
                label("short-label", 40),
                Data.structure("long", Data.member("label", "long-label"), Data.member("colour", "long-label")),
                Data.structure("short", Data.member("label", "short-label"), Data.member("colour", "long-label")),
                Mapping.builder()
                        .id(id("label-mapping"))
                        .version("1.0.0")
                        .status(LifecycleStatus.ACTIVE)
                        .title(text("labels"))
                        .modified(MODIFIED)
                        .responsible(responsible())
                        .source(id("long@1.0.0"))
                        .target(id("short@1.0.0"))
                        .fieldPair(labels(), colours())
                        .build(),
                profile("profile-base").build(),
                profile("profile").base(id("profile-base")).build());
    }

    static org.regmeta.model.ProfileBuilder profile(String name) {
        return Profile.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .responsible(responsible())
                .restriction(Restriction.builder()
                        .onKind(Kind.REGISTER)
                        .onPath("jurisdiction")
                        .maxOccurs(3L)
                        .allowed("iso:DE", "iso:DE-BY")
                        .regex("iso:DE(-[A-Z]{2})?")
                        .build())
                .ruleSeverity(new RuleSeverity("RM-ID-004", Severity.ERROR));
    }

    static CodeList list(String name, String... codes) {
        return CodeList.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .responsible(responsible())
                .entry(Stream.of(codes).map(Translation::entry).toList())
                .build();
    }

    static CodeListEntry entry(String code) {
        return CodeListEntry.builder().code(code).title(text(code)).build();
    }

    static CodePair pair(String source, String... target) {
        return CodePair.builder()
                .sourceCode(source)
                .targetCode(List.of(target))
                .relation(Relation.EXACT)
                .build();
    }

    private static DataElement label(String name, long length) {
        return Data.element(name, "name", Datatype.STRING)
                .personalData(PersonalData.NONE)
                .constraint(Constraint.builder()
                        .maxLength(length)
                        .characterSet("din91379-A")
                        .build())
                .build();
    }

    static FieldPair labels() {
        return FieldPair.builder()
                .sourcePath("label")
                .targetPath("label")
                .relation(Relation.CLOSE)
                .transformation(Transformation.COPY)
                .loss(Loss.TRUNCATION)
                .sample(new MappingSample(List.of("a"), List.of("a")))
                .build();
    }

    static FieldPair colours() {
        return FieldPair.builder()
                .sourcePath("colour")
                .targetPath("colour")
                .relation(Relation.EXACT)
                .transformation(Transformation.CODES)
                .codes(id("colour-mapping"))
                .loss(Loss.NONE)
                .sample(new MappingSample(List.of("r"), List.of("rot")))
                .build();
    }
}
