package org.regmeta.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.internal.model.Property;

/** Who may know whom: what the module descriptors cannot say. */
class ArchitectureTest {
    private static final List<Path> MODULES = Stream.of("core", "json-binding", "xml-binding", "cli")
            .map(Path.of("..")::resolve)
            .toList();
    private static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> module.resolve("target/classes"))
                    .toList());

    /** The packages that the modules export to everybody. */
    private static final Set<String> EXPORTED = exported();

    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage("org.regmeta..")
            .and(DescribedPredicate.not(
                    resideInAnyPackage("org.regmeta.json..", "org.regmeta.xml..", "org.regmeta.cli..")))
            .as("core");

    /** The classes of the JDK that make an XML parser, writer, validator or transformer. */
    private static final DescribedPredicate<JavaCall<?>> MAKES_AN_XML_FACTORY = DescribedPredicate.describe(
            "makes an XML factory",
            call -> call.getTargetOwner().getPackageName().startsWith("javax.xml.")
                    && call.getTargetOwner().getSimpleName().endsWith("Factory")
                    && call.getName().matches("new(Default)?(NS)?(Instance|Factory)|newDefault.*"));

    @Test
    void seesTheClassesOfEveryModule() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(Files.isDirectory(module.resolve("target/classes")))
                        .isTrue());
        assertThat(List.of("org.regmeta.Validator", "org.regmeta.json.JsonBinding", "org.regmeta.xml.XmlBinding"))
                .allSatisfy(name -> assertThat(ALL.contain(name)).isTrue());
        assertThat(ALL.contain(Main.class)).isTrue();
        assertThat(EXPORTED)
                .contains("org.regmeta", "org.regmeta.spi", "org.regmeta.json", "org.regmeta.xml")
                .noneMatch(name -> name.contains("internal"));
    }

    @Test
    void coreKnowsNoSyntax() {
        rule(noClasses()
                .that(are(CORE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.networknt..",
                        "jakarta.xml..",
                        "org.glassfish..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "picocli..",
                        "org.regmeta.json..",
                        "org.regmeta.xml..",
                        "org.regmeta.cli.."));
    }

    @Test
    void theBindingsDoNotKnowEachOther() {
        rule(noClasses()
                .that()
                .resideInAPackage("org.regmeta.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.regmeta.xml..", "org.regmeta.cli.."));
        rule(noClasses()
                .that()
                .resideInAPackage("org.regmeta.xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.regmeta.json..", "org.regmeta.cli.."));
    }

    @Test
    void nothingReachesForANetwork() {
        rule(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "com.sun.net..")
                        .or(nameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|.*Channel.*)"))
                        .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*"))));
    }

    @Test
    void oneClassMakesTheXmlFactories() {
        rule(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.regmeta.xml.internal.XmlFactories")
                .should()
                .callCodeUnitWhere(MAKES_AN_XML_FACTORY));
    }

    @Test
    void namesAreThoseOfTheField() {
        rule(noClasses().should().haveNameMatching(".*(Util|Utils|Utility|Helper|Helpers|Manager|Impl)"));
    }

    @Test
    void recordsAreNotSerializable() {
        rule(classes().that().areAssignableTo(Record.class).should().notBeAssignableTo(Serializable.class));
    }

    @Test
    void noThirdPartyTypeInAPublicSignature() {
        rule(methods()
                .that()
                .areDeclaredInClassesThat(published())
                .and(visible())
                .should()
                .haveRawReturnType(ownOrOfTheJdk())
                .andShould()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "of RegMeta or the JDK", types -> types.stream().allMatch(ownOrOfTheJdk()))));
    }

    /** Who writes a binding or a rule elsewhere can name every type that its signatures mention. */
    @Test
    void noInternalTypeInAPublicSignature() {
        rule(members()
                .that()
                .areDeclaredInClassesThat(published())
                .and(visible())
                .should(MENTION_NOTHING_INTERNAL));
        rule(classes().that(published()).should(INHERIT_NOTHING_INTERNAL));
    }

    @ParameterizedTest
    @ValueSource(classes = {TakesASecret.class, GivesASecret.class, KeepsASecret.class, IsASecret.class})
    void aSecretIsNoticed(Class<?> type) {
        JavaClasses own = new ClassFileImporter().importClasses(type);
        assertThatThrownBy(() -> {
                    members().that(visible()).should(MENTION_NOTHING_INTERNAL).check(own);
                    classes().should(INHERIT_NOTHING_INTERNAL).check(own);
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("mentions org.regmeta.internal.model.");
    }

    @Test
    void aBrokenRuleIsNoticed() {
        JavaClasses own = new ClassFileImporter().importClasses(MakesAFactory.class);

        assertThatThrownBy(() -> noClasses()
                        .should()
                        .callCodeUnitWhere(MAKES_AN_XML_FACTORY)
                        .check(own))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("XMLInputFactory");
    }

    private static final ArchCondition<JavaMember> MENTION_NOTHING_INTERNAL =
            new ArchCondition<>("mention nothing internal") {
                @Override
                public void check(JavaMember member, ConditionEvents events) {
                    violations(member, member.getFullName(), signature(member), events);
                }
            };

    private static final ArchCondition<JavaClass> INHERIT_NOTHING_INTERNAL =
            new ArchCondition<>("inherit nothing internal") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<JavaType> inherited =
                            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                    violations(type, type.getName(), inherited, events);
                }
            };

    private static Stream<JavaType> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(
                Stream.of(unit.getReturnType()),
                Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream()));
    }

    private static void violations(Object owner, String name, Stream<JavaType> types, ConditionEvents events) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().matches("org\\.regmeta(\\..*)?")
                        && !EXPORTED.contains(type.getPackageName()))
                .forEach(
                        type -> events.add(SimpleConditionEvent.violated(owner, name + " mentions " + type.getName())));
    }

    private static Set<String> exported() {
        Set<String> packages = new TreeSet<>();
        for (Path module : MODULES) {
            try (InputStream descriptor = Files.newInputStream(module.resolve("target/classes/module-info.class"))) {
                ModuleDescriptor.read(descriptor).exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .forEach(exports -> packages.add(exports.source()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packages;
    }

    private static void rule(ArchRule rule) {
        rule.check(ALL);
    }

    private static DescribedPredicate<JavaClass> published() {
        return resideInAnyPackage(EXPORTED.toArray(String[]::new))
                .and(DescribedPredicate.describe(
                        "public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    private static DescribedPredicate<JavaMember> visible() {
        return DescribedPredicate.describe(
                "public or protected",
                member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static DescribedPredicate<JavaClass> ownOrOfTheJdk() {
        return DescribedPredicate.describe("of RegMeta or the JDK", type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isPrimitive()
                    || base.getPackageName().startsWith("java.")
                    || base.getPackageName().equals("org.regmeta")
                    || base.getPackageName().startsWith("org.regmeta.");
        });
    }

    /** Breaks a rule on purpose. */
    public static final class TakesASecret {
        public TakesASecret(Set<? extends Map<String, Property[]>> secret) {}
    }

    /** Breaks a rule on purpose. */
    public static final class GivesASecret {
        protected Optional<List<Property>> secret() {
            return Optional.empty();
        }
    }

    /** Breaks a rule on purpose. */
    public static final class KeepsASecret {
        public final Property @Nullable [] secret = null;
    }

    /** Breaks a rule on purpose. */
    public abstract static class IsASecret implements Comparable<Property> {}

    /** Breaks a rule on purpose. */
    private static final class MakesAFactory {
        Object factory() {
            return javax.xml.stream.XMLInputFactory.newDefaultFactory();
        }
    }
}
