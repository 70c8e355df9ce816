package org.regmeta.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom: what the module descriptors cannot say. */
class ArchitectureTest {
    private static final List<Path> MODULES = Stream.of("core", "json-binding", "xml-binding", "cli")
            .map(Path.of("..")::resolve)
            .toList();
    private static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> module.resolve("target/classes"))
                    .toList());

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
                .doNotHaveFullyQualifiedName("org.regmeta.xml.XmlFactories")
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

    private static void rule(ArchRule rule) {
        rule.check(ALL);
    }

    private static DescribedPredicate<JavaClass> published() {
        return resideInAPackage("org.regmeta..")
                .and(DescribedPredicate.not(
                        resideInAnyPackage("org.regmeta.internal..", "org.regmeta.xml.bean..", "org.regmeta.cli..")))
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
    private static final class MakesAFactory {
        Object factory() {
            return javax.xml.stream.XMLInputFactory.newDefaultFactory();
        }
    }
}
