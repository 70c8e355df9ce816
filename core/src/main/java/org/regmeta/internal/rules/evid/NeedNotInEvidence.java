package org.regmeta.internal.rules.evid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regmeta.catalogue.Field;
import org.regmeta.catalogue.Fields;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Coverage;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Needs;
import org.regmeta.internal.rules.Referrers;
import org.regmeta.model.Authorisation;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Necessity;
import org.regmeta.model.Procedure;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;
import org.regmeta.value.Path;

/**
 * Something is required of a role, and none of the evidence that the role can choose from holds it or answers it. Evidence without a structure may hold anything;
 * and where a procedure is also given data of a register or dataset directly, the fact may come from there.
 */
final class NeedNotInEvidence extends CatalogueRule<Requirement> {
    NeedNotInEvidence() {
        super("RM-EVID-014", Requirement.class);
    }

    @Override
    protected void look(Requirement requirement, RuleContext context) {
        Known known = Known.of(context);
        if (isGivenOtherwise(requirement, known)) {
            return;
        }
        Map<Code, Optional<List<Field>>> held = new HashMap<>();
        for (int i = 0; i < requirement.fieldUse().size(); i++) {
            FieldUse use = requirement.fieldUse().get(i);
            if (use.necessity() == Necessity.REQUIRED) {
                Optional<List<Field>> fields =
                        held.computeIfAbsent(use.subjectRole(), role -> fields(requirement, role, known));
                if (fields.isPresent()
                        && !isHeld(new Needs.Need(requirement, use), fields.get(), known)
                        && !isAnswered(use, requirement, known)) {
                    context.report(
                            "/fieldUse/" + i + "/information",
                            "information",
                            use.information().toString(),
                            "role",
                            use.subjectRole().value());
                }
            }
        }
    }

    private static boolean isGivenOtherwise(Requirement requirement, Known known) {
        Referrers referrers = Referrers.of(known.catalogue());
        return referrers
                .to(requirement.id(), Procedure.class)
                .flatMap(procedure -> referrers.to(procedure.id(), Authorisation.class))
                .anyMatch(authorisation -> known.find(authorisation.object(), authorisation, EvidenceType.class)
                        .isEmpty());
    }

    /** The fields that the options of a role hold; empty if it has none, or one whose content is not known. */
    private static Optional<List<Field>> fields(Requirement requirement, Code role, Known known) {
        List<Field> fields = new ArrayList<>();
        boolean any = false;
        for (EvidenceOption option : requirement.evidenceOption()) {
            if (option.subjectRole().equals(role)) {
                any = true;
                Known.Found<EvidenceType> found = known.all(option.evidenceType(), requirement, EvidenceType.class);
                for (EvidenceType evidence : found.records()) {
                    Fields held = known.fields(evidence);
                    if (evidence.structure() == null || !held.isComplete() || !hasAll(evidence.field(), held)) {
                        return Optional.empty();
                    }
                    fields.addAll(held.leaves());
                }
                if (!found.isComplete()) {
                    return Optional.empty();
                }
            }
        }
        return any ? Optional.of(fields) : Optional.empty();
    }

    /** A path that leads nowhere is told where it stands, and nobody knows what was meant. */
    private static boolean hasAll(List<Path> listed, Fields held) {
        return held.paths().containsAll(listed);
    }

    private static boolean isHeld(Needs.Need need, List<Field> fields, Known known) {
        return fields.stream()
                .filter(field ->
                        field.role() == null || field.role().equals(need.use().subjectRole()))
                .anyMatch(field -> Coverage.covers(field, need, known) != Answer.NO);
    }

    /** Whether evidence decides it: what is needed is the criterion that it answers, or a wider one. */
    private static boolean isAnswered(FieldUse use, Requirement requirement, Known known) {
        return requirement.evidenceOption().stream()
                .filter(option -> option.subjectRole().equals(use.subjectRole()))
                .flatMap(option -> known.all(option.evidenceType(), requirement, EvidenceType.class).records().stream())
                .flatMap(evidence ->
                        evidence.answers().stream().map(criterion -> Coverage.meanings(criterion, evidence, known)))
                .anyMatch(criterion -> !criterion.isComplete()
                        || criterion.ids().contains(use.information().id()));
    }
}
