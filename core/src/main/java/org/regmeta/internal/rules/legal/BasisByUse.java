package org.regmeta.internal.rules.legal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Referrers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Register;
import org.regmeta.value.Ref;

/**
 * The legal basis of a data element that has none of its own: that of a member, else of the evidence type or dataset whose structure it is reached through, else
 * of their register (section 7.2 of the standard). It is looked for from the element upwards.
 */
final class BasisByUse {
    private final Known known;
    private final Referrers referrers;
    private final Deque<MetadataRecord> open = new ArrayDeque<>();
    private final Set<Ref> seen = new HashSet<>();

    private BasisByUse(Known known) {
        this.known = known;
        this.referrers = Referrers.of(known.catalogue());
    }

    /**
     * Whether a basis is shown where the element is used.
     *
     * @param closedWorld whether all uses are known
     */
    static Answer of(DataElement element, Known known, boolean closedWorld) {
        BasisByUse search = new BasisByUse(known);
        search.open.add(element);
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        while (!search.open.isEmpty()) {
            MetadataRecord current = search.open.remove();
            if (search.isBasedByMember(current)) {
                return Answer.YES;
            }
            search.usersOf(current).forEach(user -> answers.add(search.shows(user)));
            if (answers.contains(Answer.YES)) {
                return Answer.YES;
            }
        }
        if (answers.contains(Answer.UNKNOWN)) {
            return Answer.UNKNOWN;
        }
        return answers.contains(Answer.NO) || closedWorld ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether a structure has a member for the record, and that names a basis; structures without one are searched on. */
    private boolean isBasedByMember(MetadataRecord part) {
        boolean based = false;
        for (DataStructure structure :
                referrers.to(part.id(), DataStructure.class).toList()) {
            for (Member member : structure.member()) {
                if (member.of().matches(part.id(), part.version())) {
                    based |= !member.legalBasis().isEmpty();
                    if (seen.add(Ref.of(structure.id(), structure.version()))) {
                        open.add(structure);
                    }
                }
            }
        }
        return based;
    }

    private List<MetadataRecord> usersOf(MetadataRecord structure) {
        Stream<EvidenceType> evidence = referrers.to(structure.id(), EvidenceType.class);
        Stream<Dataset> datasets = referrers.to(structure.id(), Dataset.class);
        return Stream.concat(evidence, datasets)
                .<MetadataRecord>map(user -> user)
                .filter(user -> uses(user, structure))
                .toList();
    }

    private static boolean uses(MetadataRecord user, MetadataRecord structure) {
        Ref root = Reach.structureOf(user);
        boolean asQuery = user instanceof EvidenceType evidence
                && evidence.query().stream().anyMatch(ref -> ref.matches(structure.id(), structure.version()));
        return asQuery || (root != null && root.matches(structure.id(), structure.version()));
    }

    private Answer shows(MetadataRecord user) {
        if (!basesOf(user).isEmpty()) {
            return Answer.YES;
        }
        Ref ref = user instanceof EvidenceType evidence ? evidence.register() : ((Dataset) user).register();
        if (ref == null) {
            return Answer.NO;
        }
        return known.find(ref, user, Register.class)
                .map(register -> register.legalBasis().isEmpty() ? Answer.NO : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    private static List<LegalBasis> basesOf(MetadataRecord user) {
        return user instanceof EvidenceType evidence ? evidence.legalBasis() : ((Dataset) user).legalBasis();
    }
}
