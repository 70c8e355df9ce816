package org.regmeta.examples;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.model.Covers;
import org.regmeta.model.Document;
import org.regmeta.model.Federation;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Register;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Ref;
import org.regmeta.value.SpecVersion;
import org.regmeta.value.Text;

/** Builds the description of a register and prints it as JSON. */
public final class BuildRegister {
    private BuildRegister() {}

    /**
     * Runs the program.
     *
     * @param args none
     * @throws IOException if the output cannot be written
     */
    public static void main(String... args) throws IOException {
        Ref authority = Ref.parse("https://example.org/class/meldebehoerden");

        Register register = Register.builder()
                // An id names the thing for good; it has to be an IRI of your own, but nothing need answer there.
                .id("https://example.org/register/melderegister")
                .version("0.1.0")
                // A draft may still change. Only an active version is what others may rely on.
                .status(LifecycleStatus.DRAFT)
                .title(Text.of("de", "Melderegister", "en", "Population register"))
                .modified(Instant.parse("2027-01-04T09:00:00Z"))
                .jurisdiction("iso:DE")
                .responsible(new Responsibility(authority, Role.OWNER), new Responsibility(authority, Role.CONTROLLER))
                // Closed lists are enums, so a code that is not in the list does not compile.
                .legalBasis(LegalBasis.builder()
                        .act("BMG")
                        .provision("§ 2 Abs. 1")
                        .legislator("iso:DE")
                        .covers(Covers.KEEPING)
                        .build())
                .competentAuthority(authority)
                .federation(Federation.DECENTRAL)
                // Open lists take text: the standard's codes, or an IRI for a code of one's own.
                .subjectType("naturalPerson")
                .build();

        Document document = Document.builder()
                .specVersion(SpecVersion.CURRENT)
                .record(List.of(register))
                .build();

        // Pretty is for people and for version control; leave it off where bytes count.
        RegMeta.standard().write(document, Format.JSON, true, System.out);
    }
}
