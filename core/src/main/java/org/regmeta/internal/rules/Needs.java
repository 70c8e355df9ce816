package org.regmeta.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.regmeta.model.Authorisation;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.FieldUse;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Procedure;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;

/**
 * What the procedures of an authorisation need (section 7.8 of the standard).
 *
 * @param requirements the requirements of its procedures
 * @param isComplete whether all procedures and requirements are known
 */
public record Needs(List<Requirement> requirements, boolean isComplete) {
    /**
     * One need.
     *
     * @param requirement where it stands
     * @param use what is needed of whom
     */
    public record Need(Requirement requirement, FieldUse use) {}

    /** Keeps its own copy. */
    public Needs {
        requirements = List.copyOf(requirements);
    }

    /**
     * The needs of the procedures that an authorisation names.
     *
     * @param authorisation the authorisation
     * @param known the records it leads to
     * @return their requirements
     */
    public static Needs of(Authorisation authorisation, Known known) {
        Known.Found<Procedure> procedures = known.all(authorisation.procedure(), authorisation, Procedure.class);
        List<Requirement> requirements = new ArrayList<>();
        boolean complete = procedures.isComplete();
        for (Procedure procedure : procedures.records()) {
            Known.Found<Requirement> found = known.all(procedure.requirement(), procedure, Requirement.class);
            requirements.addAll(found.records());
            complete &= found.isComplete();
        }
        return new Needs(requirements, complete);
    }

    /**
     * The single needs.
     *
     * @return in the order of the requirements
     */
    public List<Need> uses() {
        return requirements.stream()
                .flatMap(requirement -> requirement.fieldUse().stream().map(use -> new Need(requirement, use)))
                .toList();
    }

    /**
     * The roles in whose evidence options an object stands.
     *
     * @param object an evidence type
     * @return the roles; empty if no option names it
     */
    public Set<Code> rolesOf(MetadataRecord object) {
        Set<Code> roles = new TreeSet<>();
        for (Requirement requirement : requirements) {
            for (EvidenceOption option : requirement.evidenceOption()) {
                if (option.evidenceType().stream().anyMatch(ref -> ref.matches(object.id(), object.version()))) {
                    roles.add(option.subjectRole());
                }
            }
        }
        return roles;
    }
}
