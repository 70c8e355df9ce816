package org.regmeta.cli.answers;

import java.util.stream.Stream;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Covers;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Requirement;

/** Example 2. */
final class ChangeOfHolder extends Answers {
    ChangeOfHolder() {
        super("02-ikfz-halterwechsel", "halterwechsel.json");
        answer(
                "Who supplies, who receives, who calls?",
                () -> all(Authorisation.class).map(this::direction));
        answer(
                "Which event triggers the notice?",
                () -> all(Authorisation.class)
                        .filter(one -> !one.trigger().isEmpty())
                        .map(one -> name(one) + ": " + names(one.trigger())));
        answer(
                "What is searched with?",
                () -> all(EvidenceType.class)
                        .flatMap(type -> type.query().stream()
                                .map(query -> name(type) + ": "
                                        + list(leaves(resolve(DataStructure.class, query), "")
                                                .map(leaf -> leaf.getKey())
                                                .toList()))));
        answer(
                "Name of the holder or of the applicant?",
                () -> usesOfName(
                        one(DataStructure.class, "structure/zulassungsdatensatz"),
                        "structure/zulassungsdatensatz",
                        "any"));
        answer(
                "How does the direct debit mandate reach customs?",
                () -> all(Authorisation.class)
                        .filter(one -> one.intermediary() != null)
                        .map(one -> name(one) + ": "
                                + parts(
                                        fromTo(one),
                                        "through " + name(one.intermediary().organisation()),
                                        covering(one.legalBasis(), Covers.PURPOSE_CHANGE))));
        answer(
                "Who may not see the search note?",
                () -> all(Requirement.class)
                        .flatMap(requirement -> requirement.fieldUse().stream())
                        .filter(use -> name(use.information()).endsWith("/suchvermerk"))
                        .map(use -> name(use.information()) + ": " + list(use.withheldFrom())));
    }

    private String direction(Authorisation one) {
        return name(one) + ": "
                + parts(
                        fromTo(one),
                        list(one.dataService().stream()
                                .map(ref -> resolve(DataService.class, ref).exchangePattern())
                                .distinct()
                                .toList()));
    }

    /** Where the block stands, at any depth, with the nearest role on the path. */
    private Stream<String> usesOfName(DataStructure structure, String path, String role) {
        return structure.member().stream().flatMap(member -> {
            String here = path + "/" + member.name();
            String nearest =
                    member.subjectRole() == null ? role : member.subjectRole().value();
            if (name(member.of()).equals("structure/name")) {
                return Stream.of(here + ": " + nearest);
            }
            return catalogue().matching(member.of()).get(0) instanceof DataStructure inner
                    ? usesOfName(inner, here, nearest)
                    : Stream.empty();
        });
    }
}
